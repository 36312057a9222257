# Where the logs of the deployment are kept for as long as the manifest says. Google's own bucket for the project's logs
# keeps a copy for thirty days, as it does for everything.
# The name of a deleted log bucket is taken for seven days; a part that is drawn once lets a deployment come back earlier.

resource "terraform_data" "generation" {
  input = substr(sha256(uuid()), 0, 8)

  lifecycle {
    ignore_changes = [input] # drawn once
  }
}

locals {
  filters = concat(
    [for service in var.services : "(resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${service}\")"],
    [for service in var.services : "(resource.type=(\"http_load_balancer\" OR \"internal_http_lb_rule\") AND resource.labels.url_map_name=\"${service}\")"],
    [for group in var.workers : "(resource.type=\"gce_instance\" AND labels.\"compute.googleapis.com/resource_name\"=~\"^${group}-[a-z0-9]{4}$\")"],
    ["(resource.type=\"gce_subnetwork\" AND resource.labels.subnetwork_name=\"${var.subnet}\")"],
  )
}

resource "google_logging_project_bucket_config" "this" {
  project        = var.project
  location       = var.location
  bucket_id      = "${var.name}-${terraform_data.generation.output}"
  description    = "Logs of ${var.name}"
  retention_days = var.retention_days

  cmek_settings {
    kms_key_name = var.key_id
  }
}

resource "google_logging_project_sink" "this" {
  project     = var.project
  name        = var.name
  description = "Logs of ${var.name}"
  destination = "logging.googleapis.com/${google_logging_project_bucket_config.this.id}"
  filter      = join(" OR ", local.filters)

  # Within one project a sink needs no grant; an account of its own costs nothing and would be needed elsewhere.
  unique_writer_identity = true
}
