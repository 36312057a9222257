mock_provider "google" {
  mock_resource "google_service_account" {
    defaults = { email = "shop@acme-prod.iam.gserviceaccount.com" }
  }
}

variables {
  name         = "shop-dev-generator"
  account_id   = "shop-dev-generator-vm"
  project      = "acme-prod"
  region       = "europe-west1"
  machine_type = "e2-small"
  image        = null
  min          = 0
  max          = 4
  cpu_percent  = 60
  disk_gib     = 30
  spot         = false
  labels       = { team = "data" }
  network_id   = "projects/acme-prod/global/networks/shop-dev"
  subnet_id    = "projects/acme-prod/regions/europe-west1/subnetworks/shop-dev"
  key_id       = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  bucket_names = { data = "shop-dev-data" }
  table_names  = { jobs = "shop-dev-jobs" }
}

run "refuses_a_name_that_is_too_long" {
  command = plan
  variables { name = "shop-development-environment-of-the-data-team-generator-one" }
  expect_failures = [var.name]
}

run "refuses_a_short_account" {
  command = plan
  variables { account_id = "abc" }
  expect_failures = [var.account_id]
}

run "refuses_a_zone_for_a_region" {
  command = plan
  variables { region = "europe-west1-b" }
  expect_failures = [var.region]
}

run "refuses_a_machine_of_another_cloud" {
  command = plan
  variables { machine_type = "t3.small" }
  expect_failures = [var.machine_type]
}

run "refuses_an_image_of_another_cloud" {
  command = plan
  variables { image = "ami-0123456789abcdef0" }
  expect_failures = [var.image]
}

run "refuses_half_a_machine" {
  command = plan
  variables { min = 0.5 }
  expect_failures = [var.min]
}

run "refuses_fewer_at_most_than_at_least" {
  command = plan
  variables { min = 5 }
  expect_failures = [var.max]
}

run "refuses_no_use_of_cpu" {
  command = plan
  variables { cpu_percent = 5 }
  expect_failures = [var.cpu_percent]
}

run "refuses_a_disk_that_is_too_small" {
  command = plan
  variables { disk_gib = 9 }
  expect_failures = [var.disk_gib]
}
