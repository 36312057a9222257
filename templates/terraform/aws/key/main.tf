# One key for everything that the deployment stores: buckets, tables, secrets, logs, alerts and disks.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = var.region

  # The role with which EC2 Auto Scaling starts machines. AWS makes it at the first group of the account.
  autoscaling_role = "arn:${local.partition}:iam::${local.account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"

  # A statement that named the role as its principal would be refused while the role does not exist. The
  # conditions say the same, and hold from the day on which it does.
  autoscaling_principal = { AWS = "*" }
  autoscaling_condition = {
    ArnEquals    = { "aws:PrincipalArn" = local.autoscaling_role }
    StringEquals = { "kms:CallerAccount" = local.account }
  }

  use = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]

  policy = {
    Version = "2012-10-17"
    Statement = [
      {
        # Without it nobody could ever change the key again; who may use it is then said by IAM policies.
        Sid       = "AccountDecidesByIam"
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "LogGroupsOfThisRegion"
        Effect    = "Allow"
        Principal = { Service = "logs.${local.region}.amazonaws.com" }
        Action    = local.use
        Resource  = "*"
        Condition = {
          ArnLike = {
            "kms:EncryptionContext:aws:logs:arn" = "arn:${local.partition}:logs:${local.region}:${local.account}:log-group:*"
          }
        }
      },
      {
        Sid       = "AlarmsToEncryptedTopics"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
      {
        Sid       = "DisksOfWorkers"
        Effect    = "Allow"
        Principal = local.autoscaling_principal
        Action    = local.use
        Resource  = "*"
        Condition = local.autoscaling_condition
      },
      {
        Sid       = "GrantsForDisksOfWorkers"
        Effect    = "Allow"
        Principal = local.autoscaling_principal
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = merge(local.autoscaling_condition, {
          Bool = { "kms:GrantIsForAWSResource" = "true" }
        })
      },
    ]
  }
}

resource "aws_kms_key" "this" {
  #checkov:skip=CKV_AWS_33:the two statements for "*" hold for the Auto Scaling role of this account alone
  description             = "Data, logs and alerts of ${var.name}"
  enable_key_rotation     = true
  rotation_period_in_days = var.rotation_days
  # The longest time to notice that a key is about to be lost, and with it everything that it protects.
  deletion_window_in_days = 30
  policy                  = jsonencode(local.policy)
}

resource "aws_kms_alias" "this" {
  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.this.key_id
}
