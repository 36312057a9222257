mock_provider "aws" {}

variables {
  name          = "shop-dev-jobs"
  key_arn       = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  partition_key = { name = "id", type = "S" }
}

run "secure_defaults" {
  command = plan

  assert {
    condition = (
      aws_dynamodb_table.this.server_side_encryption[0].enabled
      && aws_dynamodb_table.this.server_side_encryption[0].kms_key_arn == var.key_arn
    )
    error_message = "The table must be encrypted with the deployment's key."
  }

  assert {
    condition     = aws_dynamodb_table.this.point_in_time_recovery[0].enabled
    error_message = "The table must have continuous backups."
  }

  assert {
    condition     = aws_dynamodb_table.this.deletion_protection_enabled
    error_message = "The table must be protected from deletion."
  }

  assert {
    condition     = aws_dynamodb_table.this.billing_mode == "PAY_PER_REQUEST"
    error_message = "The table must need no capacity planning."
  }

  assert {
    condition     = aws_dynamodb_table.this.range_key == null && length(aws_dynamodb_table.this.ttl) == 0
    error_message = "Without a sort key and a TTL attribute there must be none."
  }
}

run "keys_and_expiry_as_asked" {
  command = plan
  variables {
    sort_key            = { name = "at", type = "N" }
    ttl_attribute       = "until"
    deletion_protection = false
  }

  assert {
    condition = (
      aws_dynamodb_table.this.hash_key == "id"
      && aws_dynamodb_table.this.range_key == "at"
      && { for attribute in aws_dynamodb_table.this.attribute : attribute.name => attribute.type } == { id = "S", at = "N" }
    )
    error_message = "Both keys must be declared with their types."
  }

  assert {
    condition     = aws_dynamodb_table.this.ttl[0].enabled && aws_dynamodb_table.this.ttl[0].attribute_name == "until"
    error_message = "Items must expire by the attribute asked for."
  }

  assert {
    condition     = aws_dynamodb_table.this.deletion_protection_enabled == false
    error_message = "Protection must be off when it is asked to be."
  }
}

run "refuses_a_name_of_two_characters" {
  command = plan
  variables { name = "ab" }
  expect_failures = [var.name]
}

run "refuses_what_is_no_key" {
  command = plan
  variables { key_arn = "alias/shop" }
  expect_failures = [var.key_arn]
}

run "refuses_an_unknown_type_of_partition_key" {
  command = plan
  variables {
    partition_key = { name = "id", type = "string" }
  }
  expect_failures = [var.partition_key]
}

run "refuses_an_unknown_type_of_sort_key" {
  command = plan
  variables {
    sort_key = { name = "at", type = "number" }
  }
  expect_failures = [var.sort_key]
}

run "refuses_one_attribute_as_both_keys" {
  command = plan
  variables {
    sort_key = { name = "id", type = "S" }
  }
  expect_failures = [var.sort_key]
}

run "refuses_a_ttl_attribute_without_a_name" {
  command = plan
  variables { ttl_attribute = "" }
  expect_failures = [var.ttl_attribute]
}
