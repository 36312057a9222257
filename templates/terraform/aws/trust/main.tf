# Two roles for GitHub Actions: one that plans and one that applies. Each is taken with GitHub's own token and no stored
# secret. The plan role answers to one GitHub environment; the apply role to another, and to one workflow besides.
# People apply this once, with credentials of their own: the roles cannot change themselves.
#
# What this does not cover: whoever may make roles for services may write into them what they like, so a workflow that may
# apply can reach further by way of such a role. Only a limit above the account's roles, such as a service control policy,
# holds there. Tags limit what is deleted, which guards against mistakes, for tags can be written too.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition

  # AWS names a provider, and the claims of its tokens, by the issuer's address without the scheme.
  issuer       = trimsuffix(trimprefix(var.issuer, "https://"), "/")
  provider_arn = one(concat(aws_iam_openid_connect_provider.this[*].arn, var.provider_arn[*]))

  roles = {
    plan = {
      name        = var.plan_role_name
      description = "Plans ${var.name} from GitHub Actions"
      claims      = { sub = var.plan_subjects }
    }
    apply = {
      name        = var.apply_role_name
      description = "Applies ${var.name} from GitHub Actions"
      claims      = { sub = var.apply_subjects, job_workflow_ref = [var.apply_workflow] }
    }
  }

  policies = merge(
    { for name, statements in var.plan_policies : "plan-${name}" => { role = "plan", statements = statements } },
    { for name, statements in var.apply_policies : "apply-${name}" => { role = "apply", statements = statements } },
  )

  documents = {
    for key, policy in local.policies : key => jsonencode({
      Version = "2012-10-17"
      Statement = [for statement in policy.statements : merge(
        { Sid = statement.sid, Effect = "Allow", Action = statement.actions, Resource = statement.resources },
        length(statement.conditions) > 0 ? { Condition = { StringEquals = statement.conditions } } : {},
      )]
    })
  }
}

resource "aws_iam_openid_connect_provider" "this" {
  count = var.provider_arn == null ? 1 : 0

  url            = "https://${local.issuer}"
  client_id_list = [var.audience]
}

resource "aws_iam_role" "this" {
  for_each = local.roles

  name                 = each.value.name
  path                 = var.role_path
  description          = each.value.description
  max_session_duration = var.max_session_seconds

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "GitHubActions"
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.provider_arn }
      Condition = {
        StringEquals = merge(
          { "${local.issuer}:aud" = [var.audience] },
          { for claim, values in each.value.claims : "${local.issuer}:${claim}" => sort(values) },
        )
      }
    }]
  })
}

resource "aws_iam_policy" "this" {
  for_each = local.policies

  name        = "${var.name}-${each.key}"
  path        = var.role_path
  description = "What the ${each.value.role} role of ${var.name} may do"

  policy = local.documents[each.key]

  lifecycle {
    precondition {
      # IAM counts no blanks and no line ends, and jsonencode writes none.
      condition     = length(local.documents[each.key]) <= 6144
      error_message = "The policy ${each.key} has more than the 6144 characters that IAM takes. Give its statements in more parts."
    }
  }
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = local.policies

  role       = aws_iam_role.this[each.value.role].name
  policy_arn = aws_iam_policy.this[each.key].arn
}

# Whoever may write roles could write their own: what is refused here no other policy can allow.
resource "aws_iam_role_policy" "never_itself" {
  name = "never-itself"
  role = aws_iam_role.this["apply"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "NeverItself"
      Effect = "Deny"
      Action = ["iam:*"]
      Resource = [
        for name in concat(
          [for role in local.roles : "role${var.role_path}${role.name}"],
          [for name in keys(local.policies) : "policy${var.role_path}${var.name}-${name}"],
        ) : "arn:${local.partition}:iam::${local.account}:${name}"
      ]
    }]
  })
}
