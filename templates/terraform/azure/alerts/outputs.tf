output "action_group_id" {
  description = "Id of the action group, for alarms of your own."
  value       = azurerm_monitor_action_group.this.id
}
