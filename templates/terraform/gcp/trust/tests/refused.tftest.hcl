mock_provider "google" {}

variables {
  name             = "shop-prod"
  project          = "acme-prod"
  pool_id          = "shop-prod"
  plan_account_id  = "shop-prod-plan"
  apply_account_id = "shop-prod-apply"
  plan_subjects    = ["repo:acme/shop:environment:prod-plan"]
  apply_subjects   = ["repo:acme/shop:environment:prod"]
  apply_workflow   = "acme/shop/.github/workflows/deploy.yml@refs/heads/main"
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_project_number" {
  command = plan
  variables { project = "123456" }
  expect_failures = [var.project]
}

run "refuses_a_pool_of_googles_own" {
  command = plan
  variables { pool_id = "gcp-shop" }
  expect_failures = [var.pool_id]
}

run "refuses_a_provider_of_googles_own" {
  command = plan
  variables { provider_id = "gcp-github" }
  expect_failures = [var.provider_id]
}

run "refuses_a_short_plan_account" {
  command = plan
  variables { plan_account_id = "plan" }
  expect_failures = [var.plan_account_id]
}

run "refuses_an_apply_account_with_a_host" {
  command = plan
  variables { apply_account_id = "shop-apply@acme" }
  expect_failures = [var.apply_account_id]
}

run "refuses_one_account_for_both" {
  command = plan
  variables { apply_account_id = "shop-prod-plan" }
  expect_failures = [var.apply_account_id]
}

run "refuses_an_issuer_without_tls" {
  command = plan
  variables { issuer = "http://token.actions.githubusercontent.com" }
  expect_failures = [var.issuer]
}

run "refuses_an_audience_with_a_blank" {
  command = plan
  variables { audience = "a b" }
  expect_failures = [var.audience]
}

run "refuses_an_owner_by_name" {
  command = plan
  variables { owner_id = "acme" }
  expect_failures = [var.owner_id]
}

run "refuses_a_repository_by_name" {
  command = plan
  variables { repository_id = "acme/shop" }
  expect_failures = [var.repository_id]
}

run "refuses_plan_subjects_with_a_wildcard" {
  command = plan
  variables { plan_subjects = ["repo:acme/*:environment:prod-plan"] }
  expect_failures = [var.plan_subjects]
}

run "refuses_pull_requests_that_apply" {
  command = plan
  variables { apply_subjects = ["repo:acme/shop:pull_request"] }
  expect_failures = [var.apply_subjects]
}

run "refuses_an_environment_that_plans_and_applies" {
  command = plan
  variables { apply_subjects = ["repo:acme/shop:environment:prod-plan"] }
  expect_failures = [var.apply_subjects]
}

run "refuses_a_workflow_that_ends_the_expression" {
  command = plan
  variables { apply_workflow = "acme/shop/.github/workflows/a.yml@main\"||true||\"" }
  expect_failures = [var.apply_workflow]
}

run "refuses_a_plan_that_edits" {
  command = plan
  variables { plan_roles = ["roles/editor"] }
  expect_failures = [var.plan_roles]
}

run "refuses_an_apply_that_owns" {
  command = plan
  variables { apply_roles = ["roles/owner"] }
  expect_failures = [var.apply_roles]
}

run "refuses_a_bucket_in_capitals" {
  command = plan
  variables { state_bucket = "States" }
  expect_failures = [var.state_bucket]
}

run "refuses_the_whole_bucket_of_states" {
  command = plan
  variables { state_bucket = "acme-states" }
  expect_failures = [var.state_prefix]
}

run "refuses_an_apply_that_gives_any_role" {
  command = plan
  variables { apply_roles = ["roles/resourcemanager.projectIamAdmin"] }
  expect_failures = [var.apply_roles]
}

run "refuses_secrets_of_more_than_one_deployment" {
  command = plan
  variables { secret_prefix = "shop" }
  expect_failures = [var.secret_prefix]
}

run "refuses_a_plan_that_reads_secrets" {
  command = plan
  variables { plan_roles = ["roles/viewer", "roles/secretmanager.secretAccessor"] }
  expect_failures = [var.plan_roles]
}
