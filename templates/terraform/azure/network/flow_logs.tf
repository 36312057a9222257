# A log of the network's flows. Azure makes the watcher itself, with the first network of a region; the log lies beside it,
# and what it writes in an account of its own.

resource "azurerm_storage_account" "flows" {
  #checkov:skip=CKV_AZURE_59:Network Watcher writes from outside the network; the account's firewall refuses everybody else
  #checkov:skip=CKV_AZURE_33:queues are not used
  #checkov:skip=CKV_AZURE_206:logs need no copy in another region
  #checkov:skip=CKV2_AZURE_33:only Network Watcher writes here, from outside the network
  #checkov:skip=CKV2_AZURE_40:the provider's flow log has no identity, so Network Watcher writes with a key
  count = var.flow_logs ? 1 : 0

  name                = var.flow_log_account
  resource_group_name = var.group.name
  location            = var.group.location
  tags                = var.tags

  account_kind             = "StorageV2"
  account_tier             = "Standard"
  account_replication_type = "LRS"

  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  shared_access_key_enabled         = true
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  public_network_access_enabled     = true

  network_rules {
    default_action = "Deny"
    bypass         = ["AzureServices"]
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
    delete_retention_policy {
      days = 7
    }

    container_delete_retention_policy {
      days = 7
    }
  }
}

resource "azurerm_storage_management_policy" "flows" {
  count = var.flow_logs ? 1 : 0

  storage_account_id = azurerm_storage_account.flows[0].id

  rule {
    name    = "retention"
    enabled = true

    filters {
      blob_types = ["blockBlob"]
    }

    actions {
      base_blob {
        delete_after_days_since_modification_greater_than = var.log_retention_days
      }
    }
  }
}

resource "azurerm_network_watcher_flow_log" "this" {
  #checkov:skip=CKV_AZURE_12:the account's lifecycle keeps the log as long as the manifest says; compliance packs ask for more where it is due
  count = var.flow_logs ? 1 : 0

  name                 = var.name
  network_watcher_name = "NetworkWatcher_${var.group.location}"
  resource_group_name  = "NetworkWatcherRG"
  location             = var.group.location
  target_resource_id   = azurerm_virtual_network.this.id
  storage_account_id   = azurerm_storage_account.flows[0].id
  enabled              = true
  version              = 2
  tags                 = var.tags

  # Off, because it counts to 365 only: the account's lifecycle removes what is old.
  retention_policy {
    enabled = false
    days    = 0
  }
}
