mock_provider "azurerm" {}

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

run "refuses_a_name_of_33_characters" {
  command = plan
  variables { name = "abcdefghijklmnopqrstuvwxyzabcdefg" }
  expect_failures = [var.name]
}

run "refuses_another_kind" {
  command = plan
  variables {
    kind       = "function"
    cpu        = 1
    memory_gib = 2
  }
  expect_failures = [var.kind]
}

run "refuses_a_public_instance" {
  command = plan
  variables {
    kind       = "instance"
    cpu        = 1
    memory_gib = 2
  }
  expect_failures = [var.kind]
}

run "refuses_an_image_with_a_space" {
  command = plan
  variables { image = "a b" }
  expect_failures = [var.image]
}

run "refuses_port_zero" {
  command = plan
  variables { port = 0 }
  expect_failures = [var.port]
}

run "refuses_a_third_of_a_core" {
  command = plan
  variables {
    cpu        = 0.3
    memory_gib = 0.6
  }
  expect_failures = [var.cpu]
}

run "refuses_memory_that_does_not_go_with_cpu" {
  command = plan
  variables { memory_gib = 3 }
  expect_failures = [var.memory_gib]
}

run "refuses_a_variable_with_an_equals_sign" {
  command = plan
  variables { environment = { "A=B" = "x" } }
  expect_failures = [var.environment]
}

run "refuses_a_secret_that_is_not_declared" {
  command = plan
  variables { secrets = { KEY = "missing" } }
  expect_failures = [var.secrets]
}

run "refuses_a_variable_that_is_both" {
  command = plan
  variables { secrets = { MODE = "api-key" } }
  expect_failures = [var.secrets]
}

run "refuses_a_service_without_copies" {
  command = plan
  variables { min = 0 }
  expect_failures = [var.min]
}

run "refuses_a_max_below_min" {
  command = plan
  variables { min = 5 }
  expect_failures = [var.max]
}

run "refuses_scaling_at_once" {
  command = plan
  variables { cpu_percent = 9 }
  expect_failures = [var.cpu_percent]
}

run "refuses_a_path_with_a_space" {
  command = plan
  variables { health_path = "/a b" }
  expect_failures = [var.health_path]
}

run "refuses_clients_of_ipv6" {
  command = plan
  variables { allowed_ip_ranges = ["2001:db8::/32"] }
  expect_failures = [var.allowed_ip_ranges]
}

run "refuses_a_public_service_for_nobody" {
  command = plan
  variables { allowed_ip_ranges = [] }
  expect_failures = [var.allowed_ip_ranges]
}

run "refuses_half_a_core_of_an_instance" {
  command = plan
  variables {
    kind       = "instance"
    max        = 1
    public     = false
    secrets    = {}
    cpu        = 0.5
    memory_gib = 1
  }
  expect_failures = [var.cpu]
}
