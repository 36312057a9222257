mock_provider "aws" {}

variables {
  name            = "shop-prod"
  plan_role_name  = "shop-prod-plan"
  apply_role_name = "shop-prod-apply"
  plan_subjects   = ["repo:acme/shop:environment:prod-plan", "repo:acme@12/shop@345:environment:prod-plan"]
  apply_subjects  = ["repo:acme/shop:environment:prod", "repo:acme@12/shop@345:environment:prod"]
  apply_workflow  = "acme/shop/.github/workflows/deploy.yml@refs/heads/main"

  plan_policies = {
    read = [{ sid = "Read", actions = ["ec2:DescribeVpcs"], resources = ["*"], conditions = { "aws:RequestedRegion" = ["us-gov-west-1"] } }]
  }
  apply_policies = {
    write = [{ sid = "Write", actions = ["dynamodb:CreateTable"], resources = ["arn:aws-us-gov:dynamodb:us-gov-west-1:123456789012:table/shop-prod-*"], conditions = {} }]
  }
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_plan_role_that_never_works" {
  command = plan
  variables { plan_role_name = "GitHubActions" }
  expect_failures = [var.plan_role_name]
}

run "refuses_an_apply_role_with_a_slash" {
  command = plan
  variables { apply_role_name = "a/b" }
  expect_failures = [var.apply_role_name]
}

run "refuses_one_role_for_both" {
  command = plan
  variables { apply_role_name = "shop-prod-plan" }
  expect_failures = [var.apply_role_name]
}

run "refuses_a_path_without_its_last_slash" {
  command = plan
  variables { role_path = "/synthinfra" }
  expect_failures = [var.role_path]
}

run "refuses_an_issuer_without_tls" {
  command = plan
  variables { issuer = "http://token.actions.githubusercontent.com" }
  expect_failures = [var.issuer]
}

run "refuses_what_is_no_provider" {
  command = plan
  variables { provider_arn = "token.actions.githubusercontent.com" }
  expect_failures = [var.provider_arn]
}

run "refuses_an_audience_with_a_wildcard" {
  command = plan
  variables { audience = "sts.*" }
  expect_failures = [var.audience]
}

run "refuses_plan_subjects_with_a_wildcard" {
  command = plan
  variables { plan_subjects = ["repo:acme/shop:*"] }
  expect_failures = [var.plan_subjects]
}

run "refuses_no_plan_subject" {
  command = plan
  variables { plan_subjects = [] }
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

run "refuses_any_workflow" {
  command = plan
  variables { apply_workflow = "acme/shop/.github/workflows/*@refs/heads/main" }
  expect_failures = [var.apply_workflow]
}

run "refuses_sessions_under_an_hour" {
  command = plan
  variables { max_session_seconds = 3599 }
  expect_failures = [var.max_session_seconds]
}

run "refuses_sessions_over_twelve_hours" {
  command = plan
  variables { max_session_seconds = 43201 }
  expect_failures = [var.max_session_seconds]
}

run "refuses_a_wildcard_in_what_a_plan_may" {
  command = plan
  variables {
    plan_policies = { read = [{ sid = "Read", actions = ["ec2:*"], resources = ["*"], conditions = {} }] }
  }
  expect_failures = [var.plan_policies]
}

run "refuses_more_policies_than_aws_attaches" {
  command = plan
  variables {
    apply_policies = { for index in range(11) : "write-${index}" => [] }
  }
  expect_failures = [var.apply_policies]
}

run "refuses_a_policy_that_is_too_long" {
  command = plan
  variables {
    apply_policies = { long = [{ sid = "Long", actions = [for index in range(400) : "ec2:DescribeVpcs${index}"], resources = ["*"], conditions = {} }] }
  }
  expect_failures = [aws_iam_policy.this]
}
