# The load balancer: a global one, with Cloud Armor before it, for a public service; one of the region, inside the
# network, for any other.

locals {
  public   = var.public ? { this = true } : {}
  internal = var.public ? {} : { this = true }
  https    = var.certificate != null

  # A plain name is that of a certificate of this project, where the load balancer takes it from.
  scope       = var.public ? "global" : "regions/${var.region}"
  certificate = try(startswith(var.certificate, "projects/") ? var.certificate : "projects/${var.project}/${local.scope}/sslCertificates/${var.certificate}", null)
  by_map      = try(strcontains(local.certificate, "/certificateMaps/"), false)

  # A rule of Cloud Armor takes ten ranges.
  client_ranges = { for index, ranges in chunklist(sort(var.allowed_ip_ranges), 10) : tostring(1000 + index) => ranges }
}

resource "google_compute_region_network_endpoint_group" "this" {
  project               = var.project
  name                  = var.name
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = google_cloud_run_v2_service.this.name
  }
}

# Public

resource "google_compute_security_policy" "this" {
  #checkov:skip=CKV_GCP_73:rules against known attacks are the matter of the manifest's waf section
  for_each = local.public

  project     = var.project
  name        = var.name
  description = "Who may reach ${var.name}"
  type        = "CLOUD_ARMOR"

  dynamic "rule" {
    for_each = local.client_ranges

    content {
      action      = "allow"
      priority    = tonumber(rule.key)
      description = "Clients that the manifest names"

      match {
        versioned_expr = "SRC_IPS_V1"

        config {
          src_ip_ranges = rule.value
        }
      }
    }
  }

  rule {
    action      = "deny(403)"
    priority    = 2147483647
    description = "Nobody else"

    match {
      versioned_expr = "SRC_IPS_V1"

      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}

resource "google_compute_backend_service" "this" {
  for_each = local.public

  project               = var.project
  name                  = var.name
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTPS"
  security_policy       = google_compute_security_policy.this[each.key].id

  backend {
    group = google_compute_region_network_endpoint_group.this.id
  }

  log_config {
    enable      = true
    sample_rate = 1
  }
}

resource "google_compute_url_map" "this" {
  for_each = local.public

  project         = var.project
  name            = var.name
  default_service = google_compute_backend_service.this[each.key].id
}

resource "google_compute_ssl_policy" "this" {
  for_each = local.public

  project         = var.project
  name            = var.name
  profile         = "RESTRICTED"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_target_https_proxy" "this" {
  for_each = local.public

  project          = var.project
  name             = var.name
  url_map          = google_compute_url_map.this[each.key].id
  ssl_policy       = google_compute_ssl_policy.this[each.key].id
  ssl_certificates = local.by_map ? null : local.certificate[*]
  certificate_map  = local.by_map ? "//certificatemanager.googleapis.com/${local.certificate}" : null
}

resource "google_compute_global_address" "this" {
  for_each = local.public

  project = var.project
  name    = var.name
}

resource "google_compute_global_forwarding_rule" "https" {
  for_each = local.public

  project               = var.project
  name                  = var.name
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.this[each.key].id
  port_range            = "443"
  target                = google_compute_target_https_proxy.this[each.key].id
}

resource "google_compute_url_map" "redirect" {
  for_each = local.public

  project = var.project
  name    = "${var.name}-redirect"

  default_url_redirect {
    https_redirect         = true
    redirect_response_code = "MOVED_PERMANENTLY_DEFAULT"
    strip_query            = false
  }
}

resource "google_compute_target_http_proxy" "redirect" {
  for_each = local.public

  project = var.project
  name    = "${var.name}-redirect"
  url_map = google_compute_url_map.redirect[each.key].id
}

resource "google_compute_global_forwarding_rule" "redirect" {
  for_each = local.public

  project               = var.project
  name                  = "${var.name}-redirect"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.this[each.key].id
  port_range            = "80"
  target                = google_compute_target_http_proxy.redirect[each.key].id
}
