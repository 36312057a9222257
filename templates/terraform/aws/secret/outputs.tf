output "arn" {
  description = "ARN of the entry, made or found."
  value       = one(concat(aws_secretsmanager_secret.this[*].arn, data.aws_secretsmanager_secret.existing[*].arn))
}
