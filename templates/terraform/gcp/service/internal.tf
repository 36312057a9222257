# The load balancer of a service that is not public: reached from inside the network, over TLS where it has a certificate.

locals {
  internal_https = var.public || !local.https ? {} : { this = true }
  internal_http  = var.public || local.https ? {} : { this = true }
}

resource "google_compute_region_backend_service" "this" {
  for_each = local.internal

  project               = var.project
  name                  = var.name
  region                = var.region
  load_balancing_scheme = "INTERNAL_MANAGED"
  protocol              = "HTTPS"

  backend {
    group           = google_compute_region_network_endpoint_group.this.id
    balancing_mode  = "UTILIZATION" # the one that Google takes for Cloud Run
    capacity_scaler = 1
  }

  log_config {
    enable      = true
    sample_rate = 1
  }
}

resource "google_compute_region_url_map" "this" {
  for_each = local.internal

  project         = var.project
  name            = var.name
  region          = var.region
  default_service = google_compute_region_backend_service.this[each.key].id
}

resource "google_compute_region_ssl_policy" "this" {
  for_each = local.internal_https

  project         = var.project
  name            = var.name
  region          = var.region
  profile         = "RESTRICTED"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_region_target_https_proxy" "this" {
  for_each = local.internal_https

  project          = var.project
  name             = var.name
  region           = var.region
  url_map          = google_compute_region_url_map.this[each.key].id
  ssl_policy       = google_compute_region_ssl_policy.this[each.key].id
  ssl_certificates = local.certificate[*]
}

resource "google_compute_region_target_http_proxy" "this" {
  for_each = local.internal_http

  project = var.project
  name    = var.name
  region  = var.region
  url_map = google_compute_region_url_map.this[each.key].id
}

resource "google_compute_address" "this" {
  for_each = local.internal

  project      = var.project
  name         = var.name
  region       = var.region
  address_type = "INTERNAL"
  purpose      = "SHARED_LOADBALANCER_VIP"
  subnetwork   = var.subnet_id
}

resource "google_compute_forwarding_rule" "this" {
  for_each = local.internal

  project               = var.project
  name                  = var.name
  region                = var.region
  load_balancing_scheme = "INTERNAL_MANAGED"
  ip_protocol           = "TCP"
  ip_address            = google_compute_address.this[each.key].id
  port_range            = local.https ? "443" : "80"
  target                = local.https ? google_compute_region_target_https_proxy.this[each.key].id : google_compute_region_target_http_proxy.this[each.key].id
  network               = var.network_id
  subnetwork            = var.subnet_id
}
