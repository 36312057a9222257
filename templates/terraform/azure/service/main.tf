# A service. As an app of Container Apps it scales, speaks TLS under a name of Azure's, and takes secrets by reference. As a
# container group of Container Instances it is one copy inside the network, which neither scales nor speaks TLS; its
# address may be another one after a restart, and a change of its image makes it anew.

locals {
  # SDKs of Azure take the identity that this names.
  environment = merge({ AZURE_CLIENT_ID = azurerm_user_assigned_identity.this.client_id }, var.environment)
  plain       = { for name, value in local.environment : name => value if !contains(keys(var.secrets), name) }
}

resource "azurerm_container_app" "this" {
  count = var.kind == "app" ? 1 : 0

  name                         = var.name
  resource_group_name          = var.group.name
  container_app_environment_id = var.environment_ids[var.public ? "public" : "private"]
  workload_profile_name        = "Consumption"
  revision_mode                = "Single"
  tags                         = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.this.id]
  }

  dynamic "secret" {
    for_each = local.used_secrets

    content {
      name                = secret.value
      identity            = azurerm_user_assigned_identity.this.id
      key_vault_secret_id = var.secret_entries[secret.value].uri
    }
  }

  ingress {
    # Of an environment without a public address this means: from inside the network.
    external_enabled           = true
    target_port                = var.port
    transport                  = "auto"
    allow_insecure_connections = false

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }

    dynamic "ip_security_restriction" {
      for_each = var.public ? sort(var.allowed_ip_ranges) : []

      content {
        name             = "allowed-${ip_security_restriction.key + 1}"
        action           = "Allow"
        ip_address_range = ip_security_restriction.value
      }
    }
  }

  template {
    min_replicas = var.min
    max_replicas = var.max

    container {
      name    = "app"
      image   = var.image
      command = var.command
      cpu     = var.cpu
      memory  = "${var.memory_gib}Gi"

      dynamic "env" {
        for_each = local.plain

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = var.secrets

        content {
          name        = env.key
          secret_name = env.value
        }
      }

      readiness_probe {
        transport = "HTTP"
        port      = var.port
        path      = var.health_path
      }

      liveness_probe {
        transport     = "HTTP"
        port          = var.port
        path          = var.health_path
        initial_delay = 30
      }
    }

    custom_scale_rule {
      name             = "cpu"
      custom_rule_type = "cpu"
      metadata         = { type = "Utilization", value = tostring(var.cpu_percent) }
    }
  }

  # A copy starts only with its roles in place.
  depends_on = [
    azurerm_cosmosdb_sql_role_assignment.tables,
    azurerm_role_assignment.buckets,
    azurerm_role_assignment.secrets,
  ]
}

resource "azurerm_container_group" "this" {
  count = var.kind == "instance" ? 1 : 0

  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  os_type             = "Linux"
  restart_policy      = "Always"
  ip_address_type     = "Private"
  subnet_ids          = [var.instances_subnet_id]
  tags                = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.this.id]
  }

  container {
    name                  = "app"
    image                 = var.image
    commands              = var.command
    cpu                   = var.cpu
    memory                = var.memory_gib
    environment_variables = local.plain

    ports {
      port     = var.port
      protocol = "TCP"
    }

    readiness_probe {
      http_get {
        path   = var.health_path
        port   = var.port
        scheme = "Http"
      }
    }

    liveness_probe {
      initial_delay_seconds = 30

      http_get {
        path   = var.health_path
        port   = var.port
        scheme = "Http"
      }
    }
  }

  diagnostics {
    log_analytics {
      workspace_id  = var.workspace.id
      workspace_key = var.workspace.key
    }
  }

  lifecycle {
    # Whoever only plans may not see the key; without it each plan would make the instance anew.
    ignore_changes = [diagnostics[0].log_analytics[0].workspace_key]
  }

  depends_on = [azurerm_cosmosdb_sql_role_assignment.tables, azurerm_role_assignment.buckets]
}
