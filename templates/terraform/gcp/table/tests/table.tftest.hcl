mock_provider "google" {}

variables {
  name          = "shop-dev-jobs"
  project       = "acme-prod"
  location      = "europe-west1"
  partition_key = "job_id"
}

run "secure_defaults" {
  assert {
    condition = (
      google_firestore_database.this.type == "FIRESTORE_NATIVE"
      && google_firestore_database.this.point_in_time_recovery_enablement == "POINT_IN_TIME_RECOVERY_ENABLED"
      && google_firestore_database.this.delete_protection_state == "DELETE_PROTECTION_ENABLED"
    )
    error_message = "A table must be backed up and protected unless the manifest says otherwise."
  }
}

run "a_destroy_deletes_the_database" {
  assert {
    condition     = google_firestore_database.this.deletion_policy == "DELETE"
    error_message = "Left out, a destroy would leave the database and say that it was destroyed."
  }
}

run "makes_no_index_and_no_expiry_that_nobody_asked_for" {
  assert {
    condition     = length(google_firestore_index.sort) + length(google_firestore_field.ttl) == 0
    error_message = "There must be a database alone."
  }
}

run "orders_the_items_of_a_partition" {
  variables { sort_key = "created_at" }

  assert {
    condition     = google_firestore_index.sort[0].fields[*].field_path == tolist(["job_id", "created_at"]) && google_firestore_index.sort[0].collection == "items"
    error_message = "The index must hold both keys, in order."
  }
}

run "items_expire_by_the_field_that_is_named" {
  variables { ttl_attribute = "expires_at" }

  assert {
    condition     = google_firestore_field.ttl[0].field == "expires_at" && length(google_firestore_field.ttl[0].ttl_config) == 1
    error_message = "Items must expire."
  }

  assert {
    condition     = length(google_firestore_field.ttl[0].index_config[0].indexes) == 0
    error_message = "A field of rising times must not be indexed."
  }
}

run "protection_and_backups_can_be_off" {
  variables {
    point_in_time_recovery = false
    deletion_protection    = false
  }

  assert {
    condition = (
      google_firestore_database.this.point_in_time_recovery_enablement == "POINT_IN_TIME_RECOVERY_DISABLED"
      && google_firestore_database.this.delete_protection_state == "DELETE_PROTECTION_DISABLED"
    )
    error_message = "The manifest decides."
  }
}

run "refuses_a_short_name" {
  command = plan
  variables { name = "a-b" }
  expect_failures = [var.name]
}

run "refuses_a_location_that_is_no_region" {
  command = plan
  variables { location = "eur3" }
  expect_failures = [var.location]
}

run "refuses_a_key_that_is_no_field" {
  command = plan
  variables { partition_key = "job-id" }
  expect_failures = [var.partition_key]
}

run "refuses_one_field_for_both_keys" {
  command = plan
  variables { sort_key = "job_id" }
  expect_failures = [var.sort_key]
}

run "refuses_an_expiry_that_is_no_field" {
  command = plan
  variables { ttl_attribute = "1st" }
  expect_failures = [var.ttl_attribute]
}
