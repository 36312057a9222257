locals {
  # An id names vault and entry: a vault's name is unique in the whole cloud, and part of its address.
  found = var.existing == null ? null : regex("/vaults/(?P<vault>[^/]+)/secrets/(?P<name>[^/]+)$", var.existing)
}

output "secret" {
  description = "Resource id of the entry, which roles are given on, and its address without a version."
  value = {
    id  = var.existing == null ? "${var.vault.id}/secrets/${var.name}" : var.existing
    uri = var.existing == null ? "https://${var.vault.name}.vault.azure.net/secrets/${var.name}" : "https://${local.found.vault}.vault.azure.net/secrets/${local.found.name}"
  }

  depends_on = [azurerm_resource_group_template_deployment.this]
}
