output "environment_ids" {
  description = "Ids of the environments: public, private, or what there is of them."
  value       = { for kind, environment in azurerm_container_app_environment.this : kind => environment.id }

  depends_on = [
    azurerm_monitor_diagnostic_setting.this,
    azurerm_private_dns_a_record.this,
    azurerm_private_dns_zone_virtual_network_link.this,
  ]
}

output "workspace" {
  description = "Where logs are kept, and the key that Container Instances write with."
  value = {
    id  = azurerm_log_analytics_workspace.this.workspace_id
    key = azurerm_log_analytics_workspace.this.primary_shared_key
  }
  sensitive = true
}
