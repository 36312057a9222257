mock_provider "azurerm" {
  mock_resource "azurerm_monitor_action_group" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Insights/actionGroups/shop-dev-alerts" }
  }
}

variables {
  name   = "shop-dev"
  notify = ["ops@example.com"]
  services = {
    api = {
      id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/containerApps/shop-dev-api"
      kind       = "app"
      cpu        = 0.5
      memory_gib = 1
    }
    cron = {
      id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ContainerInstance/containerGroups/shop-dev-cron"
      kind       = "instance"
      cpu        = 1
      memory_gib = 2
    }
  }
  workers = { generator = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Compute/virtualMachineScaleSets/shop-dev-generator" }
  tables  = { jobs = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs" }
  group   = { name = "shop-dev", location = "westeurope" }
  tags    = { project = "shop" }
}

run "watches_everything" {
  assert {
    condition     = join(" ", keys(azurerm_monitor_metric_alert.this)) == "api-5xx api-cpu api-memory cron-cpu cron-memory generator-workers-cpu jobs-table-throttles"
    error_message = "Each workload must have its alarms; Container Instances count no answers."
  }

  assert {
    condition     = azurerm_monitor_metric_alert.this["api-cpu"].criteria[0].threshold == 425000000 && azurerm_monitor_metric_alert.this["cron-cpu"].criteria[0].threshold == 850
    error_message = "Use of CPU must be compared in the unit of its metric."
  }

  assert {
    condition     = azurerm_monitor_metric_alert.this["cron-memory"].criteria[0].threshold == 2 * 1073741824 * 0.85
    error_message = "Use of memory must be compared in bytes."
  }

  assert {
    condition     = azurerm_monitor_metric_alert.this["api-5xx"].criteria[0].dimension[0].values == tolist(["5xx"]) && azurerm_monitor_metric_alert.this["api-5xx"].criteria[0].threshold == 10
    error_message = "Only answers 5xx may be counted."
  }

  assert {
    condition     = alltrue([for alert in azurerm_monitor_metric_alert.this : one(alert.action).action_group_id == azurerm_monitor_action_group.this.id && alert.tags["project"] == "shop"])
    error_message = "Each alarm must tell somebody, and carry the tags."
  }

  assert {
    condition     = azurerm_monitor_action_group.this.email_receiver[0].email_address == "ops@example.com"
    error_message = "The addresses of the manifest must be told."
  }
}

run "refuses_two_dashes_side_by_side" {
  command = plan
  variables { name = "shop--dev" }
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

run "refuses_memory_above_all" {
  command = plan
  variables { memory_percent = 101 }
  expect_failures = [var.memory_percent]
}

run "refuses_half_an_error" {
  command = plan
  variables { error_count = 0.5 }
  expect_failures = [var.error_count]
}

run "refuses_a_service_of_another_kind" {
  command = plan
  variables { services = { api = { id = "x", kind = "function", cpu = 1, memory_gib = 2 } } }
  expect_failures = [var.services]
}

run "tells_workers_from_a_service_of_a_like_name" {
  variables {
    services = {
      generator-workers = {
        id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/containerApps/shop-dev-generator-workers"
        kind       = "app"
        cpu        = 0.5
        memory_gib = 1
      }
    }
    tables = {}
  }

  assert {
    condition     = keys(azurerm_monitor_metric_alert.this) == ["generator-cpu-workers", "generator-workers-5xx", "generator-workers-cpu", "generator-workers-memory"]
    error_message = "No alarm may take the place of another one."
  }
}
