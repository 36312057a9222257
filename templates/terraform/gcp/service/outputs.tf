locals {
  address = var.public ? google_compute_global_address.this["this"].address : google_compute_address.this["this"].address
}

output "url" {
  description = "Where the service answers: the address of its load balancer."
  value       = "${local.https ? "https" : "http"}://${local.address}"
}

output "name" {
  description = "Name of the Cloud Run service."
  value       = google_cloud_run_v2_service.this.name
}

output "service_account" {
  description = "E-mail of the service's account."
  value       = google_service_account.this.email
}
