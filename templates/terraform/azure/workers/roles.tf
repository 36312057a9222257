# What the machines may do: an identity of their own, with roles on the data of the deployment and on nothing else.

resource "azurerm_user_assigned_identity" "this" {
  # A service of the same name has an identity too, and no manifest name has such a dash in it.
  name                = "${var.name}_workers"
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags
}

resource "azurerm_role_assignment" "buckets" {
  for_each = var.buckets

  scope                = each.value
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azurerm_user_assigned_identity.this.principal_id
  principal_type       = "ServicePrincipal"
  description          = "Objects of one container"
}

# Cosmos DB has roles of its own for data; the last part is its built-in Data Contributor.
resource "azurerm_cosmosdb_sql_role_assignment" "tables" {
  for_each = var.tables

  resource_group_name = var.group.name
  account_name        = each.value.account_name
  role_definition_id  = "${each.value.account_id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002"
  principal_id        = azurerm_user_assigned_identity.this.principal_id
  scope               = each.value.scope
}
