# Alert policies that tell somebody: the few that each kind of workload deserves.

resource "google_monitoring_notification_channel" "email" {
  for_each = toset(var.notify)

  project      = var.project
  display_name = "${var.name}: ${each.value}"
  type         = "email"
  labels       = { email_address = each.value }
  user_labels  = var.labels
}

locals {
  # Cloud Run measures use as distributions, of which the mean is taken when they are brought together.
  service_policies = merge([
    for name, service in var.services : {
      "${name}-cpu" = {
        description = "Service ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max, or cpu."
        filter      = "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"${service}\" AND metric.type = \"run.googleapis.com/container/cpu/utilizations\""
        aligner     = "ALIGN_DELTA"
        reducer     = "REDUCE_MEAN"
        threshold   = var.cpu_percent / 100
        duration    = "900s"
      }
      "${name}-memory" = {
        description = "Service ${name}: memory above ${var.memory_percent} % for 15 minutes. Raise memory."
        filter      = "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"${service}\" AND metric.type = \"run.googleapis.com/container/memory/utilizations\""
        aligner     = "ALIGN_DELTA"
        reducer     = "REDUCE_MEAN"
        threshold   = var.memory_percent / 100
        duration    = "900s"
      }
      "${name}-5xx" = {
        description = "Service ${name}: more than ${var.error_count} answers 5xx in 5 minutes. Read its log."
        filter      = "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"${service}\" AND metric.type = \"run.googleapis.com/request_count\" AND metric.labels.response_code_class = \"5xx\""
        aligner     = "ALIGN_DELTA"
        reducer     = "REDUCE_SUM"
        threshold   = var.error_count
        duration    = "0s"
      }
    }
  ]...)

  # A service may be called "train-workers" beside the workers "train": one key for both would lose an alarm.
  worker_policies = {
    for name, group in var.workers : (contains(keys(var.services), "${name}-workers") ? "${name}-cpu-workers" : "${name}-workers-cpu") => {
      description = "Worker group ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max."
      filter      = "resource.type = \"gce_instance\" AND metric.labels.instance_name = monitoring.regex.full_match(\"${group}-[a-z0-9]{4}\") AND metric.type = \"compute.googleapis.com/instance/cpu/utilization\""
      aligner     = "ALIGN_MEAN"
      reducer     = "REDUCE_MEAN"
      threshold   = var.cpu_percent / 100
      duration    = "900s"
    }
  }

  table_policies = {
    for name, table in var.tables : "${name}-table-throttles" => {
      description = "Table ${name}: requests were refused for want of capacity. One document, or one range of ids, may be too hot."
      filter      = "resource.type = \"firestore.googleapis.com/Database\" AND resource.labels.database_id = \"${table}\" AND metric.type = \"firestore.googleapis.com/api/request_count\" AND metric.labels.response_code = \"RESOURCE_EXHAUSTED\""
      aligner     = "ALIGN_DELTA"
      reducer     = "REDUCE_SUM"
      threshold   = 0
      duration    = "0s"
    }
  }

  policies = merge(local.service_policies, local.worker_policies, local.table_policies)
}

resource "google_monitoring_alert_policy" "this" {
  for_each = local.policies

  project               = var.project
  display_name          = "${var.name}-${each.key}"
  combiner              = "OR"
  severity              = "WARNING"
  notification_channels = [for channel in google_monitoring_notification_channel.email : channel.id]
  user_labels           = var.labels

  conditions {
    display_name = each.key

    condition_threshold {
      filter          = each.value.filter
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.threshold
      duration        = each.value.duration
      # Counts are not sent while they are zero, and a service without copies uses no CPU.
      evaluation_missing_data = each.value.duration == "0s" ? null : "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "300s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = each.value.reducer
      }
    }
  }

  documentation {
    content   = each.value.description
    mime_type = "text/markdown"
  }
}
