mock_provider "azurerm" {
  mock_resource "azurerm_virtual_network" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev" }
  }

  mock_resource "azurerm_subnet" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev/subnets/one" }
  }

  mock_resource "azurerm_network_security_group" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/networkSecurityGroups/one" }
  }

  mock_resource "azurerm_public_ip" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/publicIPAddresses/one" }
  }

  mock_resource "azurerm_nat_gateway" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/natGateways/one" }
  }

  mock_resource "azurerm_private_dns_zone" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/privateDnsZones/one.example" }
  }

  mock_resource "azurerm_storage_account" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Storage/storageAccounts/shopflows1a2b3c4d" }
  }
}

variables {
  name               = "shop-dev"
  cidr               = "10.0.0.0/16"
  nat                = "single"
  instances          = false
  private_endpoints  = true
  flow_logs          = true
  flow_log_account   = "shopflows1a2b3c4d"
  log_retention_days = 30
  encryption = {
    key_id      = "https://shop.vault.azure.net/keys/data"
    identity_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "closes_what_is_not_named" {
  assert {
    condition     = { for name, subnet in azurerm_subnet.this : name => subnet.address_prefixes[0] } == { public-apps = "10.0.0.0/20", private-apps = "10.0.16.0/20", instances = "10.0.32.0/20", workers = "10.0.48.0/20", endpoints = "10.0.64.0/20" }
    error_message = "Each subnet must have its place."
  }

  assert {
    condition     = alltrue([for subnet in azurerm_subnet.this : !subnet.default_outbound_access_enabled && length(subnet.service_endpoint) == 0])
    error_message = "There must be no way out but the gateway."
  }

  assert {
    condition     = length(azurerm_subnet_network_security_group_association.this) == 5
    error_message = "Each subnet must have a firewall."
  }

  assert {
    condition     = azurerm_network_security_rule.workers.access == "Deny" && azurerm_network_security_rule.workers.direction == "Inbound" && azurerm_network_security_rule.workers.source_address_prefix == "*"
    error_message = "Nobody may call a worker."
  }

  assert {
    condition     = azurerm_subnet.this["public-apps"].delegation[0].service_delegation[0].name == "Microsoft.App/environments" && azurerm_subnet.this["instances"].delegation[0].service_delegation[0].name == "Microsoft.ContainerInstance/containerGroups" && length(azurerm_subnet.this["workers"].delegation) == 0
    error_message = "Each service must have the subnet that it asks for."
  }
}

run "has_one_way_out" {
  assert {
    condition     = { for name, gateway in azurerm_nat_gateway.this : name => gateway.sku_name } == { narrow = "Standard" } && length(azurerm_subnet_nat_gateway_association.this) == 4
    error_message = "All workloads must go out by one gateway, and private endpoints not at all."
  }
}

run "has_private_endpoints" {
  assert {
    condition     = join(" ", keys(output.endpoints)) == "blob table" && length(output.open_subnet_ids) == 0 && length(azurerm_private_dns_zone_virtual_network_link.this) == 2
    error_message = "Storage and tables must be reached by private endpoints alone."
  }
}

run "keeps_its_flows" {
  assert {
    condition     = azurerm_network_watcher_flow_log.this[0].enabled && azurerm_network_watcher_flow_log.this[0].network_watcher_name == "NetworkWatcher_westeurope" && azurerm_network_watcher_flow_log.this[0].target_resource_id == azurerm_virtual_network.this.id
    error_message = "The flows of the network must be logged."
  }

  assert {
    condition     = azurerm_storage_management_policy.flows[0].rule[0].actions[0].base_blob[0].delete_after_days_since_modification_greater_than == 30
    error_message = "The log must be kept as long as is asked."
  }

  assert {
    condition     = azurerm_storage_account.flows[0].network_rules[0].default_action == "Deny" && azurerm_storage_account.flows[0].min_tls_version == "TLS1_2" && azurerm_storage_account.flows[0].customer_managed_key[0].key_vault_key_id == var.encryption.key_id
    error_message = "The log must be encrypted, and closed to everybody but Azure's own services."
  }
}

run "spans_the_zones" {
  variables {
    nat       = "zone-redundant"
    instances = true
  }

  assert {
    condition     = { for name, gateway in azurerm_nat_gateway.this : name => gateway.sku_name } == { narrow = "Standard", wide = "StandardV2" }
    error_message = "Container Instances need a gateway of the older kind."
  }

  assert {
    condition     = length(azurerm_subnet_nat_gateway_association.this) == 4
    error_message = "Each workload must have a way out."
  }
}

run "spans_the_zones_without_instances" {
  variables { nat = "zone-redundant" }

  assert {
    condition     = join(" ", keys(azurerm_nat_gateway.this)) == "wide"
    error_message = "No gateway may stand that nobody uses."
  }
}

run "has_nothing_that_is_not_asked_for" {
  variables {
    nat               = "none"
    private_endpoints = false
    flow_logs         = false
  }

  assert {
    condition     = length(azurerm_nat_gateway.this) == 0 && length(azurerm_public_ip.nat) == 0 && length(azurerm_network_watcher_flow_log.this) == 0 && length(azurerm_storage_account.flows) == 0
    error_message = "There must be no gateway and no log."
  }

  assert {
    condition     = length(output.open_subnet_ids) == 4 && length(output.endpoints) == 0 && length(azurerm_subnet.this["workers"].service_endpoint) == 2 && length(azurerm_subnet.this["endpoints"].service_endpoint) == 0
    error_message = "Storage and tables must be reached by their firewalls."
  }
}

run "refuses_two_dashes_side_by_side" {
  command = plan
  variables { name = "shop--dev" }
  expect_failures = [var.name]
}

run "refuses_a_network_of_24_bits" {
  command = plan
  variables { cidr = "10.0.0.0/24" }
  expect_failures = [var.cidr]
}

run "refuses_a_network_of_ipv6" {
  command = plan
  variables { cidr = "fd00::/16" }
  expect_failures = [var.cidr]
}

run "refuses_a_gateway_in_each_zone" {
  command = plan
  variables { nat = "per-zone" }
  expect_failures = [var.nat]
}

run "refuses_an_account_with_a_dash" {
  command = plan
  variables { flow_log_account = "shop-flows" }
  expect_failures = [var.flow_log_account]
}

run "refuses_a_log_of_no_days" {
  command = plan
  variables { log_retention_days = 0 }
  expect_failures = [var.log_retention_days]
}
