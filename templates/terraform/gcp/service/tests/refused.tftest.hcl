mock_provider "google" {
  mock_resource "google_service_account" {
    defaults = { email = "shop@acme-prod.iam.gserviceaccount.com" }
  }

  mock_resource "google_compute_global_address" {
    defaults = { address = "203.0.113.7" }
  }

  mock_resource "google_compute_address" {
    defaults = { address = "10.0.0.7" }
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
  environment         = { MODE = "batch" }
  secrets             = { API_KEY = "api-key" }
  min                 = 1
  max                 = 4
  health_path         = "/healthz"
  public              = true
  allowed_ip_ranges   = ["192.0.2.0/24"]
  certificate         = "web"
  deletion_protection = true
  network_id          = "projects/acme-prod/global/networks/shop-dev"
  subnet_id           = "projects/acme-prod/regions/europe-west1/subnetworks/shop-dev"
  key_id              = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  secret_ids          = { api-key = "projects/acme-prod/secrets/shop-dev-api-key", other = "projects/acme-prod/secrets/other" }
  bucket_names        = { data = "shop-dev-data" }
  table_names         = { jobs = "shop-dev-jobs" }
}

run "refuses_a_name_that_is_too_long" {
  command = plan
  variables { name = "shop-development-environment-of-the-data-team-api0" }
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

run "refuses_an_image_with_a_blank" {
  command = plan
  variables { image = "a b" }
  expect_failures = [var.image]
}

run "refuses_a_port_that_is_none" {
  command = plan
  variables { port = 0 }
  expect_failures = [var.port]
}

run "refuses_a_fraction_of_a_core" {
  command = plan
  variables { cpu = 0.5 }
  expect_failures = [var.cpu]
}

run "refuses_more_memory_than_the_cores_have" {
  command = plan
  variables { memory = 4097 }
  expect_failures = [var.memory]
}

run "refuses_a_variable_of_cloud_run" {
  command = plan
  variables { environment = { PORT = "80" } }
  expect_failures = [var.environment]
}

run "refuses_a_secret_that_is_not_declared" {
  command = plan
  variables { secrets = { KEY = "missing" } }
  expect_failures = [var.secrets]
}

run "refuses_one_variable_twice" {
  command = plan
  variables { environment = { API_KEY = "x" } }
  expect_failures = [var.secrets]
}

run "refuses_fewer_than_none" {
  command = plan
  variables { min = -1 }
  expect_failures = [var.min]
}

run "refuses_fewer_at_most_than_at_least" {
  command = plan
  variables { min = 5 }
  expect_failures = [var.max]
}

run "refuses_more_copies_than_there_are" {
  command = plan
  variables { max = 1001 }
  expect_failures = [var.max]
}

run "refuses_a_path_without_a_slash" {
  command = plan
  variables { health_path = "healthz" }
  expect_failures = [var.health_path]
}

run "refuses_clients_of_ipv6" {
  command = plan
  variables { allowed_ip_ranges = ["2001:db8::/32"] }
  expect_failures = [var.allowed_ip_ranges]
}

run "refuses_a_public_service_for_nobody" {
  command = plan
  variables { allowed_ip_ranges = [] }
  expect_failures = [var.allowed_ip_ranges]
}

run "refuses_a_certificate_of_another_cloud" {
  command = plan
  variables { certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/1" }
  expect_failures = [var.certificate]
}

run "refuses_a_public_service_without_a_certificate" {
  command = plan
  variables { certificate = null }
  expect_failures = [var.certificate]
}

run "refuses_a_global_certificate_inside_the_network" {
  command = plan
  variables {
    public      = false
    certificate = "projects/acme-prod/global/sslCertificates/web"
  }
  expect_failures = [var.certificate]
}
