# Whoever reads it waits until the APIs are on.
output "project" {
  description = "Id of the project, once its APIs are on."
  value       = var.project
  depends_on  = [google_project_service.this]
}
