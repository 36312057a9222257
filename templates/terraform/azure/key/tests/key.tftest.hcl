mock_provider "azurerm" {
  mock_data "azurerm_client_config" {
    defaults = { tenant_id = "11111111-2222-3333-4444-555555555555" }
  }

  mock_resource "azurerm_key_vault" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d" }
  }

  mock_resource "azurerm_key_vault_key" {
    defaults = {
      resource_versionless_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d/keys/data"
      versionless_id          = "https://shop-1a2b3c4d.vault.azure.net/keys/data"
    }
  }

  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      principal_id = "11111111-2222-3333-4444-555555555555"
    }
  }
}

variables {
  name          = "shop-1a2b3c4d"
  rotation_days = 365
  group         = { name = "shop-dev", location = "westeurope" }
  tags          = { project = "shop" }
}

run "secure_defaults" {
  assert {
    condition     = azurerm_key_vault.this.rbac_authorization_enabled && azurerm_key_vault.this.purge_protection_enabled && azurerm_key_vault.this.soft_delete_retention_days == 90
    error_message = "The vault must give access by roles, and keep what was deleted."
  }

  assert {
    condition     = azurerm_key_vault_key.data.key_type == "RSA-HSM" && azurerm_key_vault_key.data.rotation_policy[0].automatic[0].time_after_creation == "P365D"
    error_message = "The key must be made in hardware and rotate as asked."
  }

  assert {
    condition     = azurerm_role_assignment.encryption.scope == azurerm_key_vault_key.data.resource_versionless_id && azurerm_role_assignment.encryption.role_definition_name == "Key Vault Crypto Service Encryption User"
    error_message = "The identity may use this key alone."
  }

  assert {
    condition     = output.encryption.key_id == "https://shop-1a2b3c4d.vault.azure.net/keys/data"
    error_message = "The key must be handed on without a version, or rotation would not be followed."
  }

  assert {
    condition     = alltrue([for tags in [azurerm_key_vault.this.tags, azurerm_key_vault_key.data.tags, azurerm_user_assigned_identity.encryption.tags] : tags["project"] == "shop"])
    error_message = "Everything must carry the tags."
  }
}

run "refuses_a_name_of_25_characters" {
  command = plan
  variables { name = "abcdefghijklmnopqrstuvwxy" }
  expect_failures = [var.name]
}

run "refuses_two_dashes_side_by_side" {
  command = plan
  variables { name = "shop--dev" }
  expect_failures = [var.name]
}

run "refuses_rotation_before_28_days" {
  command = plan
  variables { rotation_days = 27 }
  expect_failures = [var.rotation_days]
}

run "refuses_a_recovery_of_six_days" {
  command = plan
  variables { recovery_days = 6 }
  expect_failures = [var.recovery_days]
}
