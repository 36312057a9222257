output "name" {
  description = "Account, database and container, as `account/database/container`."
  value       = "${azurerm_cosmosdb_account.this.name}/${azurerm_cosmosdb_sql_database.this.name}/${azurerm_cosmosdb_sql_container.this.name}"
}

output "account_id" {
  description = "Id of the account, by which its metrics are known."
  value       = azurerm_cosmosdb_account.this.id
}

output "table" {
  description = "What a role is given on: the account, and the container in it."
  value = {
    account_name = azurerm_cosmosdb_account.this.name
    account_id   = azurerm_cosmosdb_account.this.id
    scope        = "${azurerm_cosmosdb_account.this.id}/dbs/${azurerm_cosmosdb_sql_database.this.name}/colls/${azurerm_cosmosdb_sql_container.this.name}"
  }
}
