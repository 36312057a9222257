output "provider" {
  description = "Full name of the provider: `identity.gcp.provider` of the manifest."
  value       = google_iam_workload_identity_pool_provider.this.name
}

output "plan_service_account" {
  description = "Address of the account that plans: `identity.gcp.planServiceAccount` of the manifest."
  value       = google_service_account.this["plan"].email
}

output "apply_service_account" {
  description = "Address of the account that applies: `identity.gcp.applyServiceAccount` of the manifest."
  value       = google_service_account.this["apply"].email
}
