mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:eu-west-1:123456789012:shop-dev-alerts" }
  }
}

variables {
  name    = "shop-dev"
  region  = "eu-west-1"
  key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

run "secure_defaults" {
  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == var.key_arn
    error_message = "Messages must be encrypted with the deployment's key."
  }

  assert {
    condition = [
      for statement in jsondecode(aws_sns_topic.this.policy).Statement : statement.Condition
      if statement.Effect == "Deny" && try(statement.Principal.AWS, "") == "*"
    ] == [{ Bool = { "aws:SecureTransport" = "false" } }]
    error_message = "Whoever publishes without TLS must be refused."
  }

  assert {
    condition = [
      for statement in jsondecode(aws_sns_topic.this.policy).Statement : statement.Condition
      if statement.Effect == "Allow"
    ] == [{ StringEquals = { "aws:SourceAccount" = "123456789012" } }]
    error_message = "Only alarms of this account may publish."
  }

  assert {
    condition = alltrue([
      for statement in jsondecode(aws_sns_topic.this.policy).Statement : statement.Resource == output.topic_arn
    ])
    error_message = "The policy must name this topic."
  }

  assert {
    condition     = length(aws_cloudwatch_metric_alarm.this) == 0 && length(aws_sns_topic_subscription.email) == 0
    error_message = "With nothing to watch and nobody to tell there must be neither."
  }
}

run "each_workload_has_its_alarms" {
  variables {
    notify = ["ops@example.com", "team@example.com"]
    services = {
      api = {
        cluster_name         = "shop-dev"
        service_name         = "shop-dev-api"
        load_balancer_suffix = "app/api/1"
        target_group_suffix  = "targetgroup/api/2"
      }
    }
    workers = { batch = "shop-dev-batch" }
    tables  = { jobs = "shop-dev-jobs" }
  }

  assert {
    condition = keys(aws_cloudwatch_metric_alarm.this) == [
      "api-5xx", "api-cpu", "api-memory", "api-unhealthy",
      "batch-workers-cpu", "jobs-table-read-throttles", "jobs-table-write-throttles",
    ]
    error_message = "Every service, worker group and table must be watched."
  }

  assert {
    condition = alltrue([
      for alarm in aws_cloudwatch_metric_alarm.this :
      alarm.alarm_actions == toset([output.topic_arn]) && alarm.ok_actions == toset([output.topic_arn])
    ])
    error_message = "Every alarm must say when it begins and when it is over."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["api-cpu"].dimensions == tomap({ ClusterName = "shop-dev", ServiceName = "shop-dev-api" })
      && aws_cloudwatch_metric_alarm.this["api-5xx"].dimensions == tomap({ LoadBalancer = "app/api/1", TargetGroup = "targetgroup/api/2" })
      && aws_cloudwatch_metric_alarm.this["batch-workers-cpu"].dimensions == tomap({ AutoScalingGroupName = "shop-dev-batch" })
      && aws_cloudwatch_metric_alarm.this["jobs-table-read-throttles"].dimensions == tomap({ TableName = "shop-dev-jobs" })
    )
    error_message = "Every alarm must watch its own workload."
  }

  assert {
    condition = (
      keys(aws_sns_topic_subscription.email) == ["ops@example.com", "team@example.com"]
      && alltrue([for subscription in aws_sns_topic_subscription.email : subscription.protocol == "email"])
    )
    error_message = "Every address must be told."
  }
}

run "refuses_a_name_that_no_topic_can_have" {
  command = plan
  variables { name = "shop dev" }
  expect_failures = [var.name]
}

run "refuses_what_is_no_key" {
  command = plan
  variables { key_arn = "alias/shop" }
  expect_failures = [var.key_arn]
}

run "refuses_what_is_no_region" {
  command = plan
  variables { region = "ireland" }
  expect_failures = [var.region]
}

run "refuses_what_is_no_address" {
  command = plan
  variables { notify = ["ops"] }
  expect_failures = [var.notify]
}

run "refuses_cpu_above_100" {
  command = plan
  variables { cpu_percent = 101 }
  expect_failures = [var.cpu_percent]
}

run "refuses_memory_of_nothing" {
  command = plan
  variables { memory_percent = 0 }
  expect_failures = [var.memory_percent]
}

run "refuses_a_negative_count_of_errors" {
  command = plan
  variables { error_count = -1 }
  expect_failures = [var.error_count]
}

run "tells_workers_from_a_service_of_a_like_name" {
  variables {
    services = {
      batch-workers = {
        cluster_name         = "shop-dev"
        service_name         = "shop-dev-batch-workers"
        load_balancer_suffix = "app/api/1"
        target_group_suffix  = "targetgroup/api/2"
      }
    }
    workers = { batch = "shop-dev-batch", train = "shop-dev-train" }
  }

  assert {
    condition     = keys(aws_cloudwatch_metric_alarm.this) == ["batch-cpu-workers", "batch-workers-5xx", "batch-workers-cpu", "batch-workers-memory", "batch-workers-unhealthy", "train-workers-cpu"]
    error_message = "No alarm may take the place of another one."
  }
}
