output "tenant" {
  description = "Id of the tenant: `identity.azure.tenant` of the manifest."
  value       = azuread_service_principal.this["plan"].application_tenant_id
}

output "plan_client" {
  description = "Client id that plans: `identity.azure.planClient` of the manifest."
  value       = azuread_application.this["plan"].client_id
}

output "apply_client" {
  description = "Client id that applies: `identity.azure.applyClient` of the manifest."
  value       = azuread_application.this["apply"].client_id
}
