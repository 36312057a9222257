mock_provider "azurerm" {}

variables {
  name          = "shop-dev-generator"
  instance_type = "Standard_B2s"
  image         = null
  min           = 0
  max           = 4
  cpu_percent   = 60
  disk_gib      = 30
  spot          = false
  zones         = ["1", "2"]
  subnet_id     = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev/subnets/workers"
  vault_id      = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d"
  buckets       = { datasets = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Storage/storageAccounts/shopdata/blobServices/default/containers/objects" }
  tables = {
    jobs = {
      account_name = "shop-jobs"
      account_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs"
      scope        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs/dbs/main/colls/items"
    }
  }
  encryption = {
    key_id      = "https://shop.vault.azure.net/keys/data"
    identity_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "refuses_a_name_in_capitals" {
  command = plan
  variables { name = "Shop" }
  expect_failures = [var.name]
}

run "refuses_a_size_of_another_cloud" {
  command = plan
  variables { instance_type = "t3.small" }
  expect_failures = [var.instance_type]
}

run "refuses_an_image_of_another_cloud" {
  command = plan
  variables { image = "ami-0123456789abcdef0" }
  expect_failures = [var.image]
}

run "refuses_a_negative_min" {
  command = plan
  variables { min = -1 }
  expect_failures = [var.min]
}

run "refuses_a_max_below_min" {
  command = plan
  variables { min = 5 }
  expect_failures = [var.max]
}

run "refuses_more_than_a_group_has" {
  command = plan
  variables { max = 1001 }
  expect_failures = [var.max]
}

run "refuses_scaling_at_once" {
  command = plan
  variables { cpu_percent = 9 }
  expect_failures = [var.cpu_percent]
}

run "refuses_a_disk_below_its_image" {
  command = plan
  variables { disk_gib = 29 }
  expect_failures = [var.disk_gib]
}

run "refuses_a_fourth_zone" {
  command = plan
  variables { zones = ["4"] }
  expect_failures = [var.zones]
}
