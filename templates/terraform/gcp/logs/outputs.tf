output "bucket" {
  description = "Full name of the log bucket."
  value       = google_logging_project_bucket_config.this.id
}
