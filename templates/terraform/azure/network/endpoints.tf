# Private endpoints give storage and tables addresses of the network; these zones make their names resolve to them.

locals {
  zones = var.private_endpoints ? {
    blob  = "privatelink.blob.core.windows.net"
    table = "privatelink.documents.azure.com"
  } : {}
}

resource "azurerm_private_dns_zone" "this" {
  for_each = local.zones

  name                = each.value
  resource_group_name = var.group.name
  tags                = var.tags
}

resource "azurerm_private_dns_zone_virtual_network_link" "this" {
  for_each = local.zones

  name                 = var.name
  private_dns_zone_id  = azurerm_private_dns_zone.this[each.key].id
  virtual_network_id   = azurerm_virtual_network.this.id
  registration_enabled = false
  tags                 = var.tags
}
