output "arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn
  depends_on  = [aws_ecs_cluster_capacity_providers.this] # a service that names FARGATE_SPOT earlier is refused
}

output "name" {
  description = "Name of the cluster."
  value       = aws_ecs_cluster.this.name
}
