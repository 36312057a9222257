# A key-value table: a Cosmos DB account with one container, because backups are a setting of an account. Serverless, so
# that it costs what is read and written. No keys: whoever reads or writes has a role of Cosmos DB's own.

resource "azurerm_cosmosdb_account" "this" {
  #checkov:skip=CKV_AZURE_140:local authentication is off; the check reads the name that this had before azurerm 5
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags

  kind                  = "GlobalDocumentDB"
  offer_type            = "Standard"
  default_identity_type = "UserAssignedIdentity=${var.encryption.identity_id}"
  key_vault_key_id      = var.encryption.key_id
  minimal_tls_version   = "Tls12"

  local_authentication_enabled       = false
  access_key_metadata_writes_enabled = false
  public_network_access_enabled      = length(var.subnet_ids) > 0
  is_virtual_network_filter_enabled  = true

  identity {
    type         = "UserAssigned"
    identity_ids = [var.encryption.identity_id]
  }

  capabilities {
    name = "EnableServerless"
  }

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = var.group.location
    failover_priority = 0
    zone_redundant    = var.zone_redundant
  }

  # Continuous: any moment of the last thirty days. Periodic: a copy every four hours, the last two of them.
  backup {
    type                = var.point_in_time_recovery ? "Continuous" : "Periodic"
    tier                = var.point_in_time_recovery ? "Continuous30Days" : null
    interval_in_minutes = var.point_in_time_recovery ? null : 240
    retention_in_hours  = var.point_in_time_recovery ? null : 8
    storage_redundancy  = var.point_in_time_recovery ? null : var.zone_redundant ? "Zone" : "Local"
  }

  dynamic "virtual_network_rule" {
    for_each = var.subnet_ids

    content {
      id = virtual_network_rule.value
    }
  }
}

resource "azurerm_cosmosdb_sql_database" "this" {
  name                = "main"
  resource_group_name = var.group.name
  account_name        = azurerm_cosmosdb_account.this.name
}

resource "azurerm_cosmosdb_sql_container" "this" {
  name                  = "items"
  resource_group_name   = var.group.name
  account_name          = azurerm_cosmosdb_account.this.name
  database_name         = azurerm_cosmosdb_sql_database.this.name
  partition_key_paths   = ["/${var.partition_key.name}"]
  partition_key_version = 2
  # -1: items live until their own `ttl`, seconds after their last write, is over.
  default_ttl = var.expiring ? -1 : null

  # Together with the partition key it names one item, as a sort key does; every attribute is indexed, so it sorts too.
  dynamic "unique_key" {
    for_each = var.sort_key == null ? [] : [var.sort_key.name]

    content {
      paths = ["/${unique_key.value}"]
    }
  }
}

resource "azurerm_management_lock" "this" {
  count = var.deletion_protection ? 1 : 0

  name       = "protected"
  scope      = azurerm_cosmosdb_account.this.id
  lock_level = "CanNotDelete"
  notes      = "deletionProtection in the manifest"

  # Azure refuses the deletion of what is below a lock as well.
  depends_on = [azurerm_cosmosdb_sql_container.this]
}

resource "azurerm_private_endpoint" "this" {
  count = var.private_endpoint ? 1 : 0

  name                          = var.name
  resource_group_name           = var.group.name
  location                      = var.group.location
  subnet_id                     = var.endpoint.subnet_id
  custom_network_interface_name = var.name
  tags                          = var.tags

  private_service_connection {
    name                           = "table"
    private_connection_resource_id = azurerm_cosmosdb_account.this.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "table"
    private_dns_zone_ids = [var.endpoint.zone_id]
  }
}
