# A private network of one region. Its subnet spans every zone of the region, as all subnets of Google do.

resource "google_compute_network" "this" {
  project                 = var.project
  name                    = var.name
  description             = "Private network of ${var.name}"
  auto_create_subnetworks = false
  routing_mode            = "REGIONAL"
}

# The lower half of the range, for machines and for the copies of services.
resource "google_compute_subnetwork" "this" {
  #checkov:skip=CKV_GCP_26:on by default in the manifest; flow_logs = false is the user's choice
  #checkov:skip=CKV_GCP_74:on by default in the manifest; private_endpoints = false is the user's choice
  #checkov:skip=CKV_GCP_76:the network has no IPv6 addresses, so nothing reaches Google over them
  project                  = var.project
  name                     = var.name
  description              = "Machines and services of ${var.name}"
  network                  = google_compute_network.this.id
  region                   = var.region
  ip_cidr_range            = cidrsubnet(var.cidr, 1, 0)
  private_ip_google_access = var.private_endpoints
  stack_type               = "IPV4_ONLY"

  dynamic "log_config" {
    for_each = var.flow_logs ? [1] : []

    content {
      aggregation_interval = "INTERVAL_10_MIN"
      flow_sampling        = 1
      metadata             = "INCLUDE_ALL_METADATA"
    }
  }
}

# The last eighth: internal load balancers answer from here.
resource "google_compute_subnetwork" "proxies" {
  #checkov:skip=CKV_GCP_26:a subnet of proxies has no flow logs
  #checkov:skip=CKV_GCP_74:no machine stands in a subnet of proxies
  #checkov:skip=CKV_GCP_76:no machine stands in a subnet of proxies
  project       = var.project
  name          = "${var.name}-proxies"
  description   = "Internal load balancers of ${var.name}"
  network       = google_compute_network.this.id
  region        = var.region
  ip_cidr_range = cidrsubnet(var.cidr, 3, 7)
  purpose       = "REGIONAL_MANAGED_PROXY"
  role          = "ACTIVE"
}

resource "google_compute_router" "this" {
  count = var.nat ? 1 : 0

  project     = var.project
  name        = var.name
  description = "Carries the way out of ${var.name}"
  network     = google_compute_network.this.id
  region      = var.region
}

# Not a machine but a property of the network: there is one for the region, and no zone takes it along.
resource "google_compute_router_nat" "this" {
  count = var.nat ? 1 : 0

  project                            = var.project
  name                               = var.name
  router                             = google_compute_router.this[0].name
  region                             = var.region
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"

  subnetwork {
    name                    = google_compute_subnetwork.this.id
    source_ip_ranges_to_nat = ["ALL_IP_RANGES"]
  }

  log_config {
    enable = true
    filter = "ERRORS_ONLY"
  }
}
