mock_provider "azuread" {
  mock_resource "azuread_application" {
    defaults = {
      id        = "/applications/00000000-0000-0000-0000-000000000001"
      client_id = "00000000-0000-0000-0000-000000000002"
    }
  }

  mock_resource "azuread_service_principal" {
    defaults = {
      object_id             = "00000000-0000-0000-0000-000000000003"
      application_tenant_id = "00000000-0000-0000-0000-000000000004"
    }
  }
}

mock_provider "azurerm" {
  mock_resource "azurerm_role_definition" {
    defaults = { role_definition_resource_id = "/subscriptions/11111111-2222-3333-4444-555555555555/providers/Microsoft.Authorization/roleDefinitions/00000000-0000-0000-0000-000000000005" }
  }
}

variables {
  name           = "shop-prod"
  scope          = "/subscriptions/11111111-2222-3333-4444-555555555555"
  plan_subjects  = ["repo:acme/shop:environment:prod-plan", "repo:acme@12/shop@345:environment:prod-plan"]
  apply_subjects = ["repo:acme/shop:environment:prod", "repo:acme@12/shop@345:environment:prod"]
  apply_workflow = "acme/shop/.github/workflows/deploy.yml@refs/heads/main"
}

run "each_subject_has_a_credential" {
  assert {
    condition = { for key, credential in azuread_application_federated_identity_credential.this : key => credential.subject } == {
      plan-0  = "repo:acme/shop:environment:prod-plan"
      plan-1  = "repo:acme@12/shop@345:environment:prod-plan"
      apply-0 = "repo:acme/shop:environment:prod"
      apply-1 = "repo:acme@12/shop@345:environment:prod"
    }
    error_message = "Both forms of both subjects must be known."
  }

  assert {
    condition = alltrue([
      for credential in azuread_application_federated_identity_credential.this :
      credential.audiences == tolist(["api://AzureADTokenExchange"]) && credential.issuer == "https://token.actions.githubusercontent.com"
    ])
    error_message = "Audience and issuer must be the ones asked for."
  }

  assert {
    condition     = { for key, assignment in azurerm_role_assignment.this : key => assignment.role_definition_name } == { plan = "Reader", apply = "Contributor" }
    error_message = "A plan must only read, and an apply give no roles."
  }

  assert {
    condition     = { for key, assignment in azurerm_role_assignment.workloads : key => assignment.role_definition_name } == { plan-keys = "Key Vault Reader", apply-keys = "Key Vault Crypto Officer", apply-roles = "Role Based Access Control Administrator" }
    error_message = "Keys of vaults and roles of identities need roles of their own, and a plan only reads."
  }

  assert {
    condition = alltrue([
      for part in ["roleAssignments/write'})", "roleAssignments/delete'})", "{e147488a-f6f5-4113-8e2d-b22465e65bf6, 4633458b-17de-408a-b874-0445c86b69e6, ba92f5b4-2d11-453d-a403-e96b0029c9fe}", "{'ServicePrincipal'}"] :
      strcontains(azurerm_role_assignment.workloads["apply-roles"].condition, part)
    ]) && azurerm_role_assignment.workloads["apply-roles"].condition_version == "2.0"
    error_message = "No other roles may be given or taken, and to no person."
  }

  assert {
    condition = alltrue([
      for whose in ["@Request", "@Resource"] :
      strcontains(azurerm_role_assignment.workloads["apply-roles"].condition, "${whose}[Microsoft.Authorization/roleAssignments:PrincipalId] ForAnyOfAllValues:GuidNotEquals {00000000-0000-0000-0000-000000000003, 00000000-0000-0000-0000-000000000003}")
    ])
    error_message = "Whoever applies may give itself nothing, and take nothing from whoever plans."
  }

  assert {
    condition     = length(azurerm_role_assignment.locks) == 0
    error_message = "Locks may be made where they are needed only."
  }

  assert {
    condition     = length(azurerm_role_assignment.state) == 0
    error_message = "Without a state there is nothing to grant."
  }
}

run "tables_can_be_locked" {
  variables { locks = true }

  assert {
    condition     = azurerm_role_definition.locks[0].permissions[0].actions == tolist(["Microsoft.Authorization/locks/delete", "Microsoft.Authorization/locks/read", "Microsoft.Authorization/locks/write"])
    error_message = "Locks and nothing else may be made."
  }
}

run "the_workflow_is_compared_when_asked" {
  variables { bind_workflow = true }

  assert {
    condition     = join(", ", keys(azuread_application_federated_identity_credential.this)) == "plan-0, plan-1"
    error_message = "No plain credential may stand beside those that ask for more."
  }

  assert {
    condition     = azuread_application_flexible_federated_identity_credential.this["apply-0"].claims_matching_expression == "claims['sub'] eq 'repo:acme/shop:environment:prod' and claims['job_workflow_ref'] eq 'acme/shop/.github/workflows/deploy.yml@refs/heads/main'"
    error_message = "Subject and workflow must both be compared, whole."
  }
}

run "only_this_state_is_reached" {
  variables {
    state_storage_account_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/states/providers/Microsoft.Storage/storageAccounts/acmestates"
    state_container          = "states"
    state_key                = "shop/prod/main/terraform.tfstate"
  }

  assert {
    condition = alltrue([
      for assignment in azurerm_role_assignment.state :
      endswith(assignment.scope, "/storageAccounts/acmestates/blobServices/default/containers/states")
      && strcontains(assignment.condition, "blobs:path] StringEquals 'shop/prod/main/terraform.tfstate'")
      && assignment.condition_version == "2.0"
    ])
    error_message = "Other states of the container must be out of reach."
  }

  assert {
    condition = (
      startswith(azurerm_role_assignment.state["plan"].condition, "${azurerm_role_assignment.state["apply"].condition} AND (")
      && endswith(azurerm_role_assignment.state["plan"].condition, "AND (!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete'}) AND !(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/deleteBlobVersion/action'}) AND !(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/move/action'}))")
    )
    error_message = "A plan must not be able to delete a state."
  }
}
