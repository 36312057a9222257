locals {
  # Whoever has the resource id knows the address, because a vault's name is unique in the whole cloud.
  id   = coalesce(var.existing, "${var.vault_id}/secrets/${var.name}")
  part = split("/", local.id)
}

output "secret" {
  description = "Resource id of the entry, which roles are given on, and its address without a version."
  value = {
    id  = local.id
    uri = "https://${local.part[8]}.vault.azure.net/secrets/${local.part[10]}"
  }

  depends_on = [azurerm_resource_group_template_deployment.this]
}
