data "aws_partition" "current" {}

locals {
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

resource "aws_iam_role" "this" {
  name_prefix = "${substr(var.name, 0, 37)}-" # AWS allows 38 characters
  description = "What the machines of ${var.name} may do"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "ssm" {
  role       = aws_iam_role.this.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_role_policy" "data" {
  count = length(var.bucket_arns) + length(var.table_arns) > 0 ? 1 : 0

  name   = "use-data"
  role   = aws_iam_role.this.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.data_statements })
}

resource "aws_iam_instance_profile" "this" {
  name_prefix = "${var.name}-"
  role        = aws_iam_role.this.name
}
