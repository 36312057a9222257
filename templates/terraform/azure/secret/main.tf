# An entry of the secret store without its value: values never pass through a plan or a state.
# A vault knows no empty entry, so a template of Azure's own makes one that says `unset`, once. The provider's resource
# would read the value at every plan, so that the identity that plans would have to be able to.

resource "azurerm_resource_group_template_deployment" "this" {
  count = var.existing == null ? 1 : 0

  name                = "${var.vault.name}-${var.name}"
  resource_group_name = var.group.name
  deployment_mode     = "Incremental"
  tags                = var.tags

  template_content = jsonencode({
    "$schema"      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    contentVersion = "1.0.0.0"
    resources = [{
      type       = "Microsoft.KeyVault/vaults/secrets"
      apiVersion = "2023-07-01"
      name       = "${var.vault.name}/${var.name}"
      tags       = var.tags
      properties = { value = "unset", contentType = "text/plain" }
    }]
  })

  # A second deployment would write `unset` over the value that somebody has set.
  lifecycle {
    ignore_changes = all
  }
}
