mock_provider "azurerm" {
  mock_resource "azurerm_cosmosdb_account" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs-1a2b3c4d" }
  }
}

variables {
  name             = "shop-jobs-1a2b3c4d"
  partition_key    = { name = "id", type = "string" }
  zone_redundant   = true
  private_endpoint = true
  endpoint = {
    subnet_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop/subnets/endpoints"
    zone_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com"
  }
  subnet_ids = []
  encryption = {
    key_id      = "https://shop.vault.azure.net/keys/data"
    identity_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "secure_defaults" {
  assert {
    condition     = !azurerm_cosmosdb_account.this.local_authentication_enabled && !azurerm_cosmosdb_account.this.public_network_access_enabled && azurerm_cosmosdb_account.this.minimal_tls_version == "Tls12"
    error_message = "Nobody may come in without a role, over the internet, or by old TLS."
  }

  assert {
    condition     = azurerm_cosmosdb_account.this.key_vault_key_id == var.encryption.key_id
    error_message = "Items must be encrypted with the deployment's key."
  }

  assert {
    condition     = azurerm_cosmosdb_account.this.backup[0].type == "Continuous" && azurerm_cosmosdb_account.this.backup[0].tier == "Continuous30Days"
    error_message = "Backups must be continuous."
  }

  assert {
    condition     = azurerm_cosmosdb_sql_container.this.partition_key_paths == tolist(["/id"]) && length(azurerm_cosmosdb_sql_container.this.unique_key) == 0 && azurerm_cosmosdb_sql_container.this.default_ttl == null
    error_message = "The keys must be those of the manifest, and items stay."
  }

  assert {
    condition     = one(azurerm_cosmosdb_account.this.geo_location).zone_redundant && azurerm_cosmosdb_account.this.tags["project"] == "shop"
    error_message = "Copies must lie in several zones, and the account carry the tags."
  }

  assert {
    condition     = output.name == "shop-jobs-1a2b3c4d/main/items" && endswith(output.table.scope, "/databaseAccounts/shop-jobs-1a2b3c4d/dbs/main/colls/items")
    error_message = "Roles must be given on the container."
  }

  assert {
    condition     = length(azurerm_management_lock.this) == 0 && azurerm_private_endpoint.this[0].private_service_connection[0].subresource_names == tolist(["Sql"])
    error_message = "There must be no lock that was not asked for, and a private endpoint."
  }
}

run "does_what_is_asked" {
  variables {
    sort_key               = { name = "created_at", type = "number" }
    expiring               = true
    point_in_time_recovery = false
    deletion_protection    = true
    private_endpoint       = false
    endpoint               = null
    subnet_ids             = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop/subnets/workers"]
  }

  assert {
    condition     = one(azurerm_cosmosdb_sql_container.this.unique_key).paths == toset(["/created_at"]) && azurerm_cosmosdb_sql_container.this.default_ttl == -1
    error_message = "The sort key must tell items of a partition apart, and items must be able to expire."
  }

  assert {
    condition     = azurerm_cosmosdb_account.this.backup[0].type == "Periodic"
    error_message = "Backups must be periodic."
  }

  assert {
    condition     = azurerm_management_lock.this[0].lock_level == "CanNotDelete"
    error_message = "The account must be locked against deletion."
  }

  assert {
    condition     = length(azurerm_private_endpoint.this) == 0 && one(azurerm_cosmosdb_account.this.virtual_network_rule).id == var.subnet_ids[0] && azurerm_cosmosdb_account.this.is_virtual_network_filter_enabled
    error_message = "Only the subnets may come in."
  }
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_binary_key" {
  command = plan
  variables { partition_key = { name = "id", type = "binary" } }
  expect_failures = [var.partition_key]
}

run "refuses_a_key_that_is_a_path" {
  command = plan
  variables { partition_key = { name = "a/b", type = "string" } }
  expect_failures = [var.partition_key]
}

run "refuses_a_binary_sort_key" {
  command = plan
  variables { sort_key = { name = "at", type = "binary" } }
  expect_failures = [var.sort_key]
}

run "refuses_an_endpoint_in_no_network" {
  command = plan
  variables { endpoint = null }
  expect_failures = [var.endpoint]
}
