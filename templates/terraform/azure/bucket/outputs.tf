output "name" {
  description = "Account and container, as `account/container`."
  value       = "${azurerm_storage_account.this.name}/${azurerm_storage_container.this.name}"
}

output "id" {
  description = "Id of the container, which roles are given on."
  value       = "${azurerm_storage_account.this.id}/blobServices/default/containers/${azurerm_storage_container.this.name}"
}
