# Where services run: a place for their logs, and an environment of Container Apps for those that are public and for those
# that are not, as far as there are any. An environment is either open to the internet or not, whatever runs in it.

locals {
  environments = { for kind, wanted in { public = var.public, private = var.private } : kind => wanted if wanted }
}

resource "azurerm_log_analytics_workspace" "this" {
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  sku                 = "PerGB2018"
  retention_in_days   = var.log_retention_days
  tags                = var.tags

  # Container Instances alone write with the workspace's key; everything else is sent by Azure itself.
  local_authentication_enabled = var.instances
}

resource "azurerm_container_app_environment" "this" {
  for_each = local.environments

  name                = "${var.name}-${each.key}"
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags

  infrastructure_subnet_id           = var.subnet_ids["${each.key}-apps"]
  infrastructure_resource_group_name = "${var.name}-${each.key}-managed"
  internal_load_balancer_enabled     = each.key == "private"
  public_network_access              = each.key == "public" ? "Enabled" : "Disabled"
  zone_redundancy_enabled            = var.zone_redundant
  logs_destination                   = "azure-monitor"

  workload_profile {
    name                  = "Consumption"
    workload_profile_type = "Consumption"
  }
}

resource "azurerm_monitor_diagnostic_setting" "this" {
  for_each = local.environments

  name                       = "logs"
  target_resource_id         = azurerm_container_app_environment.this[each.key].id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.this.id

  enabled_log {
    category = "ContainerAppConsoleLogs"
  }

  enabled_log {
    category = "ContainerAppSystemLogs"
  }
}

# Names of the private environment, which nobody but this network can resolve.
resource "azurerm_private_dns_zone" "this" {
  count = var.private ? 1 : 0

  name                = azurerm_container_app_environment.this["private"].default_domain
  resource_group_name = var.group.name
  tags                = var.tags
}

resource "azurerm_private_dns_a_record" "this" {
  count = var.private ? 1 : 0

  name                = "*"
  private_dns_zone_id = azurerm_private_dns_zone.this[0].id
  records             = [azurerm_container_app_environment.this["private"].static_ip_address]
  ttl                 = 300
  tags                = var.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "this" {
  count = var.private ? 1 : 0

  name                 = var.name
  private_dns_zone_id  = azurerm_private_dns_zone.this[0].id
  virtual_network_id   = var.network_id
  registration_enabled = false
  tags                 = var.tags
}
