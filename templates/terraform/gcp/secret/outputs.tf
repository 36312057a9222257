# Whoever is given the secret waits for its first version.
output "id" {
  description = "Full name of the entry, made or named."
  value = (
    var.existing == null ? "projects/${var.project}/secrets/${google_secret_manager_secret.this[0].secret_id}" :
    startswith(var.existing, "projects/") ? var.existing : "projects/${var.project}/secrets/${var.existing}"
  )
  depends_on = [google_secret_manager_secret_version.first]
}
