mock_provider "azurerm" {
  mock_resource "azurerm_storage_account" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Storage/storageAccounts/shopdata1a2b3c4d" }
  }
}

variables {
  name             = "shopdata1a2b3c4d"
  zone_redundant   = true
  private_endpoint = true
  endpoint = {
    subnet_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop/subnets/endpoints"
    zone_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"
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
    condition     = !azurerm_storage_account.this.shared_access_key_enabled && !azurerm_storage_account.this.local_user_enabled && !azurerm_storage_account.this.allow_nested_items_to_be_public && azurerm_storage_container.this.container_access_type == "private"
    error_message = "Nobody may come in without a role."
  }

  assert {
    condition     = azurerm_storage_account.this.min_tls_version == "TLS1_2" && azurerm_storage_account.this.https_traffic_only_enabled
    error_message = "Only TLS 1.2 and newer may be spoken."
  }

  assert {
    condition     = azurerm_storage_account.this.customer_managed_key[0].key_vault_key_id == var.encryption.key_id && azurerm_storage_account.this.infrastructure_encryption_enabled
    error_message = "Objects must be encrypted with the deployment's key."
  }

  assert {
    condition     = azurerm_storage_account.this.blob_properties[0].versioning_enabled && azurerm_storage_account.this.blob_properties[0].delete_retention_policy[0].days == 7
    error_message = "Former versions must be kept, and what was deleted be recoverable."
  }

  assert {
    condition     = azurerm_storage_management_policy.this.rule[0].actions[0].version[0].delete_after_days_since_creation == 30 && length(azurerm_storage_management_policy.this.rule[0].actions[0].base_blob) == 0
    error_message = "Former versions must go after thirty days, and current objects never."
  }

  assert {
    condition     = !azurerm_storage_account.this.public_network_access_enabled && azurerm_storage_account.this.network_rules[0].default_action == "Deny" && azurerm_private_endpoint.this[0].private_service_connection[0].subresource_names == tolist(["blob"])
    error_message = "The private endpoint must be the only way in."
  }

  assert {
    condition     = azurerm_storage_account.this.account_replication_type == "ZRS" && azurerm_storage_account.this.tags["project"] == "shop"
    error_message = "Copies must lie in three zones, and the account carry the tags."
  }

  assert {
    condition     = output.name == "shopdata1a2b3c4d/objects" && endswith(output.id, "/storageAccounts/shopdata1a2b3c4d/blobServices/default/containers/objects")
    error_message = "Roles must be given on the container."
  }
}

run "lets_subnets_in_without_a_private_endpoint" {
  variables {
    private_endpoint = false
    endpoint         = null
    subnet_ids       = ["/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop/subnets/workers"]
    zone_redundant   = false
  }

  assert {
    condition     = length(azurerm_private_endpoint.this) == 0 && azurerm_storage_account.this.network_rules[0].virtual_network_subnet_ids == toset(var.subnet_ids) && azurerm_storage_account.this.network_rules[0].default_action == "Deny"
    error_message = "Only the subnets may come in."
  }

  assert {
    condition     = azurerm_storage_account.this.account_replication_type == "LRS"
    error_message = "A region without zones keeps copies in one place."
  }
}

run "is_closed_without_a_network" {
  variables {
    private_endpoint = false
    endpoint         = null
  }

  assert {
    condition     = !azurerm_storage_account.this.public_network_access_enabled
    error_message = "Nobody may come in."
  }
}

run "expires_and_archives_when_asked" {
  variables {
    versioning         = false
    expire_days        = 400
    archive_after_days = 90
    retention_days     = 7
  }

  assert {
    condition     = azurerm_storage_management_policy.this.rule[0].actions[0].base_blob[0].delete_after_days_since_modification_greater_than == 400 && azurerm_storage_management_policy.this.rule[0].actions[0].base_blob[0].tier_to_cold_after_days_since_modification_greater_than == 90
    error_message = "Current objects must be moved and removed as asked."
  }

  assert {
    condition     = !azurerm_storage_account.this.blob_properties[0].versioning_enabled && azurerm_storage_management_policy.this.rule[0].actions[0].version[0].delete_after_days_since_creation == 7
    error_message = "Versions must be as asked."
  }
}

run "refuses_a_name_with_a_dash" {
  command = plan
  variables { name = "shop-data" }
  expect_failures = [var.name]
}

run "refuses_a_retention_of_no_days" {
  command = plan
  variables { retention_days = 0 }
  expect_failures = [var.retention_days]
}

run "refuses_half_a_day_to_expiry" {
  command = plan
  variables { expire_days = 0.5 }
  expect_failures = [var.expire_days]
}

run "refuses_archiving_at_once" {
  command = plan
  variables { archive_after_days = 0 }
  expect_failures = [var.archive_after_days]
}

run "refuses_an_endpoint_in_no_network" {
  command = plan
  variables { endpoint = null }
  expect_failures = [var.endpoint]
}

run "is_locked_where_deletion_is_protected" {
  variables { deletion_protection = true }

  assert {
    condition     = azurerm_management_lock.this[0].lock_level == "CanNotDelete" && azurerm_management_lock.this[0].scope == azurerm_storage_account.this.id
    error_message = "The account must be locked, and all that is in it with it."
  }
}

run "is_not_locked_unasked" {
  assert {
    condition     = length(azurerm_management_lock.this) == 0
    error_message = "There must be no lock that was not asked for."
  }
}
