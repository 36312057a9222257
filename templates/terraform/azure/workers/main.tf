# A group of equal machines: a scale set without public addresses that scales by its use of CPU. Disks are encrypted with
# the deployment's key, and the machines' own memory and cache at their hosts, for which the subscription needs the feature
# Microsoft.Compute/EncryptionAtHost.
#
# Nobody logs in to a machine. Azure makes none without an SSH key or a password, so each group has the public half of a
# key whose private half the vault made in hardware and never gives out.

locals {
  default_image = { publisher = "MicrosoftCBLMariner", offer = "azure-linux-3", sku = "azure-linux-3-gen2", version = "latest" }
  by_id         = var.image == null ? false : startswith(var.image, "/")
  market        = var.image == null || local.by_id ? null : split(":", var.image)
  reference     = local.by_id ? null : local.market == null ? local.default_image : { publisher = local.market[0], offer = local.market[1], sku = local.market[2], version = local.market[3] }
}

resource "azurerm_key_vault_key" "login" {
  #checkov:skip=CKV_AZURE_40:the key opens nothing that a date could close: its private half never leaves the vault
  name         = "login-${var.name}"
  key_vault_id = var.vault_id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["verify"]
  tags         = var.tags
}

resource "azurerm_disk_encryption_set" "this" {
  name                      = var.name
  resource_group_name       = var.group.name
  location                  = var.group.location
  key_vault_key_id          = var.encryption.key_id
  auto_key_rotation_enabled = true
  encryption_type           = "EncryptionAtRestWithCustomerKey"
  tags                      = var.tags

  identity {
    type         = "UserAssigned"
    identity_ids = [var.encryption.identity_id]
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "this" {
  name                 = var.name
  resource_group_name  = var.group.name
  location             = var.group.location
  sku                  = var.instance_type
  instances            = var.min
  computer_name_prefix = "worker"
  tags                 = var.tags

  zones        = length(var.zones) > 0 ? var.zones : null
  zone_balance = length(var.zones) > 1 ? true : null

  admin_username                  = "nobody-logs-in"
  disable_password_authentication = true
  encryption_at_host_enabled      = true
  secure_boot_enabled             = true
  vtpm_enabled                    = true
  extension_operations_enabled    = false
  overprovision                   = false
  single_placement_group          = false # which would end at a hundred machines
  # The other modes ask for a health probe, and these machines answer nobody. The provider rolls them itself.
  upgrade_mode = "Manual"

  priority        = var.spot ? "Spot" : "Regular"
  eviction_policy = var.spot ? "Delete" : null
  max_bid_price   = var.spot ? -1 : null

  source_image_id = local.by_id ? var.image : null

  admin_ssh_key {
    username   = "nobody-logs-in"
    public_key = trimspace(azurerm_key_vault_key.login.public_key_openssh)
  }

  dynamic "source_image_reference" {
    for_each = local.reference == null ? [] : [local.reference]

    content {
      publisher = source_image_reference.value.publisher
      offer     = source_image_reference.value.offer
      sku       = source_image_reference.value.sku
      version   = source_image_reference.value.version
    }
  }

  os_disk {
    caching                = "ReadWrite"
    storage_account_type   = "StandardSSD_LRS"
    disk_size_gb           = var.disk_gib
    disk_encryption_set_id = azurerm_disk_encryption_set.this.id
  }

  network_interface {
    name    = "main"
    primary = true

    ip_configuration {
      name      = "main"
      primary   = true
      subnet_id = var.subnet_id
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.this.id]
  }

  lifecycle {
    ignore_changes = [instances] # belongs to the autoscaler after the first apply
  }

  # A machine starts to work at once, so its roles come first.
  depends_on = [azurerm_cosmosdb_sql_role_assignment.tables, azurerm_role_assignment.buckets]
}

resource "azurerm_monitor_autoscale_setting" "this" {
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  target_resource_id  = azurerm_linux_virtual_machine_scale_set.this.id
  tags                = var.tags

  profile {
    name = "cpu"

    capacity {
      minimum = var.min
      default = var.min
      maximum = var.max
    }

    rule {
      metric_trigger {
        metric_name        = "Percentage CPU"
        metric_resource_id = azurerm_linux_virtual_machine_scale_set.this.id
        time_grain         = "PT1M"
        statistic          = "Average"
        time_window        = "PT5M"
        time_aggregation   = "Average"
        operator           = "GreaterThan"
        threshold          = var.cpu_percent
      }

      scale_action {
        direction = "Increase"
        type      = "ChangeCount"
        value     = 1
        cooldown  = "PT1M"
      }
    }

    # Quick to add, slow to take away: a short dip must not remove machines that the next minute needs.
    rule {
      metric_trigger {
        metric_name        = "Percentage CPU"
        metric_resource_id = azurerm_linux_virtual_machine_scale_set.this.id
        time_grain         = "PT1M"
        statistic          = "Average"
        time_window        = "PT15M"
        time_aggregation   = "Average"
        operator           = "LessThan"
        threshold          = floor(var.cpu_percent / 2)
      }

      scale_action {
        direction = "Decrease"
        type      = "ChangeCount"
        value     = 1
        cooldown  = "PT5M"
      }
    }
  }
}
