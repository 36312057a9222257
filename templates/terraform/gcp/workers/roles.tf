# Who the machines are: an account of their own, which may write logs and metrics and use the data.

resource "google_service_account" "this" {
  project      = var.project
  account_id   = var.account_id
  display_name = "Worker group ${var.name}"
}

resource "google_project_iam_member" "telemetry" {
  for_each = toset(["roles/logging.logWriter", "roles/monitoring.metricWriter"])

  project = var.project
  role    = each.key
  member  = "serviceAccount:${google_service_account.this.email}"
}

resource "google_storage_bucket_iam_member" "this" {
  for_each = var.bucket_names

  bucket = each.value
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.this.email}"
}

# Firestore takes grants on the project alone; the condition limits this one to the database.
resource "google_project_iam_member" "database" {
  for_each = var.table_names

  project = var.project
  role    = "roles/datastore.user"
  member  = "serviceAccount:${google_service_account.this.email}"

  condition {
    title       = "database-${each.key}"
    description = "The database ${each.value} alone"
    expression  = "resource.name == \"projects/${var.project}/databases/${each.value}\""
  }
}
