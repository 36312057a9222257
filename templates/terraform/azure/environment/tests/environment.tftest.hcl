mock_provider "azurerm" {
  mock_resource "azurerm_log_analytics_workspace" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.OperationalInsights/workspaces/shop-dev" }
  }

  mock_resource "azurerm_container_app_environment" {
    defaults = {
      id                = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/managedEnvironments/shop-dev-public"
      default_domain    = "calm-sea-1a2b3c4d.westeurope.azurecontainerapps.io"
      static_ip_address = "10.0.16.4"
    }
  }

  mock_resource "azurerm_private_dns_zone" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/privateDnsZones/one.example" }
  }
}

variables {
  name               = "shop-dev"
  public             = true
  private            = true
  instances          = false
  zone_redundant     = true
  log_retention_days = 30
  network_id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev"
  subnet_ids = {
    public-apps  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev/subnets/public-apps"
    private-apps = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev/subnets/private-apps"
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "keeps_public_and_private_apart" {
  assert {
    condition     = { for kind, one in azurerm_container_app_environment.this : kind => one.internal_load_balancer_enabled } == { public = false, private = true }
    error_message = "Only the public environment may be open to the internet."
  }

  assert {
    condition     = azurerm_container_app_environment.this["private"].public_network_access == "Disabled" && endswith(azurerm_container_app_environment.this["private"].infrastructure_subnet_id, "/private-apps")
    error_message = "The private environment must stand in its subnet, and be closed."
  }

  assert {
    condition     = azurerm_private_dns_a_record.this[0].name == "*" && azurerm_private_dns_zone.this[0].name == "calm-sea-1a2b3c4d.westeurope.azurecontainerapps.io" && azurerm_private_dns_zone_virtual_network_link.this[0].virtual_network_id == var.network_id
    error_message = "The network must know the names of private apps."
  }

  assert {
    condition     = alltrue([for one in azurerm_container_app_environment.this : one.zone_redundancy_enabled && one.logs_destination == "azure-monitor" && one.tags["project"] == "shop"])
    error_message = "Environments must span the zones, send their logs without a key, and carry the tags."
  }
}

run "keeps_logs" {
  assert {
    condition     = azurerm_log_analytics_workspace.this.retention_in_days == 30 && !azurerm_log_analytics_workspace.this.local_authentication_enabled
    error_message = "Logs must be kept as asked, and nobody write with a key."
  }

  assert {
    condition     = length(azurerm_monitor_diagnostic_setting.this) == 2
    error_message = "Each environment must send its logs."
  }
}

run "makes_what_is_needed_only" {
  variables {
    public    = false
    private   = false
    instances = true
  }

  assert {
    condition     = length(azurerm_container_app_environment.this) == 0 && length(azurerm_private_dns_zone.this) == 0
    error_message = "Container Instances need no environment."
  }

  assert {
    condition     = azurerm_log_analytics_workspace.this.local_authentication_enabled
    error_message = "Container Instances write their logs with a key."
  }
}

run "refuses_two_dashes_side_by_side" {
  command = plan
  variables { name = "shop--dev" }
  expect_failures = [var.name]
}

run "refuses_a_retention_below_30_days" {
  command = plan
  variables { log_retention_days = 29 }
  expect_failures = [var.log_retention_days]
}
