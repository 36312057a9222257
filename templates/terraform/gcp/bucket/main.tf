# A private, encrypted, versioned bucket. Google answers over TLS only where it is asked as the API is.

resource "google_storage_bucket" "this" {
  #checkov:skip=CKV_GCP_62:access logs need a bucket of the project, which is not this deployment's to make
  #checkov:skip=CKV_GCP_78:on unless the manifest says otherwise
  project  = var.project
  name     = var.name
  location = var.location

  # Access control lists are off: IAM alone decides, and it cannot let the public in.
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  # A bucket that holds objects is not deleted by a plan.
  force_destroy = false

  encryption {
    default_kms_key_name = var.key_id
  }

  versioning {
    enabled = var.versioning
  }

  # What is deleted can be brought back for a week, whatever deleted it.
  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = var.retention_days
      with_state                 = "ARCHIVED" # noncurrent
    }
  }

  lifecycle_rule {
    action {
      type = "AbortIncompleteMultipartUpload"
    }

    condition {
      age = 7
    }
  }

  dynamic "lifecycle_rule" {
    for_each = var.archive_after_days[*]

    content {
      action {
        type = "SetStorageClass"
        # Cheaper, readable at once, and charged for 90 days at least.
        storage_class = "COLDLINE"
      }

      condition {
        age                   = lifecycle_rule.value
        matches_storage_class = ["STANDARD"]
      }
    }
  }

  dynamic "lifecycle_rule" {
    for_each = var.expire_days[*]

    content {
      action {
        type = "Delete"
      }

      condition {
        age        = lifecycle_rule.value
        with_state = "LIVE" # current
      }
    }
  }
}
