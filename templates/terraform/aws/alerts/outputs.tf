output "topic_arn" {
  description = "ARN of the topic to which the alarms are sent."
  value       = aws_sns_topic.this.arn
}
