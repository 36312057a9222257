# The virtual network: a subnet for each kind of workload and one for private endpoints, a firewall on each, and the ways out.
# Subnets span the zones of their region, so that there is one of each kind and not one in each zone.

locals {
  # The places never change: a subnet that moved would be made anew, with all that is in it.
  subnets = {
    public-apps  = { place = 0, delegation = "Microsoft.App/environments", actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] }
    private-apps = { place = 1, delegation = "Microsoft.App/environments", actions = ["Microsoft.Network/virtualNetworks/subnets/join/action"] }
    instances    = { place = 2, delegation = "Microsoft.ContainerInstance/containerGroups", actions = ["Microsoft.Network/virtualNetworks/subnets/action"] }
    workers      = { place = 3, delegation = null, actions = [] }
    endpoints    = { place = 4, delegation = null, actions = [] }
  }
  workloads = setsubtract(keys(local.subnets), ["endpoints"])
}

resource "azurerm_virtual_network" "this" {
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  address_space       = [var.cidr]
  tags                = var.tags
}

resource "azurerm_subnet" "this" {
  for_each = local.subnets

  name                 = each.key
  resource_group_name  = var.group.name
  virtual_network_name = azurerm_virtual_network.this.name
  address_prefixes     = [cidrsubnet(var.cidr, 4, each.value.place)]

  # Out only by the gateway below.
  default_outbound_access_enabled = false

  dynamic "delegation" {
    for_each = each.value.delegation == null ? [] : [each.value]

    content {
      name = "service"

      service_delegation {
        name    = delegation.value.delegation
        actions = delegation.value.actions
      }
    }
  }

  dynamic "service_endpoint" {
    for_each = !var.private_endpoints && contains(local.workloads, each.key) ? ["Microsoft.AzureCosmosDB", "Microsoft.Storage"] : []

    content {
      service = service_endpoint.value
    }
  }
}

# Without rules of its own a group lets in what comes from inside the network, and nothing from outside.
resource "azurerm_network_security_group" "this" {
  for_each = local.subnets

  name                = "${var.name}-${each.key}"
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags
}

resource "azurerm_network_security_rule" "workers" {
  name                        = "nobody-calls-workers"
  resource_group_name         = var.group.name
  network_security_group_name = azurerm_network_security_group.this["workers"].name
  description                 = "Workers fetch their work; they answer nobody, from inside the network neither"

  priority                   = 100
  direction                  = "Inbound"
  access                     = "Deny"
  protocol                   = "*"
  source_address_prefix      = "*"
  source_port_range          = "*"
  destination_address_prefix = "*"
  destination_port_range     = "*"
}

resource "azurerm_subnet_network_security_group_association" "this" {
  for_each = local.subnets

  subnet_id                 = azurerm_subnet.this[each.key].id
  network_security_group_id = azurerm_network_security_group.this[each.key].id
}
