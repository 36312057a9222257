# The vault of the deployment, with the key that encrypts its data and the identity that storage, tables and disks use it by.
# Permissions are roles alone, and nothing deleted is gone before its time (purge protection).
#
# Whoever applies this needs the role Key Vault Crypto Officer on the subscription or the group, and whoever plans Key Vault
# Reader: Azure's Contributor and Reader do not reach into vaults.

data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "this" {
  #checkov:skip=CKV_AZURE_109:keys are made through the vault's own address, by runners whose addresses nobody knows; each call needs a token and a role
  #checkov:skip=CKV_AZURE_189:see CKV_AZURE_109
  #checkov:skip=CKV2_AZURE_32:see CKV_AZURE_109
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  tenant_id           = data.azurerm_client_config.current.tenant_id
  sku_name            = "premium" # keys in hardware
  tags                = var.tags

  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = var.recovery_days
  public_network_access_enabled = true
}

resource "azurerm_key_vault_key" "data" {
  #checkov:skip=CKV_AZURE_40:new versions come by rotation; a date of expiry would lock the data that older versions encrypted
  name         = "data"
  key_vault_id = azurerm_key_vault.this.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["unwrapKey", "wrapKey"]
  tags         = var.tags

  rotation_policy {
    automatic {
      time_after_creation = "P${var.rotation_days}D"
    }
  }
}

resource "azurerm_user_assigned_identity" "encryption" {
  name                = "${var.name}-encryption"
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags
}

resource "azurerm_role_assignment" "encryption" {
  scope                = azurerm_key_vault_key.data.resource_versionless_id
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = azurerm_user_assigned_identity.encryption.principal_id
  principal_type       = "ServicePrincipal"
  description          = "Storage, tables and disks wrap their keys with this one alone"
}
