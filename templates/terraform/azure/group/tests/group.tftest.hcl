mock_provider "azurerm" {}

variables {
  name     = "shop-dev"
  location = "westeurope"
  tags     = { project = "shop" }
}

run "is_tagged" {
  assert {
    condition     = azurerm_resource_group.this.tags["project"] == "shop"
    error_message = "The group must carry the tags."
  }

  assert {
    condition     = output.group == { name = "shop-dev", location = "westeurope" }
    error_message = "Other modules must be told name and region."
  }
}

run "refuses_a_name_with_a_dash_last" {
  command = plan
  variables { name = "shop-" }
  expect_failures = [var.name]
}

run "refuses_a_region_with_a_space" {
  command = plan
  variables { location = "West Europe" }
  expect_failures = [var.location]
}
