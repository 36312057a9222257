mock_provider "azurerm" {
  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      principal_id = "11111111-2222-3333-4444-555555555555"
      client_id    = "22222222-2222-3333-4444-555555555555"
    }
  }

  mock_resource "azurerm_key_vault_key" {
    defaults = { public_key_openssh = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ==" }
  }

  mock_resource "azurerm_disk_encryption_set" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Compute/diskEncryptionSets/shop-dev-generator" }
  }

  mock_resource "azurerm_linux_virtual_machine_scale_set" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Compute/virtualMachineScaleSets/shop-dev-generator" }
  }
}

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

run "secure_defaults" {
  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.encryption_at_host_enabled && azurerm_linux_virtual_machine_scale_set.this.os_disk[0].disk_encryption_set_id == azurerm_disk_encryption_set.this.id && azurerm_disk_encryption_set.this.key_vault_key_id == var.encryption.key_id
    error_message = "Disks must be encrypted with the deployment's key, and hosts too."
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.secure_boot_enabled && azurerm_linux_virtual_machine_scale_set.this.vtpm_enabled
    error_message = "Machines must start what is signed only."
  }

  assert {
    condition     = length(azurerm_linux_virtual_machine_scale_set.this.network_interface[0].ip_configuration[0].public_ip_address) == 0
    error_message = "Machines must have no public address."
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.disable_password_authentication && one(azurerm_linux_virtual_machine_scale_set.this.admin_ssh_key).public_key == azurerm_key_vault_key.login.public_key_openssh && azurerm_key_vault_key.login.key_type == "RSA-HSM" && azurerm_key_vault_key.login.key_opts == tolist(["verify"])
    error_message = "The one key must be the vault's, which nobody has and nothing signs with."
  }

  assert {
    condition     = azurerm_role_assignment.buckets["datasets"].scope == var.buckets.datasets && azurerm_role_assignment.buckets["datasets"].role_definition_name == "Storage Blob Data Contributor" && azurerm_cosmosdb_sql_role_assignment.tables["jobs"].scope == var.tables.jobs.scope
    error_message = "Machines may use their data alone."
  }

  assert {
    condition     = azurerm_user_assigned_identity.this.name == "${var.name}_workers"
    error_message = "A service of the same name must have another identity."
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.zones == toset(["1", "2"]) && azurerm_linux_virtual_machine_scale_set.this.priority == "Regular" && azurerm_linux_virtual_machine_scale_set.this.tags["project"] == "shop"
    error_message = "Machines must spread over the zones, stay, and carry the tags."
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.source_image_reference[0].offer == "azure-linux-3" && azurerm_linux_virtual_machine_scale_set.this.source_image_id == null
    error_message = "Without an image it is Azure Linux."
  }
}

run "changes_reach_machines" {
  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.upgrade_mode == "Manual" && !azurerm_linux_virtual_machine_scale_set.this.single_placement_group
    error_message = "The provider must roll the machines, and a group may have more than a hundred."
  }
}

run "scales_by_cpu" {
  assert {
    condition     = azurerm_monitor_autoscale_setting.this.profile[0].capacity[0].minimum == 0 && azurerm_monitor_autoscale_setting.this.profile[0].capacity[0].maximum == 4
    error_message = "The group must keep its limits."
  }

  assert {
    condition     = [for rule in azurerm_monitor_autoscale_setting.this.profile[0].rule : rule.metric_trigger[0].threshold] == [60, 30]
    error_message = "Machines must be added above the limit, and taken away below half of it."
  }
}

run "uses_spare_capacity_and_an_image_of_the_market" {
  variables {
    spot  = true
    image = "Canonical:ubuntu-24_04-lts:server:latest"
    zones = []
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.priority == "Spot" && azurerm_linux_virtual_machine_scale_set.this.eviction_policy == "Delete" && azurerm_linux_virtual_machine_scale_set.this.max_bid_price == -1
    error_message = "Machines must be spare ones, for no more than the usual price."
  }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.source_image_reference[0].publisher == "Canonical" && azurerm_linux_virtual_machine_scale_set.this.source_image_reference[0].version == "latest" && azurerm_linux_virtual_machine_scale_set.this.zones == null
    error_message = "The image must be the one that is named, and Azure place the machines."
  }
}

run "uses_an_image_of_its_own" {
  variables { image = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Compute/images/worker" }

  assert {
    condition     = azurerm_linux_virtual_machine_scale_set.this.source_image_id == var.image && length(azurerm_linux_virtual_machine_scale_set.this.source_image_reference) == 0
    error_message = "The image must be the one that is named."
  }
}
