mock_provider "google" {
  mock_data "google_project" {
    defaults = { number = "123456" }
  }

  mock_data "google_storage_project_service_account" {
    defaults = { email_address = "service-123456@gs-project-accounts.iam.gserviceaccount.com" }
  }

  mock_data "google_logging_project_cmek_settings" {
    defaults = { service_account_id = "cmek-p123456@gcp-sa-logging.iam.gserviceaccount.com" }
  }
}

variables {
  name     = "shop-dev"
  project  = "acme-prod"
  location = "europe-west1"
  users    = ["compute", "logging", "run", "storage"]
}

run "rotates_and_can_be_brought_back" {
  variables { rotation_days = 90 }

  assert {
    condition     = google_kms_crypto_key.this.rotation_period == "7776000s"
    error_message = "The key must be rotated when it is asked for."
  }

  assert {
    condition     = google_kms_crypto_key.this.destroy_scheduled_duration == "2592000s"
    error_message = "A version that is about to be destroyed must be kept for thirty days."
  }
}

run "names_are_drawn_once_because_google_never_frees_them" {
  assert {
    condition     = can(regex("^shop-dev-[0-9a-f]{8}$", google_kms_key_ring.this.name))
    error_message = "The ring must have a part of its own."
  }

  assert {
    condition     = output.key_ring == run.rotates_and_can_be_brought_back.key_ring
    error_message = "What is drawn must stay."
  }

  assert {
    condition     = output.id == "projects/acme-prod/locations/europe-west1/keyRings/${output.key_ring}/cryptoKeys/data"
    error_message = "The key must be told by its full name."
  }
}

run "only_the_accounts_of_google_that_encrypt_may_use_it" {
  assert {
    condition = { for user, grant in google_kms_crypto_key_iam_member.agent : user => grant.member } == {
      compute = "serviceAccount:service-123456@compute-system.iam.gserviceaccount.com"
      logging = "serviceAccount:cmek-p123456@gcp-sa-logging.iam.gserviceaccount.com"
      run     = "serviceAccount:service-123456@serverless-robot-prod.iam.gserviceaccount.com"
      storage = "serviceAccount:service-123456@gs-project-accounts.iam.gserviceaccount.com"
    }
    error_message = "Each service must have its own grant."
  }

  assert {
    condition     = alltrue([for grant in google_kms_crypto_key_iam_member.agent : grant.role == "roles/cloudkms.cryptoKeyEncrypterDecrypter"])
    error_message = "They must be allowed to use the key and not to change it."
  }
}

run "asks_for_no_account_that_is_not_needed" {
  variables { users = ["run"] }

  assert {
    condition     = length(data.google_storage_project_service_account.this) == 0 && length(data.google_logging_project_cmek_settings.this) == 0
    error_message = "To ask for an account makes it."
  }
}

run "refuses_a_name_that_is_too_long" {
  command = plan
  variables { name = "shop-development-environment-of-the-data-team-in-europe" }
  expect_failures = [var.name]
}

run "refuses_a_location_that_is_no_region" {
  command = plan
  variables { location = "europe" }
  expect_failures = [var.location]
}

run "refuses_half_a_day" {
  command = plan
  variables { rotation_days = 0.5 }
  expect_failures = [var.rotation_days]
}

run "refuses_an_unknown_user" {
  command = plan
  variables { users = ["firestore"] }
  expect_failures = [var.users]
}
