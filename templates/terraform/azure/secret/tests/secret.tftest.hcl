mock_provider "azurerm" {}

variables {
  name = "api-key"
  vault = {
    id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d"
    name = "shop-1a2b3c4d"
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "makes_an_entry_without_a_value" {
  assert {
    condition     = jsondecode(azurerm_resource_group_template_deployment.this[0].template_content).resources[0].name == "shop-1a2b3c4d/api-key"
    error_message = "The entry must be made in the vault."
  }

  assert {
    condition     = jsondecode(azurerm_resource_group_template_deployment.this[0].template_content).resources[0].properties.value == "unset"
    error_message = "No value may stand in a plan."
  }

  assert {
    condition = output.secret == {
      id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d/secrets/api-key"
      uri = "https://shop-1a2b3c4d.vault.azure.net/secrets/api-key"
    }
    error_message = "The entry must be known by its id and by its address, without a version."
  }
}

run "a_changed_template_does_not_write_over_the_value" {
  variables { tags = { project = "other" } }

  assert {
    condition     = jsondecode(azurerm_resource_group_template_deployment.this[0].template_content).resources[0].tags.project == "shop"
    error_message = "The template may be deployed once only."
  }
}

run "finds_an_entry" {
  variables { existing = "/subscriptions/1/resourceGroups/shared/providers/Microsoft.KeyVault/vaults/shared/secrets/token" }

  assert {
    condition     = length(azurerm_resource_group_template_deployment.this) == 0
    error_message = "Nothing may be made when an entry exists."
  }

  assert {
    condition     = output.secret == { id = var.existing, uri = "https://shared.vault.azure.net/secrets/token" }
    error_message = "The entry must be the one that was named."
  }
}

run "refuses_a_name_with_a_space" {
  command = plan
  variables { name = "api key" }
  expect_failures = [var.name]
}

run "refuses_an_existing_entry_by_name" {
  command = plan
  variables { existing = "token" }
  expect_failures = [var.existing]
}
