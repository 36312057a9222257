data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id

  # The repository of an image in Amazon ECR, null for any other registry.
  repository = try(
    regex("^(?P<account>[0-9]{12})\\.dkr\\.ecr\\.(?P<region>[a-z0-9-]+)\\.amazonaws\\.com(?:\\.cn)?/(?P<name>[^@:]+)", var.image),
    null,
  )

  used_secret_arns = [for name in sort(distinct(values(var.secrets))) : var.secret_arns[name]]

  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      # Only tasks of this account and region may take the role (the confused-deputy guard of the ECS manual).
      Condition = {
        StringEquals = { "aws:SourceAccount" = local.account }
        ArnLike      = { "aws:SourceArn" = "arn:${local.partition}:ecs:${var.region}:${local.account}:*" }
      }
    }]
  })

  execution_statements = concat(
    [{
      Sid      = "WriteLog"
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = ["${aws_cloudwatch_log_group.this.arn}:*"]
    }],
    local.repository == null ? [] : [
      {
        Sid      = "LogInToRegistry"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = ["*"] # the one ECR action that knows no resource
      },
      {
        Sid      = "PullImage"
        Effect   = "Allow"
        Action   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = ["arn:${local.partition}:ecr:${local.repository.region}:${local.repository.account}:repository/${local.repository.name}"]
      },
    ],
    length(local.used_secret_arns) == 0 ? [] : [
      {
        Sid      = "ReadSecrets"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = local.used_secret_arns
      },
    ],
    length(local.used_secret_arns) == 0 ? [] : [
      {
        Sid       = "DecryptSecrets"
        Effect    = "Allow"
        Action    = ["kms:Decrypt"]
        Resource  = [var.key_arn]
        Condition = { StringEquals = { "kms:ViaService" = "secretsmanager.${var.region}.amazonaws.com" } }
      },
    ],
  )

  data_statements = concat(
    length(var.bucket_arns) == 0 ? [] : [
      {
        Sid      = "ListBuckets"
        Effect   = "Allow"
        Action   = ["s3:GetBucketLocation", "s3:ListBucket"]
        Resource = var.bucket_arns
      },
      {
        Sid      = "UseObjects"
        Effect   = "Allow"
        Action   = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = [for arn in var.bucket_arns : "${arn}/*"]
      },
    ],
    length(var.table_arns) == 0 ? [] : [
      {
        Sid    = "UseTables"
        Effect = "Allow"
        Action = [
          "dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem",
          "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan",
          "dynamodb:UpdateItem",
        ]
        Resource = concat(var.table_arns, [for arn in var.table_arns : "${arn}/index/*"])
      },
    ],
    length(var.bucket_arns) + length(var.table_arns) == 0 ? [] : [
      {
        Sid      = "UseKey"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
        Resource = [var.key_arn]
        Condition = {
          StringEquals = { "kms:ViaService" = ["dynamodb.${var.region}.amazonaws.com", "s3.${var.region}.amazonaws.com"] }
        }
      },
    ],
  )
}

# The execution role is used by ECS, before the container runs: pull, log, secrets. The container never sees it.
resource "aws_iam_role" "execution" {
  name_prefix        = "${substr(var.short_name, 0, 27)}-execution-" # AWS allows 38 characters
  description        = "Lets ECS start the tasks of ${var.name}"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "execution" {
  name   = "start-tasks"
  role   = aws_iam_role.execution.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.execution_statements })
}

# The task role is what the application itself may do.
resource "aws_iam_role" "task" {
  name_prefix        = "${substr(var.short_name, 0, 32)}-task-"
  description        = "What the tasks of ${var.name} may do"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy" "task" {
  count = length(var.bucket_arns) + length(var.table_arns) > 0 ? 1 : 0

  name   = "use-data"
  role   = aws_iam_role.task.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.data_statements })
}
