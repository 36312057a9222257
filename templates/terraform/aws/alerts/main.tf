# Alarms that tell somebody: one encrypted topic, and the few alarms that each kind of workload deserves.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  topic     = "${var.name}-alerts"
  topic_arn = "arn:${data.aws_partition.current.partition}:sns:${var.region}:${local.account}:${local.topic}"
}

resource "aws_sns_topic" "this" {
  name              = local.topic
  kms_master_key_id = var.key_arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AlarmsOfThisAccount"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = local.topic_arn
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "sns:Publish"
        Resource  = local.topic_arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "email" {
  for_each = toset(var.notify)

  topic_arn = aws_sns_topic.this.arn
  protocol  = "email"
  endpoint  = each.value
}

locals {
  service_alarms = merge([
    for name, service in var.services : {
      "${name}-cpu" = {
        description = "Service ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max, or cpu."
        namespace   = "AWS/ECS"
        metric      = "CPUUtilization"
        statistic   = "Average"
        threshold   = var.cpu_percent
        periods     = 3
        dimensions  = { ClusterName = service.cluster_name, ServiceName = service.service_name }
      }
      "${name}-memory" = {
        description = "Service ${name}: memory above ${var.memory_percent} % for 15 minutes. Raise memory."
        namespace   = "AWS/ECS"
        metric      = "MemoryUtilization"
        statistic   = "Average"
        threshold   = var.memory_percent
        periods     = 3
        dimensions  = { ClusterName = service.cluster_name, ServiceName = service.service_name }
      }
      "${name}-5xx" = {
        description = "Service ${name}: more than ${var.error_count} answers 5xx in 5 minutes. Read its log."
        namespace   = "AWS/ApplicationELB"
        metric      = "HTTPCode_Target_5XX_Count"
        statistic   = "Sum"
        threshold   = var.error_count
        periods     = 1
        dimensions  = { LoadBalancer = service.load_balancer_suffix, TargetGroup = service.target_group_suffix }
      }
      "${name}-unhealthy" = {
        description = "Service ${name}: a task has failed its health check for 10 minutes."
        namespace   = "AWS/ApplicationELB"
        metric      = "UnHealthyHostCount"
        statistic   = "Maximum"
        threshold   = 0
        periods     = 2
        dimensions  = { LoadBalancer = service.load_balancer_suffix, TargetGroup = service.target_group_suffix }
      }
    }
  ]...)

  # A service may be called "train-workers" beside the workers "train": one key for both would lose an alarm.
  worker_alarms = {
    for name, group in var.workers : (contains(keys(var.services), "${name}-workers") ? "${name}-cpu-workers" : "${name}-workers-cpu") => {
      description = "Worker group ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max."
      namespace   = "AWS/EC2"
      metric      = "CPUUtilization"
      statistic   = "Average"
      threshold   = var.cpu_percent
      periods     = 3
      dimensions  = { AutoScalingGroupName = group }
    }
  }

  table_alarms = merge([
    for name, table in var.tables : {
      for kind in ["Read", "Write"] : "${name}-table-${lower(kind)}-throttles" => {
        description = "Table ${name}: requests (${lower(kind)}) were throttled. One partition key may be too hot."
        namespace   = "AWS/DynamoDB"
        metric      = "${kind}ThrottleEvents"
        statistic   = "Sum"
        threshold   = 0
        periods     = 1
        dimensions  = { TableName = table }
      }
    }
  ]...)

  alarms = merge(local.service_alarms, local.worker_alarms, local.table_alarms)
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.alarms

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.description
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = each.value.statistic
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.threshold
  period              = 300
  evaluation_periods  = each.value.periods
  # Counts are not sent while they are zero, and a service without tasks uses no CPU.
  treat_missing_data = "notBreaching"
  alarm_actions      = [aws_sns_topic.this.arn]
  ok_actions         = [aws_sns_topic.this.arn]
}
