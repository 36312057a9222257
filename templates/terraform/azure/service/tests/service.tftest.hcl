mock_provider "azurerm" {
  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id           = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shop"
      principal_id = "11111111-2222-3333-4444-555555555555"
      client_id    = "22222222-2222-3333-4444-555555555555"
    }
  }

  mock_resource "azurerm_container_app" {
    defaults = { id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/containerApps/shop-dev-api" }
  }

  mock_resource "azurerm_container_group" {
    defaults = {
      id         = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.ContainerInstance/containerGroups/shop-dev-api"
      ip_address = "10.0.32.4"
    }
  }
}

variables {
  name              = "shop-dev-api"
  kind              = "app"
  image             = "ghcr.io/acme/api@sha256:aaaa"
  command           = null
  port              = 8080
  cpu               = 0.5
  memory_gib        = 1
  min               = 1
  max               = 4
  cpu_percent       = 60
  health_path       = "/healthz"
  environment       = { MODE = "batch" }
  secrets           = { API_KEY = "api-key", SAME = "api-key" }
  public            = true
  allowed_ip_ranges = ["192.0.2.0/24", "198.51.100.0/24"]
  environment_ids = {
    public  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/managedEnvironments/shop-dev-public"
    private = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.App/managedEnvironments/shop-dev-private"
  }
  instances_subnet_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Network/virtualNetworks/shop-dev/subnets/instances"
  workspace           = { id = "33333333-2222-3333-4444-555555555555", key = "a2V5" }
  secret_entries = {
    api-key = {
      id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d/secrets/api-key"
      uri = "https://shop-1a2b3c4d.vault.azure.net/secrets/api-key"
    }
    other = {
      id  = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.KeyVault/vaults/shop-1a2b3c4d/secrets/other"
      uri = "https://shop-1a2b3c4d.vault.azure.net/secrets/other"
    }
  }
  buckets = { datasets = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.Storage/storageAccounts/shopdata/blobServices/default/containers/objects" }
  tables = {
    jobs = {
      account_name = "shop-jobs"
      account_id   = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs"
      scope        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop-dev/providers/Microsoft.DocumentDB/databaseAccounts/shop-jobs/dbs/main/colls/items"
    }
  }
  group = { name = "shop-dev", location = "westeurope" }
  tags  = { project = "shop" }
}

run "a_public_app_lets_in_who_is_named" {
  assert {
    condition     = azurerm_container_app.this[0].ingress[0].ip_security_restriction[*].ip_address_range == tolist(["192.0.2.0/24", "198.51.100.0/24"]) && alltrue([for rule in azurerm_container_app.this[0].ingress[0].ip_security_restriction : rule.action == "Allow"])
    error_message = "Only the ranges may come in."
  }

  assert {
    condition     = !azurerm_container_app.this[0].ingress[0].allow_insecure_connections && endswith(azurerm_container_app.this[0].container_app_environment_id, "/shop-dev-public")
    error_message = "A public app must stand in the public environment, and speak TLS only."
  }

  assert {
    condition     = length(azurerm_container_group.this) == 0 && output.watched.kind == "app" && startswith(output.url, "https://")
    error_message = "An app is no container group."
  }
}

run "an_app_takes_secrets_by_reference" {
  assert {
    condition     = length(azurerm_container_app.this[0].secret) == 1 && one(azurerm_container_app.this[0].secret).key_vault_secret_id == "https://shop-1a2b3c4d.vault.azure.net/secrets/api-key" && one(azurerm_container_app.this[0].secret).value == null
    error_message = "The value must stay in the vault."
  }

  assert {
    condition     = { for one in azurerm_container_app.this[0].template[0].container[0].env : one.name => one.secret_name if one.secret_name != null } == { API_KEY = "api-key", SAME = "api-key" }
    error_message = "Both variables must take the secret."
  }

  assert {
    condition     = join(" ", keys(azurerm_role_assignment.secrets)) == "api-key" && azurerm_role_assignment.secrets["api-key"].scope == var.secret_entries.api-key.id && azurerm_role_assignment.secrets["api-key"].role_definition_name == "Key Vault Secrets User"
    error_message = "Only the secrets that it names may be read."
  }
}

run "an_app_has_an_identity_of_its_own" {
  assert {
    condition     = { for one in azurerm_container_app.this[0].template[0].container[0].env : one.name => one.value if one.value != null } == { AZURE_CLIENT_ID = "22222222-2222-3333-4444-555555555555", MODE = "batch" }
    error_message = "The app must be told its identity and its variables."
  }

  assert {
    condition     = azurerm_role_assignment.buckets["datasets"].scope == var.buckets.datasets && azurerm_cosmosdb_sql_role_assignment.tables["jobs"].scope == var.tables.jobs.scope && endswith(azurerm_cosmosdb_sql_role_assignment.tables["jobs"].role_definition_id, "/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002")
    error_message = "The app may use its data alone."
  }

  assert {
    condition     = azurerm_container_app.this[0].tags["project"] == "shop" && azurerm_user_assigned_identity.this.tags["project"] == "shop"
    error_message = "Everything must carry the tags."
  }
}

run "an_app_scales_by_cpu" {
  assert {
    condition     = azurerm_container_app.this[0].template[0].min_replicas == 1 && azurerm_container_app.this[0].template[0].max_replicas == 4 && azurerm_container_app.this[0].template[0].custom_scale_rule[0].metadata == tomap({ type = "Utilization", value = "60" })
    error_message = "Copies must be added by use of CPU."
  }

  assert {
    condition     = azurerm_container_app.this[0].template[0].container[0].memory == "1Gi" && azurerm_container_app.this[0].template[0].container[0].readiness_probe[0].path == "/healthz"
    error_message = "A copy must have its size, and be asked whether it is healthy."
  }
}

run "a_private_app_is_reached_from_inside" {
  variables {
    public            = false
    allowed_ip_ranges = []
  }

  assert {
    condition     = endswith(azurerm_container_app.this[0].container_app_environment_id, "/shop-dev-private") && length(azurerm_container_app.this[0].ingress[0].ip_security_restriction) == 0
    error_message = "A private app must stand in the private environment."
  }
}

run "an_instance_is_one_private_copy" {
  variables {
    kind       = "instance"
    cpu        = 1
    memory_gib = 2
    max        = 1
    public     = false
    secrets    = {}
  }

  assert {
    condition     = length(azurerm_container_app.this) == 0 && azurerm_container_group.this[0].ip_address_type == "Private" && azurerm_container_group.this[0].subnet_ids == toset([var.instances_subnet_id])
    error_message = "An instance must stand inside the network."
  }

  assert {
    condition     = azurerm_container_group.this[0].container[0].environment_variables["MODE"] == "batch"
    error_message = "An instance must have its variables."
  }

  assert {
    condition     = output.url == "http://10.0.32.4:8080" && output.watched == { id = azurerm_container_group.this[0].id, kind = "instance", cpu = 1, memory_gib = 2 }
    error_message = "An instance answers at its address."
  }
}
