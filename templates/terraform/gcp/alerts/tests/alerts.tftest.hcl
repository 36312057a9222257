mock_provider "google" {
  mock_resource "google_monitoring_notification_channel" {
    defaults = { id = "projects/acme-prod/notificationChannels/1" }
  }
}

variables {
  name     = "shop-dev"
  project  = "acme-prod"
  labels   = { team = "data" }
  notify   = ["ops@example.com"]
  services = { api = "shop-dev-api" }
  workers  = { generator = "shop-dev-generator" }
  tables   = { jobs = "shop-dev-jobs" }
}

run "watches_each_kind_of_workload" {
  assert {
    condition     = keys(google_monitoring_alert_policy.this) == ["api-5xx", "api-cpu", "api-memory", "generator-workers-cpu", "jobs-table-throttles"]
    error_message = "Each kind has its policies."
  }

  assert {
    condition = alltrue([
      for policy in google_monitoring_alert_policy.this :
      policy.notification_channels == tolist(["projects/acme-prod/notificationChannels/1"]) && policy.user_labels == tomap({ team = "data" })
    ])
    error_message = "Each must tell somebody, and be labelled."
  }

  assert {
    condition     = alltrue([for channel in google_monitoring_notification_channel.email : channel.user_labels == tomap({ team = "data" })])
    error_message = "Who is told must be labelled: the provider does not do it for channels."
  }
}

run "limits_are_fractions_and_counts" {
  variables {
    cpu_percent    = 80
    memory_percent = 90
    error_count    = 7
  }

  assert {
    condition = { for name, policy in google_monitoring_alert_policy.this : name => policy.conditions[0].condition_threshold[0].threshold_value } == {
      "api-5xx"               = 7
      "api-cpu"               = 0.8
      "api-memory"            = 0.9
      "generator-workers-cpu" = 0.8
      "jobs-table-throttles"  = 0
    }
    error_message = "Monitoring knows use as a fraction."
  }
}

run "names_what_it_watches" {
  assert {
    condition = alltrue([
      for name, text in { "api-cpu" = "shop-dev-api", "generator-workers-cpu" = "shop-dev-generator-[a-z0-9]{4}", "jobs-table-throttles" = "shop-dev-jobs" } :
      strcontains(google_monitoring_alert_policy.this[name].conditions[0].condition_threshold[0].filter, "\"${text}\"")
    ])
    error_message = "A policy must watch what is of this deployment alone."
  }
}

run "asks_for_means_as_monitoring_takes_them" {
  assert {
    condition = {
      for name, policy in google_monitoring_alert_policy.this : name => join(" ", [
        policy.conditions[0].condition_threshold[0].aggregations[0].per_series_aligner,
        policy.conditions[0].condition_threshold[0].aggregations[0].cross_series_reducer,
      ])
      } == {
      "api-5xx"               = "ALIGN_DELTA REDUCE_SUM"
      "api-cpu"               = "ALIGN_DELTA REDUCE_MEAN"
      "api-memory"            = "ALIGN_DELTA REDUCE_MEAN"
      "generator-workers-cpu" = "ALIGN_MEAN REDUCE_MEAN"
      "jobs-table-throttles"  = "ALIGN_DELTA REDUCE_SUM"
    }
    error_message = "A distribution has no mean of its own, and counts are added up."
  }
}

run "refuses_a_name_with_blanks" {
  command = plan
  variables { name = "shop dev" }
  expect_failures = [var.name]
}

run "refuses_what_is_no_address" {
  command = plan
  variables { notify = ["ops"] }
  expect_failures = [var.notify]
}

run "refuses_no_use_of_cpu" {
  command = plan
  variables { cpu_percent = 0 }
  expect_failures = [var.cpu_percent]
}

run "refuses_more_memory_than_there_is" {
  command = plan
  variables { memory_percent = 101 }
  expect_failures = [var.memory_percent]
}

run "refuses_half_an_error" {
  command = plan
  variables { error_count = 0.5 }
  expect_failures = [var.error_count]
}

run "tells_workers_from_a_service_of_a_like_name" {
  variables {
    services = { generator-workers = "shop-dev-generator-workers" }
    workers  = { generator = "shop-dev-generator", train = "shop-dev-train" }
    tables   = {}
  }

  assert {
    condition     = keys(google_monitoring_alert_policy.this) == ["generator-cpu-workers", "generator-workers-5xx", "generator-workers-cpu", "generator-workers-memory", "train-workers-cpu"]
    error_message = "No alarm may take the place of another one."
  }
}
