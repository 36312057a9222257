# An entry of the secret store without its value: values never pass through a plan or a state.
# Cloud Run starts nothing whose secret has no version. The first version is therefore random text that nobody knows, so
# that whoever compares with it lets nobody in, until the entry is filled: `gcloud secrets versions add`.
# Disable the first version then, and do not destroy it: in its place Terraform would make another, which were the newest.

resource "google_secret_manager_secret" "this" {
  count = var.existing == null ? 1 : 0

  project   = var.project
  secret_id = var.name

  # In the region of the deployment alone.
  replication {
    user_managed {
      replicas {
        location = var.location
      }
    }
  }

  # A version that is destroyed by mistake can be brought back for as long.
  version_destroy_ttl = "${var.recovery_days * 86400}s"
  deletion_protection = var.deletion_protection
}

resource "google_secret_manager_secret_version" "first" {
  count = var.existing == null ? 1 : 0

  secret = google_secret_manager_secret.this[0].id
  # It stands in the state, where it is worth nothing any more once the entry is filled.
  secret_data = sha256("${uuid()}${uuid()}")
  # Goes with its secret. On its own it is only disabled: what runs may still have it.
  deletion_policy = "DISABLE"

  lifecycle {
    # Drawn once; and people disable it when they have filled the entry.
    ignore_changes = [enabled, secret_data]
  }
}
