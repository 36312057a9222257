mock_provider "google" {
  mock_resource "google_logging_project_bucket_config" {
    defaults = { id = "projects/acme-prod/locations/europe-west1/buckets/shop-dev-1234" }
  }
}

variables {
  name           = "shop-dev"
  project        = "acme-prod"
  location       = "europe-west1"
  key_id         = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  retention_days = 14
  services       = ["shop-dev-api"]
  workers        = ["shop-dev-generator"]
  subnet         = "shop-dev"
}

run "keeps_logs_encrypted_and_as_long_as_it_is_told" {
  assert {
    condition     = google_logging_project_bucket_config.this.retention_days == 14 && google_logging_project_bucket_config.this.cmek_settings[0].kms_key_name == var.key_id
    error_message = "Logs must be kept as long as the manifest says, with the deployment's key."
  }

  assert {
    condition     = can(regex("^shop-dev-[0-9a-f]{8}$", google_logging_project_bucket_config.this.bucket_id))
    error_message = "The name of a deleted log bucket is taken for a week: each needs a part of its own."
  }
}

run "takes_the_logs_of_this_deployment_alone" {
  assert {
    condition = split(" OR ", replace(google_logging_project_sink.this.filter, "\"http_load_balancer\" OR ", "")) == tolist([
      "(resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"shop-dev-api\")",
      "(resource.type=(\"internal_http_lb_rule\") AND resource.labels.url_map_name=\"shop-dev-api\")",
      "(resource.type=\"gce_instance\" AND labels.\"compute.googleapis.com/resource_name\"=~\"^shop-dev-generator-[a-z0-9]{4}$\")",
      "(resource.type=\"gce_subnetwork\" AND resource.labels.subnetwork_name=\"shop-dev\")",
    ])
    error_message = "Services, load balancers, machines and flows must each be named."
  }

  assert {
    condition     = google_logging_project_sink.this.destination == "logging.googleapis.com/projects/acme-prod/locations/europe-west1/buckets/shop-dev-1234"
    error_message = "They must go to the bucket."
  }
}

run "refuses_a_name_that_ends_in_a_hyphen" {
  command = plan
  variables { name = "shop-" }
  expect_failures = [var.name]
}

run "refuses_a_location_that_is_no_region" {
  command = plan
  variables { location = "global" }
  expect_failures = [var.location]
}

run "refuses_more_days_than_there_are" {
  command = plan
  variables { retention_days = 3651 }
  expect_failures = [var.retention_days]
}
