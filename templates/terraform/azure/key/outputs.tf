output "vault" {
  description = "The vault: its id, and its name, where values of secrets are set."
  value       = { id = azurerm_key_vault.this.id, name = azurerm_key_vault.this.name }
}

output "encryption" {
  description = "The key without a version, so that rotation is followed, and the identity that may use it."
  value = {
    key_id      = azurerm_key_vault_key.data.versionless_id
    identity_id = azurerm_user_assigned_identity.encryption.id
  }

  depends_on = [azurerm_role_assignment.encryption]
}
