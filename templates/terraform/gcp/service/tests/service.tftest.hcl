mock_provider "google" {
  mock_resource "google_service_account" {
    defaults = { email = "shop@acme-prod.iam.gserviceaccount.com" }
  }

  mock_resource "google_compute_global_address" {
    defaults = { address = "203.0.113.7" }
  }

  mock_resource "google_compute_address" {
    defaults = { address = "10.0.0.7" }
  }
}

variables {
  name                = "shop-dev-api"
  account_id          = "shop-dev-api-run"
  project             = "acme-prod"
  region              = "europe-west1"
  image               = "europe-west1-docker.pkg.dev/acme-prod/images/api@sha256:0"
  command             = null
  port                = 8080
  cpu                 = 1
  memory              = 1024
  environment         = { MODE = "batch" }
  secrets             = { API_KEY = "api-key" }
  min                 = 1
  max                 = 4
  health_path         = "/healthz"
  public              = true
  allowed_ip_ranges   = ["192.0.2.0/24"]
  certificate         = "web"
  deletion_protection = true
  network_id          = "projects/acme-prod/global/networks/shop-dev"
  subnet_id           = "projects/acme-prod/regions/europe-west1/subnetworks/shop-dev"
  key_id              = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  secret_ids          = { api-key = "projects/acme-prod/secrets/shop-dev-api-key", other = "projects/acme-prod/secrets/other" }
  bucket_names        = { data = "shop-dev-data" }
  table_names         = { jobs = "shop-dev-jobs" }
}

run "is_reached_by_its_load_balancer_alone" {
  assert {
    condition = (
      google_cloud_run_v2_service.this.ingress == "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
      && google_cloud_run_v2_service.this.default_uri_disabled
    )
    error_message = "Neither the internet nor Google's own address may reach it."
  }

  assert {
    condition     = google_cloud_run_v2_service.this.deletion_protection
    error_message = "The protection must be the manifest's."
  }
}

run "runs_as_the_manifest_says" {
  variables { command = ["serve", "--fast"] }

  assert {
    condition = (
      google_cloud_run_v2_service.this.template[0].containers[0].args == tolist(["serve", "--fast"])
      && google_cloud_run_v2_service.this.template[0].containers[0].resources[0].limits == tomap({ cpu = "1", memory = "1024Mi" })
      && google_cloud_run_v2_service.this.template[0].containers[0].ports[0].container_port == 8080
      && google_cloud_run_v2_service.this.template[0].scaling[0].max_instance_count == 4
      && google_cloud_run_v2_service.this.scaling[0].min_instance_count == 1
    )
    error_message = "Command, size, port and scale must be those that are given."
  }

  assert {
    condition = (
      google_cloud_run_v2_service.this.template[0].containers[0].startup_probe[0].http_get[0].path == "/healthz"
      && google_cloud_run_v2_service.this.template[0].containers[0].liveness_probe[0].http_get[0].path == "/healthz"
    )
    error_message = "Both probes must ask the health path."
  }

  assert {
    condition     = google_cloud_run_v2_service.this.template[0].encryption_key == var.key_id
    error_message = "Copies of the image must be encrypted with the deployment's key."
  }
}

run "goes_out_by_the_network" {
  assert {
    condition = (
      google_cloud_run_v2_service.this.template[0].vpc_access[0].egress == "ALL_TRAFFIC"
      && google_cloud_run_v2_service.this.template[0].vpc_access[0].network_interfaces[0].subnetwork == var.subnet_id
    )
    error_message = "Nothing may go out beside the network's firewall."
  }
}

run "takes_secrets_by_reference" {
  assert {
    condition = [
      for env in google_cloud_run_v2_service.this.template[0].containers[0].env : [env.value, env.value_source[0].secret_key_ref[0].secret] if env.name == "API_KEY"
      ] == [["", "projects/acme-prod/secrets/shop-dev-api-key"]] || [
      for env in google_cloud_run_v2_service.this.template[0].containers[0].env : env.value_source[0].secret_key_ref[0].secret if env.name == "API_KEY"
    ] == ["projects/acme-prod/secrets/shop-dev-api-key"]
    error_message = "A secret's value must not stand in the service."
  }
}

run "lets_in_the_ranges_that_are_named_and_nobody_else" {
  assert {
    condition = {
      for rule in google_compute_security_policy.this["this"].rule : rule.priority => [rule.action, one(rule.match[0].config[0].src_ip_ranges)]
      } == {
      "1000"       = ["allow", "192.0.2.0/24"]
      "2147483647" = ["deny(403)", "*"]
    }
    error_message = "The last rule must deny everybody."
  }

  assert {
    condition     = google_compute_backend_service.this["this"].security_policy == google_compute_security_policy.this["this"].id
    error_message = "The policy must stand before the service."
  }
}

run "spreads_many_ranges_over_rules_of_ten" {
  variables { allowed_ip_ranges = [for index in range(25) : "192.0.2.${index}/32"] }

  assert {
    condition     = sort([for rule in google_compute_security_policy.this["this"].rule : format("%d", length(rule.match[0].config[0].src_ip_ranges))]) == tolist(["1", "10", "10", "5"])
    error_message = "Cloud Armor takes ten ranges in one rule."
  }
}

run "speaks_modern_tls_and_redirects_to_it" {
  assert {
    condition     = google_compute_ssl_policy.this["this"].profile == "RESTRICTED" && google_compute_ssl_policy.this["this"].min_tls_version == "TLS_1_2"
    error_message = "TLS before 1.2 must be refused."
  }

  assert {
    condition     = google_compute_target_https_proxy.this["this"].ssl_certificates == tolist(["projects/acme-prod/global/sslCertificates/web"])
    error_message = "A plain name is that of a global certificate of the project."
  }

  assert {
    condition     = google_compute_url_map.redirect["this"].default_url_redirect[0].https_redirect
    error_message = "Port 80 may redirect and no more."
  }

  assert {
    condition     = output.url == "https://203.0.113.7"
    error_message = "The address of the load balancer is where the service answers."
  }
}

run "takes_a_map_of_certificates" {
  variables { certificate = "projects/acme-prod/locations/global/certificateMaps/web" }

  assert {
    condition = (
      google_compute_target_https_proxy.this["this"].certificate_map == "//certificatemanager.googleapis.com/projects/acme-prod/locations/global/certificateMaps/web"
      && google_compute_target_https_proxy.this["this"].ssl_certificates == null
    )
    error_message = "A map stands in the place of certificates."
  }
}

run "a_private_service_is_not_on_the_internet" {
  variables {
    public            = false
    certificate       = null
    allowed_ip_ranges = []
  }

  assert {
    condition     = length(google_compute_global_address.this) + length(google_compute_global_forwarding_rule.https) + length(google_compute_backend_service.this) == 0
    error_message = "Nothing of it may be public."
  }

  assert {
    condition     = google_compute_forwarding_rule.this["this"].load_balancing_scheme == "INTERNAL_MANAGED" && google_compute_forwarding_rule.this["this"].port_range == "80"
    error_message = "It answers inside the network."
  }

  assert {
    condition     = output.url == "http://10.0.0.7"
    error_message = "Its address is one of the network."
  }
}

run "a_private_service_may_have_a_certificate" {
  variables {
    public            = false
    allowed_ip_ranges = []
  }

  assert {
    condition = (
      google_compute_region_target_https_proxy.this["this"].ssl_certificates == tolist(["projects/acme-prod/regions/europe-west1/sslCertificates/web"])
      && google_compute_region_ssl_policy.this["this"].profile == "RESTRICTED"
      && length(google_compute_region_target_http_proxy.this) == 0
    )
    error_message = "It then speaks TLS, by a certificate of its region."
  }
}
