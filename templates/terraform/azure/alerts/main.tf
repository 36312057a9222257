# Alarms that tell somebody: one action group, and the few alarms that each kind of workload deserves.

resource "azurerm_monitor_action_group" "this" {
  name                = "${var.name}-alerts"
  resource_group_name = var.group.name
  location            = "global"
  short_name          = "synthinfra"
  tags                = var.tags

  dynamic "email_receiver" {
    for_each = toset(var.notify)

    content {
      name                    = email_receiver.value
      email_address           = email_receiver.value
      use_common_alert_schema = true
    }
  }
}

locals {
  # What the two kinds of service count, and in which unit: cores and bytes are what the service has.
  metrics = {
    app = {
      namespace = "Microsoft.App/containerApps"
      cpu       = { name = "UsageNanoCores", unit = 1000000000 }
      memory    = "WorkingSetBytes"
    }
    instance = {
      namespace = "Microsoft.ContainerInstance/containerGroups"
      cpu       = { name = "CpuUsage", unit = 1000 }
      memory    = "MemoryUsage"
    }
  }

  service_alarms = merge([
    for name, service in var.services : {
      "${name}-cpu" = {
        description = "Service ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max, or cpu."
        scope       = service.id
        namespace   = local.metrics[service.kind].namespace
        metric      = local.metrics[service.kind].cpu.name
        statistic   = "Average"
        threshold   = service.cpu * local.metrics[service.kind].cpu.unit * var.cpu_percent / 100
        window      = "PT15M"
        dimensions  = {}
      }
      "${name}-memory" = {
        description = "Service ${name}: memory above ${var.memory_percent} % for 15 minutes. Raise memory."
        scope       = service.id
        namespace   = local.metrics[service.kind].namespace
        metric      = local.metrics[service.kind].memory
        statistic   = "Average"
        threshold   = service.memory_gib * 1073741824 * var.memory_percent / 100
        window      = "PT15M"
        dimensions  = {}
      }
    }
  ]...)

  # Container Instances do not count answers.
  error_alarms = {
    for name, service in var.services : "${name}-5xx" => {
      description = "Service ${name}: more than ${var.error_count} answers 5xx in 5 minutes. Read its log."
      scope       = service.id
      namespace   = local.metrics.app.namespace
      metric      = "Requests"
      statistic   = "Total"
      threshold   = var.error_count
      window      = "PT5M"
      dimensions  = { statusCodeCategory = "5xx" }
    } if service.kind == "app"
  }

  # A service may be called "train-workers" beside the workers "train": one key for both would lose an alarm.
  worker_alarms = {
    for name, id in var.workers : (contains(keys(var.services), "${name}-workers") ? "${name}-cpu-workers" : "${name}-workers-cpu") => {
      description = "Worker group ${name}: CPU above ${var.cpu_percent} % for 15 minutes. Raise scale.max."
      scope       = id
      namespace   = "Microsoft.Compute/virtualMachineScaleSets"
      metric      = "Percentage CPU"
      statistic   = "Average"
      threshold   = var.cpu_percent
      window      = "PT15M"
      dimensions  = {}
    }
  }

  table_alarms = {
    for name, id in var.tables : "${name}-table-throttles" => {
      description = "Table ${name}: requests were throttled. One partition key may be too hot."
      scope       = id
      namespace   = "Microsoft.DocumentDB/databaseAccounts"
      metric      = "TotalRequests"
      statistic   = "Count"
      threshold   = 0
      window      = "PT5M"
      dimensions  = { StatusCode = "429" }
    }
  }

  alarms = merge(local.service_alarms, local.error_alarms, local.worker_alarms, local.table_alarms)
}

resource "azurerm_monitor_metric_alert" "this" {
  for_each = local.alarms

  name                = "${var.name}-${each.key}"
  resource_group_name = var.group.name
  description         = each.value.description
  scopes              = [each.value.scope]
  frequency           = "PT5M"
  window_size         = each.value.window
  severity            = 2
  auto_mitigate       = true
  tags                = var.tags

  criteria {
    metric_namespace = each.value.namespace
    metric_name      = each.value.metric
    aggregation      = each.value.statistic
    operator         = "GreaterThan"
    threshold        = each.value.threshold
    # A metric of what has just been made is not known yet.
    skip_metric_validation = true

    dynamic "dimension" {
      for_each = each.value.dimensions

      content {
        name     = dimension.key
        operator = "Include"
        values   = [dimension.value]
      }
    }
  }

  action {
    action_group_id = azurerm_monitor_action_group.this.id
  }
}
