mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
}

variables {
  name          = "shop-dev"
  rotation_days = 180
  region        = "eu-west-1"
}

run "secure_defaults" {
  command = plan

  assert {
    condition     = aws_kms_key.this.enable_key_rotation && aws_kms_key.this.rotation_period_in_days == 180
    error_message = "The key must rotate in the period asked for."
  }

  assert {
    condition     = aws_kms_key.this.deletion_window_in_days == 30
    error_message = "A key that is being deleted must stay recoverable as long as possible."
  }

  assert {
    condition     = output.alias == "alias/shop-dev"
    error_message = "The alias must be named after the deployment."
  }
}

run "every_open_principal_is_bound_to_one_role_of_this_account" {
  command = plan

  assert {
    condition = alltrue([
      for statement in jsondecode(aws_kms_key.this.policy).Statement :
      statement.Condition.StringEquals["kms:CallerAccount"] == "123456789012"
      && endswith(statement.Condition.ArnEquals["aws:PrincipalArn"], "/AWSServiceRoleForAutoScaling")
      if try(statement.Principal.AWS, "") == "*"
    ])
    error_message = "A statement for any principal must hold for the Auto Scaling role alone."
  }

  assert {
    condition = alltrue([
      for statement in jsondecode(aws_kms_key.this.policy).Statement : can(statement.Condition)
      if can(statement.Principal.Service)
    ])
    error_message = "A service may use the key for this account only."
  }

  assert {
    condition = one([
      for statement in jsondecode(aws_kms_key.this.policy).Statement :
      statement.Condition.ArnLike["kms:EncryptionContext:aws:logs:arn"]
      if try(statement.Principal.Service, "") == "logs.eu-west-1.amazonaws.com"
    ]) == "arn:aws:logs:eu-west-1:123456789012:log-group:*"
    error_message = "CloudWatch Logs may use the key for log groups of this region and account only."
  }
}

run "refuses_a_name_that_no_alias_can_have" {
  command = plan
  variables { name = "shop dev" }
  expect_failures = [var.name]
}

run "refuses_a_rotation_below_90_days" {
  command = plan
  variables { rotation_days = 89 }
  expect_failures = [var.rotation_days]
}

run "refuses_a_rotation_above_2560_days" {
  command = plan
  variables { rotation_days = 2561 }
  expect_failures = [var.rotation_days]
}

run "refuses_a_rotation_of_half_days" {
  command = plan
  variables { rotation_days = 90.5 }
  expect_failures = [var.rotation_days]
}

run "refuses_what_is_no_region" {
  command = plan
  variables { region = "ireland" }
  expect_failures = [var.region]
}
