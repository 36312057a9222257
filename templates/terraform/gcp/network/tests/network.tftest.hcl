mock_provider "google" {}

variables {
  name              = "shop-dev"
  project           = "acme-prod"
  region            = "europe-west1"
  cidr              = "10.0.0.0/16"
  nat               = true
  private_endpoints = true
  flow_logs         = true
}

run "has_no_subnets_but_its_own" {
  assert {
    condition     = !google_compute_network.this.auto_create_subnetworks
    error_message = "Google must not make a subnet in every region."
  }

  assert {
    condition     = google_compute_subnetwork.this.ip_cidr_range == "10.0.0.0/17" && google_compute_subnetwork.proxies.ip_cidr_range == "10.0.224.0/19"
    error_message = "Machines have the lower half, load balancers the last eighth."
  }

  assert {
    condition     = google_compute_subnetwork.proxies.purpose == "REGIONAL_MANAGED_PROXY"
    error_message = "Internal load balancers need a subnet of their own."
  }
}

run "reaches_google_inside_and_logs_its_flows" {
  assert {
    condition     = google_compute_subnetwork.this.private_ip_google_access && google_compute_subnetwork.this.log_config[0].flow_sampling == 1
    error_message = "Both must be as the manifest says."
  }
}

run "nothing_goes_out_that_is_not_named" {
  assert {
    condition = (
      google_compute_firewall.deny_out.direction == "EGRESS"
      && one(google_compute_firewall.deny_out.deny[*].protocol) == "all"
      && google_compute_firewall.deny_out.destination_ranges == toset(["0.0.0.0/0"])
      && google_compute_firewall.deny_out.priority > google_compute_firewall.https_out.priority
    )
    error_message = "What no rule names must be denied, after the rules that allow."
  }

  assert {
    condition     = one(google_compute_firewall.https_out.allow[*].ports) == tolist(["443"])
    error_message = "Only HTTPS may go anywhere."
  }

  assert {
    condition     = google_compute_firewall.inside_out.destination_ranges == toset(["10.0.0.0/16"])
    error_message = "Other ports are for the network alone."
  }
}

run "nothing_comes_in_but_by_identity_aware_proxy" {
  assert {
    condition     = google_compute_firewall.iap_in.source_ranges == toset(["35.235.240.0/20"]) && one(google_compute_firewall.iap_in.allow[*].ports) == tolist(["22"])
    error_message = "SSH must come from Google's proxy alone."
  }
}

run "one_nat_gateway_for_machines_alone" {
  assert {
    condition     = one(google_compute_router_nat.this[0].subnetwork[*].name) == google_compute_subnetwork.this.id
    error_message = "The gateway must serve the machines' subnet."
  }
}

run "without_nat_there_is_no_gateway" {
  variables { nat = false }

  assert {
    condition     = length(google_compute_router.this) + length(google_compute_router_nat.this) == 0
    error_message = "No way out was asked for."
  }
}

run "logs_no_flows_when_they_are_off" {
  variables { flow_logs = false }

  assert {
    condition     = length(google_compute_subnetwork.this.log_config) == 0
    error_message = "Flow logs cost money: off is off."
  }
}

run "refuses_a_long_name" {
  command = plan
  variables { name = "shop-development-environment-of-the-data-team-here" }
  expect_failures = [var.name]
}

run "refuses_a_zone_for_a_region" {
  command = plan
  variables { region = "europe-west1-b" }
  expect_failures = [var.region]
}

run "refuses_a_small_network" {
  command = plan
  variables { cidr = "10.0.0.0/24" }
  expect_failures = [var.cidr]
}

run "refuses_a_range_that_begins_elsewhere" {
  command = plan
  variables { cidr = "10.0.0.1/16" }
  expect_failures = [var.cidr]
}

run "refuses_a_network_without_any_way_out" {
  command = plan
  variables {
    nat               = false
    private_endpoints = false
  }
  expect_failures = [var.private_endpoints]
}
