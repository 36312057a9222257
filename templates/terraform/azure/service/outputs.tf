output "url" {
  description = "Where the service answers: the name that Azure gave to the app, or the address of the instance."
  value       = var.kind == "app" ? "https://${azurerm_container_app.this[0].ingress[0].fqdn}" : "http://${azurerm_container_group.this[0].ip_address}:${var.port}"
}

output "watched" {
  description = "What alarms have to know: id, kind, and the size of one copy."
  value = {
    id         = one(concat(azurerm_container_app.this[*].id, azurerm_container_group.this[*].id))
    kind       = var.kind
    cpu        = var.cpu
    memory_gib = var.memory_gib
  }
}
