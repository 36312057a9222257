variable "name" {
  description = "Name of the deployment and its environment, such as `shop-prod`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "name must have 1 to 40 small letters, digits and -, with a letter first and no - last."
  }
}

variable "scope" {
  description = "What the applications may reach: a subscription (`/subscriptions/ID`), or a resource group below it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/subscriptions/[0-9a-f-]{36}(/resourceGroups/[^/]+)?$", var.scope))
    error_message = "scope must be /subscriptions/ID or /subscriptions/ID/resourceGroups/NAME."
  }
}

variable "issuer" {
  description = "Issuer of GitHub's tokens; another one on GitHub Enterprise Server and with data residency."
  type        = string
  nullable    = false
  default     = "https://token.actions.githubusercontent.com"

  validation {
    condition     = can(regex("^https://[^\\s?#]+$", var.issuer))
    error_message = "issuer must be an https:// address."
  }
}

variable "audience" {
  description = "Audience that the tokens must be for; those of the US Government's and China's clouds end in USGov and China."
  type        = string
  nullable    = false
  default     = "api://AzureADTokenExchange"

  validation {
    condition     = can(regex("^\\S+$", var.audience))
    error_message = "audience must be one audience."
  }
}

variable "plan_subjects" {
  description = "Subjects that may plan, whole: `repo:OWNER/NAME:environment:prod-plan`, and the form with ids."
  type        = list(string)
  nullable    = false

  validation {
    condition = length(var.plan_subjects) > 0 && alltrue([
      for subject in var.plan_subjects : can(regex("^repo:[^\\s*?:/\\\\']+/[^\\s*?:/\\\\']+:environment:[^\\s*?:\\\\']+$", subject))
    ])
    error_message = "plan_subjects must be one or more of repo:OWNER/NAME:environment:ENVIRONMENT, whole and without wildcards."
  }
}

variable "apply_subjects" {
  description = "Subjects that may apply, likewise; none of them may plan."
  type        = list(string)
  nullable    = false

  validation {
    condition = length(var.apply_subjects) > 0 && alltrue([
      for subject in var.apply_subjects : can(regex("^repo:[^\\s*?:/\\\\']+/[^\\s*?:/\\\\']+:environment:[^\\s*?:\\\\']+$", subject))
    ])
    error_message = "apply_subjects must be one or more of repo:OWNER/NAME:environment:ENVIRONMENT, whole and without wildcards."
  }

  validation {
    condition     = length(setintersection(var.apply_subjects, var.plan_subjects)) == 0
    error_message = "apply_subjects must be none of plan_subjects: the environment of plans answers to pull requests too."
  }
}

variable "apply_workflow" {
  description = "The workflow that alone may apply when `bind_workflow` is true: `OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[^/\\s*?\\\\']+/[^/\\s*?\\\\']+/\\.github/workflows/[^/@\\s*?\\\\']+\\.ya?ml@[^\\s*?\\\\']+$", var.apply_workflow))
    error_message = "apply_workflow must be OWNER/NAME/.github/workflows/FILE.yml@REF, whole and without wildcards."
  }
}

variable "bind_workflow" {
  description = "Compare the workflow too, by flexible federated credentials: a preview of Entra ID."
  type        = bool
  nullable    = false
  default     = false
}

variable "apply_role" {
  description = "Role of the apply on the scope. Contributor cannot give roles to others."
  type        = string
  nullable    = false
  default     = "Contributor"

  validation {
    condition     = !contains(["owner", "user access administrator", "role based access control administrator"], lower(var.apply_role))
    error_message = "apply_role must not be one that gives roles: with it the application could give itself to anybody."
  }
}

variable "locks" {
  description = "The apply may lock what must not be deleted: `security.deletionProtection` with buckets or tables."
  type        = bool
  nullable    = false
  default     = false
}

variable "state_storage_account_id" {
  description = "Resource id of the storage account of the state; null: the state is not in Azure."
  type        = string
  default     = null

  validation {
    condition     = var.state_storage_account_id == null ? true : can(regex("^/subscriptions/[0-9a-f-]{36}/resourceGroups/[^/]+/providers/Microsoft.Storage/storageAccounts/[a-z0-9]{3,24}$", var.state_storage_account_id))
    error_message = "state_storage_account_id must be the resource id of a storage account, or null."
  }
}

variable "state_container" {
  description = "Container of the state."
  type        = string
  nullable    = false
  default     = ""

  validation {
    condition     = var.state_storage_account_id == null ? true : can(regex("^[a-z0-9-]{3,63}$", var.state_container))
    error_message = "state_container must name a container."
  }
}

variable "state_key" {
  description = "Name of the state's blob."
  type        = string
  nullable    = false
  default     = ""

  validation {
    condition     = var.state_storage_account_id == null ? true : can(regex("^[A-Za-z0-9][A-Za-z0-9._/-]*$", var.state_key))
    error_message = "state_key must name one blob."
  }
}
