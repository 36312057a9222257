# Two applications in Entra ID for GitHub Actions: one that plans and one that applies. Each is used with GitHub's own token
# and no stored secret. The plan's answers to one GitHub environment; the apply's to another.
# People apply this once, with credentials of their own. The apply may give roles to identities of services and workers: the
# three that the modules of synthinfra give, and no others.
#
# What this does not cover: a plain federated credential compares issuer, subject and audience and nothing else, so any
# workflow of the repository whose job names the apply's environment may apply; limit that environment to the default
# branch. With `bind_workflow` the credential compares the workflow too (flexible federated credentials, a preview).
# Key Vault Crypto Officer reaches the keys of every vault in the scope: give a scope of its own to what must not be reached.
# And the lock of an Azure state is a lease and a mark on the state itself: who may lock may write it, so a plan can. It is
# limited to this one state, and cannot delete it.

locals {
  applications = {
    plan  = { name = "${var.name}-plan", role = "Reader", subjects = var.plan_subjects }
    apply = { name = "${var.name}-apply", role = var.apply_role, subjects = var.apply_subjects }
  }

  # Keyed by position: a subject is no name that Entra ID takes.
  credentials = merge([
    for purpose, application in local.applications : {
      for index, subject in application.subjects : "${purpose}-${index}" => { purpose = purpose, subject = subject }
    }
  ]...)

  bound = { for key, credential in local.credentials : key => credential if var.bind_workflow && credential.purpose == "apply" }
  plain = { for key, credential in local.credentials : key => credential if !contains(keys(local.bound), key) }
}

resource "azuread_application" "this" {
  for_each = local.applications

  display_name            = each.value.name
  description             = "GitHub Actions, to ${each.key} ${var.name}"
  sign_in_audience        = "AzureADMyOrg"
  prevent_duplicate_names = true
}

resource "azuread_service_principal" "this" {
  for_each = local.applications

  client_id = azuread_application.this[each.key].client_id
}

resource "azuread_application_federated_identity_credential" "this" {
  #checkov:skip=CKV_AZURE_249:the subject is a variable, which refuses wildcards; the check reads literals alone
  for_each = local.plain

  application_id = azuread_application.this[each.value.purpose].id
  display_name   = "github-${each.key}"
  description    = "Jobs of one environment in GitHub Actions"
  issuer         = var.issuer
  subject        = each.value.subject
  audiences      = [var.audience]
}

resource "azuread_application_flexible_federated_identity_credential" "this" {
  for_each = local.bound

  application_id             = azuread_application.this[each.value.purpose].id
  display_name               = "github-${each.key}"
  description                = "Jobs of one environment and one workflow in GitHub Actions"
  issuer                     = var.issuer
  audience                   = var.audience
  claims_matching_expression = "claims['sub'] eq '${each.value.subject}' and claims['job_workflow_ref'] eq '${var.apply_workflow}'"
}

resource "azurerm_role_assignment" "this" {
  for_each = local.applications

  scope                = var.scope
  role_definition_name = each.value.role
  principal_id         = azuread_service_principal.this[each.key].object_id
  principal_type       = "ServicePrincipal"
  description          = "${each.value.name} from GitHub Actions"
}

# What Contributor and Reader lack for the modules of synthinfra: keys of vaults, roles for the identities of services and
# workers, and locks. Roles may be given to such identities only, never to the two here, and no others than these: none of
# them gives roles on.
locals {
  given_roles = {
    "Key Vault Crypto Service Encryption User" = "e147488a-f6f5-4113-8e2d-b22465e65bf6"
    "Key Vault Secrets User"                   = "4633458b-17de-408a-b874-0445c86b69e6"
    "Storage Blob Data Contributor"            = "ba92f5b4-2d11-453d-a403-e96b0029c9fe"
  }
  given = "ForAnyOfAnyValues:GuidEquals {${join(", ", values(local.given_roles))}}"

  # Else whoever applies could give itself the data of every account in the scope, or take the state from the other.
  others_than_these = "ForAnyOfAllValues:GuidNotEquals {${join(", ", [for purpose in ["plan", "apply"] : azuread_service_principal.this[purpose].object_id])}}"

  may_give = join(" AND ", [
    "(!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'}) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ${local.given} AND @Request[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'} AND @Request[Microsoft.Authorization/roleAssignments:PrincipalId] ${local.others_than_these}))",
    "(!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'}) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ${local.given} AND @Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'} AND @Resource[Microsoft.Authorization/roleAssignments:PrincipalId] ${local.others_than_these}))",
  ])

  workload_roles = {
    plan-keys   = { purpose = "plan", role = "Key Vault Reader", condition = null, description = "To see whether keys are as they were" }
    apply-keys  = { purpose = "apply", role = "Key Vault Crypto Officer", condition = null, description = "To make keys" }
    apply-roles = { purpose = "apply", role = "Role Based Access Control Administrator", condition = local.may_give, description = "To give identities of workloads the roles that they need, and no others" }
  }
}

resource "azurerm_role_assignment" "workloads" {
  for_each = local.workload_roles

  scope                = var.scope
  role_definition_name = each.value.role
  principal_id         = azuread_service_principal.this[each.value.purpose].object_id
  principal_type       = "ServicePrincipal"
  description          = each.value.description
  condition_version    = each.value.condition == null ? null : "2.0"
  condition            = each.value.condition
}

resource "azurerm_role_definition" "locks" {
  count = var.locks ? 1 : 0

  name        = "${var.name}-locks"
  scope       = var.scope
  description = "Locks against deletion, which Contributor may not make"

  permissions {
    actions = ["Microsoft.Authorization/locks/delete", "Microsoft.Authorization/locks/read", "Microsoft.Authorization/locks/write"]
  }
}

resource "azurerm_role_assignment" "locks" {
  count = var.locks ? 1 : 0

  scope              = var.scope
  role_definition_id = azurerm_role_definition.locks[0].role_definition_resource_id
  principal_id       = azuread_service_principal.this["apply"].object_id
  principal_type     = "ServicePrincipal"
  description        = "To lock buckets and tables against deletion"
}

locals {
  blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs"

  # Listing names no blob. Every other action on blobs must be on the state's.
  listing = "(ActionMatches{'${local.blobs}/read'} AND SubOperationMatches{'Blob.List'})"
  others = join(" AND ", [
    for action in ["read", "write", "add/action", "delete", "deleteBlobVersion/action", "move/action", "tags/read", "tags/write", "filter/action"] :
    "!(ActionMatches{'${local.blobs}/${action}'})"
  ])
  own_state = "@Resource[${local.blobs}:path] StringEquals '${var.state_key}'"
  deletes = join(" AND ", [
    for action in ["delete", "deleteBlobVersion/action", "move/action"] : "!(ActionMatches{'${local.blobs}/${action}'})"
  ])
  on_state = "(${local.listing} OR (${local.others}) OR (${local.own_state}))"
}

resource "azurerm_role_assignment" "state" {
  for_each = var.state_storage_account_id == null ? {} : {
    plan  = "${local.on_state} AND (${local.deletes})"
    apply = local.on_state
  }

  scope                = "${var.state_storage_account_id}/blobServices/default/containers/${var.state_container}"
  role_definition_name = "Storage Blob Data Contributor"
  principal_id         = azuread_service_principal.this[each.key].object_id
  principal_type       = "ServicePrincipal"
  description          = "The state of ${var.name} alone"
  condition_version    = "2.0"
  condition            = each.value
}
