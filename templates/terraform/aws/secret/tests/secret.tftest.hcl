mock_provider "aws" {
  mock_resource "aws_secretsmanager_secret" {
    defaults = { arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-dev/token-AbCdEf" }
  }

  mock_data "aws_secretsmanager_secret" {
    defaults = { arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:found-AbCdEf" }
  }
}

variables {
  name    = "shop-dev/token"
  key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

run "secure_defaults" {
  assert {
    condition     = aws_secretsmanager_secret.this[0].kms_key_id == var.key_arn
    error_message = "The value must be encrypted with the deployment's key."
  }

  assert {
    condition     = aws_secretsmanager_secret.this[0].recovery_window_in_days == 30
    error_message = "A deleted entry must be recoverable for 30 days."
  }

  assert {
    condition     = output.arn == aws_secretsmanager_secret.this[0].arn
    error_message = "The output must be the entry that was made."
  }
}

run "finds_an_entry_by_name" {
  variables { existing = "found" }

  assert {
    condition     = length(aws_secretsmanager_secret.this) == 0
    error_message = "Nothing may be made when an entry exists."
  }

  assert {
    condition = (
      data.aws_secretsmanager_secret.existing[0].name == "found"
      && output.arn == "arn:aws:secretsmanager:eu-west-1:123456789012:secret:found-AbCdEf"
    )
    error_message = "The output must be the entry that was found."
  }
}

run "finds_an_entry_by_arn" {
  variables { existing = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:found-AbCdEf" }

  assert {
    condition     = output.arn == var.existing
    error_message = "The output must be the entry that was named."
  }
}

run "refuses_a_name_with_a_space" {
  command = plan
  variables { name = "shop token" }
  expect_failures = [var.name]
}

run "refuses_an_existing_entry_without_a_name" {
  command = plan
  variables { existing = "" }
  expect_failures = [var.existing]
}

run "refuses_what_is_no_key" {
  command = plan
  variables { key_arn = "alias/shop" }
  expect_failures = [var.key_arn]
}

run "refuses_a_recovery_of_six_days" {
  command = plan
  variables { recovery_days = 6 }
  expect_failures = [var.recovery_days]
}

run "refuses_a_recovery_of_31_days" {
  command = plan
  variables { recovery_days = 31 }
  expect_failures = [var.recovery_days]
}
