output "group_name" {
  description = "Name of the instance group, with which the names of its machines begin."
  value       = google_compute_region_instance_group_manager.this.name
}

output "service_account" {
  description = "E-mail of the machines' account."
  value       = google_service_account.this.email
}
