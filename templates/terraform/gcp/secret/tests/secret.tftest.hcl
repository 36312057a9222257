mock_provider "google" {}

variables {
  name     = "shop-dev-api-key"
  project  = "acme-prod"
  location = "europe-west1"
}

run "is_made_in_the_region_alone_and_protected" {
  assert {
    condition     = google_secret_manager_secret.this[0].replication[0].user_managed[0].replicas[*].location == tolist(["europe-west1"])
    error_message = "The value must not leave the region."
  }

  assert {
    condition     = google_secret_manager_secret.this[0].deletion_protection && google_secret_manager_secret.this[0].version_destroy_ttl == "2592000s"
    error_message = "An entry must be protected unless the manifest says otherwise."
  }

  assert {
    condition     = output.id == "projects/acme-prod/secrets/shop-dev-api-key"
    error_message = "The entry must be told by its full name."
  }
}

run "begins_with_random_text_that_is_drawn_once" {
  assert {
    condition     = can(regex("^[0-9a-f]{64}$", google_secret_manager_secret_version.first[0].secret_data))
    error_message = "The first version must be long and random."
  }

  assert {
    condition     = google_secret_manager_secret_version.first[0].deletion_policy == "DISABLE"
    error_message = "What runs may still have the version."
  }
}

run "an_entry_that_exists_is_left_alone" {
  variables { existing = "shared" }

  assert {
    condition     = length(google_secret_manager_secret.this) + length(google_secret_manager_secret_version.first) == 0
    error_message = "Nothing may be made."
  }

  assert {
    condition     = output.id == "projects/acme-prod/secrets/shared"
    error_message = "A plain name is of this project."
  }
}

run "an_entry_of_another_project_keeps_its_full_name" {
  variables { existing = "projects/acme-shared/secrets/shared" }

  assert {
    condition     = output.id == "projects/acme-shared/secrets/shared"
    error_message = "A full name must be kept."
  }
}

run "refuses_a_name_with_a_slash" {
  command = plan
  variables { name = "shop-dev/api-key" }
  expect_failures = [var.name]
}

run "refuses_the_arn_of_another_cloud" {
  command = plan
  variables { existing = "arn:aws:secretsmanager:eu-west-1:1:secret:x" }
  expect_failures = [var.existing]
}

run "refuses_a_location_that_is_no_region" {
  command = plan
  variables { location = "global" }
  expect_failures = [var.location]
}

run "refuses_no_recovery_at_all" {
  command = plan
  variables { recovery_days = 0 }
  expect_failures = [var.recovery_days]
}
