# A store for objects: a storage account with one container, because versions, recovery and lifecycle are settings of an
# account. No keys and no anonymous reading: whoever reads or writes has a role.

resource "azurerm_storage_account" "this" {
  #checkov:skip=CKV_AZURE_33:queues are not used
  name                = var.name
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags

  account_kind             = "StorageV2"
  account_tier             = "Standard"
  account_replication_type = var.zone_redundant ? "ZRS" : "LRS"

  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = length(var.subnet_ids) > 0

  network_rules {
    default_action             = "Deny"
    bypass                     = ["AzureServices"]
    virtual_network_subnet_ids = var.subnet_ids
  }

  sas_policy {
    expiration_period = "01.00:00:00"
    expiration_action = "Log"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [var.encryption.identity_id]
  }

  customer_managed_key {
    key_vault_key_id          = var.encryption.key_id
    user_assigned_identity_id = var.encryption.identity_id
  }

  blob_properties {
    versioning_enabled = var.versioning

    # What was deleted by mistake, a version included, comes back within a week.
    delete_retention_policy {
      days = 7
    }

    container_delete_retention_policy {
      days = 7
    }
  }
}

resource "azurerm_storage_container" "this" {
  #checkov:skip=CKV2_AZURE_21:reads are not logged, as objects of a data set are read in bulk
  name                  = "objects"
  storage_account_id    = azurerm_storage_account.this.id
  container_access_type = "private"
}

resource "azurerm_storage_management_policy" "this" {
  storage_account_id = azurerm_storage_account.this.id

  rule {
    name    = "manifest"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      dynamic "base_blob" {
        for_each = var.expire_days == null && var.archive_after_days == null ? [] : [var.archive_after_days]

        content {
          # Cold and not archive: it is read at once, and is offered with copies in each zone.
          tier_to_cold_after_days_since_modification_greater_than = base_blob.value
          delete_after_days_since_modification_greater_than       = var.expire_days
        }
      }

      version {
        delete_after_days_since_creation = var.retention_days
      }

      snapshot {
        delete_after_days_since_creation_greater_than = var.retention_days
      }
    }
  }
}

# Azure deletes an account with all that is in it; elsewhere a bucket that holds objects stays.
resource "azurerm_management_lock" "this" {
  count = var.deletion_protection ? 1 : 0

  name       = "protected"
  scope      = azurerm_storage_account.this.id
  lock_level = "CanNotDelete"
  notes      = "deletionProtection in the manifest"

  # Azure refuses the deletion of what is below a lock as well.
  depends_on = [azurerm_storage_container.this, azurerm_storage_management_policy.this]
}

resource "azurerm_private_endpoint" "this" {
  count = var.private_endpoint ? 1 : 0

  name                          = var.name
  resource_group_name           = var.group.name
  location                      = var.group.location
  subnet_id                     = var.endpoint.subnet_id
  custom_network_interface_name = var.name
  tags                          = var.tags

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.this.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "blob"
    private_dns_zone_ids = [var.endpoint.zone_id]
  }
}
