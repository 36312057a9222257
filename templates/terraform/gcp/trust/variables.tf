variable "name" {
  description = "Name of the deployment and its environment, such as `shop-prod`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "name must have 1 to 40 small letters, digits and -, with a letter first and no - last."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project))
    error_message = "project must be the id of a project, not its number or display name."
  }
}

variable "pool_id" {
  description = "Id of the workload identity pool that is made. A deleted pool keeps its id for 30 days."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9-]{4,32}$", var.pool_id)) && !startswith(var.pool_id, "gcp-")
    error_message = "pool_id must have 4 to 32 small letters, digits and -, and not begin with gcp-."
  }
}

variable "provider_id" {
  description = "Id of the provider in the pool."
  type        = string
  nullable    = false
  default     = "github"

  validation {
    condition     = can(regex("^[a-z0-9-]{4,32}$", var.provider_id)) && !startswith(var.provider_id, "gcp-")
    error_message = "provider_id must have 4 to 32 small letters, digits and -, and not begin with gcp-."
  }
}

variable "plan_account_id" {
  description = "Id of the service account that plans: what stands before the @ of its address."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.plan_account_id))
    error_message = "plan_account_id must have 6 to 30 small letters, digits and -, with a letter first and no - last."
  }
}

variable "apply_account_id" {
  description = "Id of the service account that applies and destroys."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.apply_account_id))
    error_message = "apply_account_id must have 6 to 30 small letters, digits and -, with a letter first and no - last."
  }

  validation {
    condition     = var.apply_account_id != var.plan_account_id
    error_message = "apply_account_id must differ from plan_account_id: one account for both would let every pull request apply."
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
  description = "Audience that the tokens must be for; null: the full name of the provider."
  type        = string
  default     = null

  validation {
    condition     = var.audience == null ? true : can(regex("^\\S+$", var.audience))
    error_message = "audience must be one audience, or null."
  }
}

variable "owner_id" {
  description = "Id of the repository's owner, which its tokens must name; null: only names are compared."
  type        = string
  default     = null

  validation {
    condition     = var.owner_id == null ? true : can(regex("^[1-9][0-9]*$", var.owner_id))
    error_message = "owner_id must be a number, or null."
  }
}

variable "repository_id" {
  description = "Id of the repository, likewise."
  type        = string
  default     = null

  validation {
    condition     = var.repository_id == null ? true : can(regex("^[1-9][0-9]*$", var.repository_id))
    error_message = "repository_id must be a number, or null."
  }
}

variable "plan_subjects" {
  description = "Subjects that may plan, whole: `repo:OWNER/NAME:environment:prod-plan`, and the form with ids."
  type        = list(string)
  nullable    = false

  validation {
    condition = length(var.plan_subjects) > 0 && alltrue([
      for subject in var.plan_subjects : can(regex("^repo:[^\\s*?:/\"\\\\]+/[^\\s*?:/\"\\\\]+:environment:[^\\s*?:\"\\\\]+$", subject))
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
      for subject in var.apply_subjects : can(regex("^repo:[^\\s*?:/\"\\\\]+/[^\\s*?:/\"\\\\]+:environment:[^\\s*?:\"\\\\]+$", subject))
    ])
    error_message = "apply_subjects must be one or more of repo:OWNER/NAME:environment:ENVIRONMENT, whole and without wildcards."
  }

  validation {
    condition     = length(setintersection(var.apply_subjects, var.plan_subjects)) == 0
    error_message = "apply_subjects must be none of plan_subjects: the environment of plans answers to pull requests too."
  }
}

variable "apply_workflow" {
  description = "The workflow that alone may apply: `OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[^/\\s*?\"\\\\]+/[^/\\s*?\"\\\\]+/\\.github/workflows/[^/@\\s*?\"\\\\]+\\.ya?ml@[^\\s*?\"\\\\]+$", var.apply_workflow))
    error_message = "apply_workflow must be OWNER/NAME/.github/workflows/FILE.yml@REF, whole and without wildcards."
  }
}

variable "plan_roles" {
  description = "Roles in the project for planning: they read."
  type        = list(string)
  nullable    = false
  default     = ["roles/viewer", "roles/iam.securityReviewer"]

  validation {
    condition     = alltrue([for role in var.plan_roles : !can(regex("(?i)(accessor|admin|creator|deleter|editor|owner|user|writer)$", role))])
    error_message = "plan_roles must only read: none may end in accessor, admin, creator, deleter, editor, owner, user or writer."
  }
}

variable "apply_roles" {
  description = "Roles in the project for applying: those of the services that the deployment uses. None unless given."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = !contains(var.apply_roles, "roles/owner")
    error_message = "apply_roles must not hold roles/owner: with it the account could give itself to anybody."
  }

  validation {
    condition     = !contains(var.apply_roles, "roles/resourcemanager.projectIamAdmin")
    error_message = "apply_roles must not hold roles/resourcemanager.projectIamAdmin, which gives any role: set gives_roles to true."
  }
}

variable "gives_roles" {
  description = "Let whoever applies give services and workers the roles in the project that they need, and no others."
  type        = bool
  nullable    = false
  default     = false
}

variable "secret_prefix" {
  description = "What the names of the deployment's secrets begin with, whose first versions are random text that a plan reads; null: it makes none."
  type        = string
  default     = null

  validation {
    condition     = var.secret_prefix == null ? true : can(regex("^[a-z][a-z0-9-]*-$", var.secret_prefix))
    error_message = "secret_prefix must be lower-case letters, digits and hyphens and end in a hyphen, so that it is of one deployment."
  }
}

variable "state_bucket" {
  description = "Bucket of the state; null: the state is not in Cloud Storage."
  type        = string
  default     = null

  validation {
    condition     = var.state_bucket == null ? true : can(regex("^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$", var.state_bucket))
    error_message = "state_bucket must be the name of a bucket, or null."
  }
}

variable "state_prefix" {
  description = "Folder of the state in the bucket, without a slash at its end."
  type        = string
  nullable    = false
  default     = ""

  validation {
    condition     = var.state_bucket == null ? true : can(regex("^[a-z0-9][a-z0-9._/-]*[a-z0-9]$", var.state_prefix))
    error_message = "state_prefix must name a folder: with none, every state of the bucket could be written."
  }
}
