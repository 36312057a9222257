mock_provider "google" {}

variables {
  project  = "acme-prod"
  services = ["compute.googleapis.com", "run.googleapis.com"]
}

run "apis_are_turned_on_and_never_off" {
  assert {
    condition     = keys(google_project_service.this) == ["compute.googleapis.com", "run.googleapis.com"]
    error_message = "Each API must be turned on."
  }

  assert {
    condition = alltrue([
      for api in google_project_service.this : !api.disable_on_destroy && !api.disable_dependent_services && api.project == "acme-prod"
    ])
    error_message = "Others of the project may use an API: a destroy must leave it on."
  }
}

run "the_project_is_handed_on" {
  command = plan

  assert {
    condition     = output.project == "acme-prod"
    error_message = "The project must be known when it is planned."
  }
}

run "refuses_a_project_by_number" {
  command = plan
  variables { project = "123456789012" }
  expect_failures = [var.project]
}

run "refuses_what_is_no_api" {
  command = plan
  variables { services = ["run"] }
  expect_failures = [var.services]
}
