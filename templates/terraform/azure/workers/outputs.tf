output "group_name" {
  description = "Name of the scale set."
  value       = azurerm_linux_virtual_machine_scale_set.this.name
}

output "id" {
  description = "Id of the scale set, by which its metrics are known."
  value       = azurerm_linux_virtual_machine_scale_set.this.id
}
