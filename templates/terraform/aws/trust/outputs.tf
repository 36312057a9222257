output "plan_role_arn" {
  description = "ARN of the role that plans: `identity.aws.planRole` of the manifest."
  value       = aws_iam_role.this["plan"].arn
}

output "apply_role_arn" {
  description = "ARN of the role that applies: `identity.aws.applyRole` of the manifest."
  value       = aws_iam_role.this["apply"].arn
}

output "provider_arn" {
  description = "ARN of the identity provider, made or given: the next environment of the account is given it."
  value       = local.provider_arn
}
