output "url" {
  description = "Where the service answers: the name that AWS gave to its load balancer."
  value       = "${local.https ? "https" : "http"}://${aws_lb.this.dns_name}"
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.this.name
}

output "load_balancer_suffix" {
  description = "Last part of the load balancer's ARN, by which CloudWatch knows it."
  value       = aws_lb.this.arn_suffix
}

output "target_group_suffix" {
  description = "Last part of the target group's ARN, by which CloudWatch knows it."
  value       = aws_lb_target_group.this.arn_suffix
}

output "log_group" {
  description = "Name of the log group."
  value       = aws_cloudwatch_log_group.this.name
}
