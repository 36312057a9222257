# The resource group that holds everything of the deployment. A group that still holds something else is not deleted.

resource "azurerm_resource_group" "this" {
  name     = var.name
  location = var.location
  tags     = var.tags
}
