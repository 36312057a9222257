# Ways out to the internet. A subnet has one NAT gateway: `wide` spans the zones of the region, `narrow` does not, and is
# also what Container Instances need, whose subnets the wide kind does not take.

locals {
  gateway_of = {
    none           = {}
    single         = { for name in local.workloads : name => "narrow" }
    zone-redundant = { for name in local.workloads : name => name == "instances" ? "narrow" : "wide" if name != "instances" || var.instances }
  }[var.nat]
  skus     = { narrow = "Standard", wide = "StandardV2" }
  gateways = { for kind in toset(values(local.gateway_of)) : kind => local.skus[kind] }
}

resource "azurerm_public_ip" "nat" {
  for_each = local.gateways

  name                = "${var.name}-nat-${each.key}"
  resource_group_name = var.group.name
  location            = var.group.location
  allocation_method   = "Static"
  sku                 = each.value
  tags                = var.tags
}

resource "azurerm_nat_gateway" "this" {
  for_each = local.gateways

  name                = "${var.name}-nat-${each.key}"
  resource_group_name = var.group.name
  location            = var.group.location
  sku_name            = each.value
  tags                = var.tags
}

resource "azurerm_nat_gateway_public_ip_association" "this" {
  for_each = local.gateways

  nat_gateway_id       = azurerm_nat_gateway.this[each.key].id
  public_ip_address_id = azurerm_public_ip.nat[each.key].id
}

resource "azurerm_subnet_nat_gateway_association" "this" {
  for_each = local.gateway_of

  subnet_id      = azurerm_subnet.this[each.key].id
  nat_gateway_id = azurerm_nat_gateway.this[each.value].id
}
