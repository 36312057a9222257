locals {
  # What uses a subnet waits for its firewall and its way out, and is gone before them.
  subnet_ids = { for name, subnet in azurerm_subnet.this : name => subnet.id }
}

output "id" {
  description = "Id of the network."
  value       = azurerm_virtual_network.this.id
}

output "subnet_ids" {
  description = "Id of each subnet, by its name."
  value       = local.subnet_ids

  depends_on = [
    azurerm_nat_gateway_public_ip_association.this,
    azurerm_network_security_rule.workers,
    azurerm_subnet_nat_gateway_association.this,
    azurerm_subnet_network_security_group_association.this,
  ]
}

output "open_subnet_ids" {
  description = "Subnets that storage and tables let in: none where they have private endpoints."
  value       = var.private_endpoints ? [] : [for name in sort(local.workloads) : local.subnet_ids[name]]
}

output "endpoints" {
  description = "Where private endpoints of each kind go: subnet and DNS zone; empty without them."
  value = {
    for kind, zone in azurerm_private_dns_zone.this : kind => {
      subnet_id = local.subnet_ids["endpoints"]
      zone_id   = zone.id
    }
  }

  depends_on = [azurerm_private_dns_zone_virtual_network_link.this]
}
