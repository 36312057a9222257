mock_provider "aws" {
  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::shop-dev-data" }
  }
}

variables {
  name    = "shop-dev-data"
  key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

run "secure_defaults" {
  assert {
    condition = (
      aws_s3_bucket_public_access_block.this.block_public_acls
      && aws_s3_bucket_public_access_block.this.block_public_policy
      && aws_s3_bucket_public_access_block.this.ignore_public_acls
      && aws_s3_bucket_public_access_block.this.restrict_public_buckets
    )
    error_message = "All four kinds of public access must be blocked."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "Access control lists must be off."
  }

  assert {
    condition = alltrue([
      for rule in aws_s3_bucket_server_side_encryption_configuration.this.rule :
      rule.bucket_key_enabled
      && rule.apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms"
      && rule.apply_server_side_encryption_by_default[0].kms_master_key_id == var.key_arn
    ])
    error_message = "Objects must be encrypted with the deployment's key."
  }

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "Former versions must be kept."
  }

  assert {
    condition     = aws_s3_bucket.this.force_destroy == false
    error_message = "A bucket with objects must not be deletable."
  }
}

run "answers_over_tls_1_2_or_newer_only" {
  assert {
    condition = alltrue([
      for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement :
      statement.Effect == "Deny" && statement.Principal == "*" && statement.Action == "s3:*"
      && toset(statement.Resource) == toset(["arn:aws:s3:::shop-dev-data", "arn:aws:s3:::shop-dev-data/*"])
    ])
    error_message = "Both refusals must hold for everybody, every action, the bucket and its objects."
  }

  assert {
    condition = [
      for statement in jsondecode(aws_s3_bucket_policy.this.policy).Statement : statement.Condition
      ] == [
      { Bool = { "aws:SecureTransport" = "false" } },
      { NumericLessThan = { "s3:TlsVersion" = "1.2" } },
    ]
    error_message = "Requests without TLS, or with TLS older than 1.2, must be refused."
  }
}

run "retention_removes_noncurrent_versions_only" {
  command = plan
  variables { retention_days = 45 }

  assert {
    condition     = [for rule in aws_s3_bucket_lifecycle_configuration.this.rule : rule.id] == ["noncurrent"]
    error_message = "No rule may touch current objects unless it is asked for."
  }

  assert {
    condition = (
      aws_s3_bucket_lifecycle_configuration.this.rule[0].noncurrent_version_expiration[0].noncurrent_days == 45
      && length(aws_s3_bucket_lifecycle_configuration.this.rule[0].expiration) == 0
      && aws_s3_bucket_lifecycle_configuration.this.rule[0].abort_incomplete_multipart_upload[0].days_after_initiation == 7
    )
    error_message = "Noncurrent versions expire after 45 days, unfinished uploads after 7, and nothing else."
  }
}

run "archives_and_expires_when_asked" {
  command = plan
  variables {
    archive_after_days = 40
    expire_days        = 100
  }

  assert {
    condition = [for rule in aws_s3_bucket_lifecycle_configuration.this.rule : rule.id] == [
      "noncurrent", "archive", "expire",
    ]
    error_message = "Both rules must be there."
  }

  assert {
    condition = (
      one(aws_s3_bucket_lifecycle_configuration.this.rule[1].transition).days == 40
      && one(aws_s3_bucket_lifecycle_configuration.this.rule[1].transition).storage_class == "GLACIER_IR"
      && aws_s3_bucket_lifecycle_configuration.this.rule[2].expiration[0].days == 100
    )
    error_message = "Objects move after 40 days to a class that can be read at once, and go after 100."
  }
}

run "versioning_can_be_suspended" {
  command = plan
  variables { versioning = false }

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Suspended"
    error_message = "A bucket that had versions can only suspend them."
  }
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop-Data" }
  expect_failures = [var.name]
}

run "refuses_a_name_of_64_characters" {
  command = plan
  variables { name = "a123456789012345678901234567890123456789012345678901234567890123" }
  expect_failures = [var.name]
}

run "refuses_what_is_no_key" {
  command = plan
  variables { key_arn = "alias/shop" }
  expect_failures = [var.key_arn]
}

run "refuses_retention_of_no_day" {
  command = plan
  variables { retention_days = 0 }
  expect_failures = [var.retention_days]
}

run "refuses_expiry_of_no_day" {
  command = plan
  variables { expire_days = 0 }
  expect_failures = [var.expire_days]
}

run "refuses_archiving_before_30_days" {
  command = plan
  variables { archive_after_days = 29 }
  expect_failures = [var.archive_after_days]
}

run "refuses_archiving_what_is_gone" {
  command = plan
  variables {
    archive_after_days = 100
    expire_days        = 100
  }
  expect_failures = [var.archive_after_days]
}
