mock_provider "google" {}

variables {
  name     = "shop-dev-data"
  project  = "acme-prod"
  location = "europe-west1"
  key_id   = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
}

run "secure_defaults" {
  assert {
    condition     = google_storage_bucket.this.uniform_bucket_level_access && google_storage_bucket.this.public_access_prevention == "enforced"
    error_message = "The public must be kept out, whatever anybody grants."
  }

  assert {
    condition     = google_storage_bucket.this.encryption[0].default_kms_key_name == var.key_id
    error_message = "Objects must be encrypted with the deployment's key."
  }

  assert {
    condition     = google_storage_bucket.this.versioning[0].enabled
    error_message = "Former versions must be kept."
  }

  assert {
    condition     = !google_storage_bucket.this.force_destroy && google_storage_bucket.this.soft_delete_policy[0].retention_duration_seconds == 604800
    error_message = "A bucket with objects must not be deletable, and what is deleted must be kept for a week."
  }
}

run "retention_removes_noncurrent_versions_only" {
  variables { retention_days = 45 }

  assert {
    condition = [
      for rule in google_storage_bucket.this.lifecycle_rule :
      [one(rule.action[*].type), one(rule.condition[*].days_since_noncurrent_time), one(rule.condition[*].with_state)]
      if one(rule.action[*].type) == "Delete"
    ] == [["Delete", 45, "ARCHIVED"]]
    error_message = "No rule may delete current objects unless it is asked for."
  }
}

run "archives_and_expires_when_it_is_asked_to" {
  variables {
    archive_after_days = 30
    expire_days        = 90
  }

  assert {
    condition = [
      for rule in google_storage_bucket.this.lifecycle_rule : one(rule.condition[*].age) if one(rule.action[*].type) == "SetStorageClass"
    ] == [30]
    error_message = "Objects must move when they are thirty days old."
  }

  assert {
    condition = [
      for rule in google_storage_bucket.this.lifecycle_rule : one(rule.condition[*].age)
      if one(rule.action[*].type) == "Delete" && one(rule.condition[*].with_state) == "LIVE"
    ] == [90]
    error_message = "Current objects must go when they are ninety days old."
  }
}

run "refuses_a_name_of_google" {
  command = plan
  variables { name = "shop-google-data" }
  expect_failures = [var.name]
}

run "refuses_a_name_with_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_location_that_is_no_region" {
  command = plan
  variables { location = "EU" }
  expect_failures = [var.location]
}

run "refuses_a_key_by_its_short_name" {
  command = plan
  variables { key_id = "data" }
  expect_failures = [var.key_id]
}

run "refuses_no_retention" {
  command = plan
  variables { retention_days = 0 }
  expect_failures = [var.retention_days]
}

run "refuses_half_days_of_life" {
  command = plan
  variables { expire_days = 1.5 }
  expect_failures = [var.expire_days]
}

run "refuses_to_archive_at_once" {
  command = plan
  variables { archive_after_days = 0 }
  expect_failures = [var.archive_after_days]
}

run "refuses_to_archive_what_is_gone" {
  command = plan
  variables {
    archive_after_days = 90
    expire_days        = 90
  }
  expect_failures = [var.archive_after_days]
}
