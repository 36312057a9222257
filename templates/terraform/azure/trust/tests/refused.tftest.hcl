mock_provider "azuread" {}

mock_provider "azurerm" {}

variables {
  name           = "shop-prod"
  scope          = "/subscriptions/11111111-2222-3333-4444-555555555555"
  plan_subjects  = ["repo:acme/shop:environment:prod-plan", "repo:acme@12/shop@345:environment:prod-plan"]
  apply_subjects = ["repo:acme/shop:environment:prod", "repo:acme@12/shop@345:environment:prod"]
  apply_workflow = "acme/shop/.github/workflows/deploy.yml@refs/heads/main"
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_management_group" {
  command = plan
  variables { scope = "/providers/Microsoft.Management/managementGroups/all" }
  expect_failures = [var.scope]
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

run "refuses_plan_subjects_with_a_wildcard" {
  command = plan
  variables { plan_subjects = ["repo:acme/*:environment:prod-plan"] }
  expect_failures = [var.plan_subjects]
}

run "refuses_a_subject_that_ends_the_expression" {
  command = plan
  variables { apply_subjects = ["repo:acme/shop:environment:prod'or'"] }
  expect_failures = [var.apply_subjects]
}

run "refuses_an_environment_that_plans_and_applies" {
  command = plan
  variables { apply_subjects = ["repo:acme/shop:environment:prod-plan"] }
  expect_failures = [var.apply_subjects]
}

run "refuses_any_workflow" {
  command = plan
  variables { apply_workflow = "acme/shop/.github/workflows/*@refs/heads/main" }
  expect_failures = [var.apply_workflow]
}

run "refuses_an_apply_that_gives_roles" {
  command = plan
  variables { apply_role = "Owner" }
  expect_failures = [var.apply_role]
}

run "refuses_a_state_by_name" {
  command = plan
  variables { state_storage_account_id = "acmestates" }
  expect_failures = [var.state_storage_account_id]
}

run "refuses_every_container" {
  command = plan
  variables {
    state_storage_account_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/states/providers/Microsoft.Storage/storageAccounts/acmestates"
    state_key                = "shop/prod/main/terraform.tfstate"
  }
  expect_failures = [var.state_container]
}

run "refuses_every_state_of_a_container" {
  command = plan
  variables {
    state_storage_account_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/states/providers/Microsoft.Storage/storageAccounts/acmestates"
    state_container          = "states"
  }
  expect_failures = [var.state_key]
}
