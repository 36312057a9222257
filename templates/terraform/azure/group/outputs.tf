output "group" {
  description = "Name and region, as the other modules take them."
  value       = { name = azurerm_resource_group.this.name, location = azurerm_resource_group.this.location }
}
