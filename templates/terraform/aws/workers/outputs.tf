output "group_name" {
  description = "Name of the auto scaling group."
  value       = aws_autoscaling_group.this.name
}

output "role_arn" {
  description = "ARN of the role of the machines."
  value       = aws_iam_role.this.arn
}
