output "policies" {
  description = "Full names of the alert policies."
  value       = [for policy in google_monitoring_alert_policy.this : policy.id]
}
