mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws-us-gov" }
  }

  mock_resource "aws_iam_openid_connect_provider" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:role/synthinfra/some" }
  }

  mock_resource "aws_iam_policy" {
    defaults = { arn = "arn:aws-us-gov:iam::123456789012:policy/synthinfra/some" }
  }
}

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

run "plan_role_answers_to_one_environment" {
  assert {
    condition = jsondecode(aws_iam_role.this["plan"].assume_role_policy) == {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "GitHubActions"
        Effect    = "Allow"
        Action    = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = "arn:aws-us-gov:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = ["sts.amazonaws.com"]
            "token.actions.githubusercontent.com:sub" = ["repo:acme/shop:environment:prod-plan", "repo:acme@12/shop@345:environment:prod-plan"]
          }
        }
      }]
    }
    error_message = "Audience and subjects must be compared whole, in both forms of the subject."
  }
}

run "apply_role_answers_to_one_workflow_besides" {
  assert {
    condition = jsondecode(aws_iam_role.this["apply"].assume_role_policy).Statement[0].Condition == {
      StringEquals = {
        "token.actions.githubusercontent.com:aud"              = ["sts.amazonaws.com"]
        "token.actions.githubusercontent.com:sub"              = ["repo:acme/shop:environment:prod", "repo:acme@12/shop@345:environment:prod"]
        "token.actions.githubusercontent.com:job_workflow_ref" = ["acme/shop/.github/workflows/deploy.yml@refs/heads/main"]
      }
    }
    error_message = "The apply role must ask for environment and workflow."
  }

  assert {
    condition     = alltrue([for role in aws_iam_role.this : role.path == "/synthinfra/" && role.max_session_duration == 3600])
    error_message = "Roles must lie apart from those of the deployment, and sessions be short."
  }
}

run "roles_may_what_they_are_given" {
  assert {
    condition = jsondecode(aws_iam_policy.this["plan-read"].policy).Statement == [{
      Sid       = "Read"
      Effect    = "Allow"
      Action    = ["ec2:DescribeVpcs"]
      Resource  = ["*"]
      Condition = { StringEquals = { "aws:RequestedRegion" = ["us-gov-west-1"] } }
    }]
    error_message = "The statement must be there with its condition."
  }

  assert {
    condition     = !can(jsondecode(aws_iam_policy.this["apply-write"].policy).Statement[0].Condition)
    error_message = "Without conditions there must be no condition."
  }

  assert {
    condition = (
      aws_iam_role_policy_attachment.this["plan-read"].role == "shop-prod-plan"
      && aws_iam_role_policy_attachment.this["apply-write"].role == "shop-prod-apply"
      && length(aws_iam_role_policy_attachment.this) == 2
    )
    error_message = "Each policy must be attached to its own role."
  }
}

run "apply_role_cannot_change_its_own_rights" {
  assert {
    condition = jsondecode(aws_iam_role_policy.never_itself.policy).Statement == [{
      Sid    = "NeverItself"
      Effect = "Deny"
      Action = ["iam:*"]
      Resource = [
        "arn:aws-us-gov:iam::123456789012:role/synthinfra/shop-prod-apply",
        "arn:aws-us-gov:iam::123456789012:role/synthinfra/shop-prod-plan",
        "arn:aws-us-gov:iam::123456789012:policy/synthinfra/shop-prod-apply-write",
        "arn:aws-us-gov:iam::123456789012:policy/synthinfra/shop-prod-plan-read",
      ]
    }]
    error_message = "Both roles and their policies must be out of reach."
  }
}

run "takes_a_provider_that_is_there" {
  variables {
    provider_arn = "arn:aws-cn:iam::123456789012:oidc-provider/github.example.com/_services/token"
    issuer       = "https://github.example.com/_services/token"
    audience     = "sts.amazonaws.com.cn"
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.this) == 0 && output.provider_arn == var.provider_arn
    error_message = "An account can have one provider for an issuer only."
  }

  assert {
    condition = (
      jsondecode(aws_iam_role.this["plan"].assume_role_policy).Statement[0].Principal.Federated == var.provider_arn
      && jsondecode(aws_iam_role.this["plan"].assume_role_policy).Statement[0].Condition.StringEquals["github.example.com/_services/token:aud"] == ["sts.amazonaws.com.cn"]
    )
    error_message = "Claims must be named by the issuer that was given."
  }
}
