mock_provider "google" {
  mock_resource "google_service_account" {
    defaults = { email = "shop@acme-prod.iam.gserviceaccount.com" }
  }
}

variables {
  name                = "shop-dev-api"
  account_id          = "shop-dev-api-run"
  project             = "acme-prod"
  region              = "europe-west1"
  image               = "europe-west1-docker.pkg.dev/acme-prod/images/api@sha256:0"
  command             = null
  port                = 8080
  cpu                 = 1
  memory              = 1024
  environment         = {}
  secrets             = { API_KEY = "api-key", OLD_KEY = "api-key", SHARED = "shared" }
  min                 = 1
  max                 = 4
  health_path         = "/healthz"
  public              = false
  allowed_ip_ranges   = []
  certificate         = null
  deletion_protection = false
  network_id          = "projects/acme-prod/global/networks/shop-dev"
  subnet_id           = "projects/acme-prod/regions/europe-west1/subnetworks/shop-dev"
  key_id              = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  secret_ids = {
    api-key = "projects/acme-prod/secrets/shop-dev-api-key"
    other   = "projects/acme-prod/secrets/other"
    shared  = "projects/acme-shared/secrets/shared"
  }
  bucket_names = { data = "shop-dev-data" }
  table_names  = { jobs = "shop-dev-jobs" }
}

run "reads_the_secrets_that_it_names_and_no_other" {
  assert {
    condition     = { for name, grant in google_secret_manager_secret_iam_member.this : name => [grant.project, grant.role] } == { api-key = ["acme-prod", "roles/secretmanager.secretAccessor"], shared = ["acme-shared", "roles/secretmanager.secretAccessor"] }
    error_message = "Each secret must be granted once, in its own project."
  }
}

run "uses_its_data_and_nothing_else" {
  assert {
    condition     = google_storage_bucket_iam_member.this["data"].bucket == "shop-dev-data" && google_storage_bucket_iam_member.this["data"].role == "roles/storage.objectUser"
    error_message = "Objects may be read and written, the bucket not changed."
  }

  assert {
    condition     = google_project_iam_member.database["jobs"].condition[0].expression == "resource.name == \"projects/acme-prod/databases/shop-dev-jobs\""
    error_message = "The grant on the project must be limited to the database."
  }

  assert {
    condition     = keys(google_project_iam_member.database) == ["jobs"]
    error_message = "Nothing else may be granted on the project."
  }
}

run "is_nobody_else" {
  assert {
    condition     = google_service_account.this.account_id == "shop-dev-api-run" && google_cloud_run_v2_service.this.template[0].service_account == "shop@acme-prod.iam.gserviceaccount.com"
    error_message = "The default account of the project must not be used."
  }
}
