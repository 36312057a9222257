variable "name" {
  description = "Name of the deployment and its environment, such as `shop-prod`: policies are called by it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "name must have 1 to 40 small letters, digits and -, with a letter first and no - last."
  }
}

variable "plan_role_name" {
  description = "Name of the role that plans."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[\\w+=,.@-]{1,64}$", var.plan_role_name)) && var.plan_role_name != "GitHubActions"
    error_message = "plan_role_name must have 1 to 64 letters, digits and +=,.@_- and not be GitHubActions, which is known not to work."
  }
}

variable "apply_role_name" {
  description = "Name of the role that applies and destroys."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[\\w+=,.@-]{1,64}$", var.apply_role_name)) && var.apply_role_name != "GitHubActions"
    error_message = "apply_role_name must have 1 to 64 letters, digits and +=,.@_- and not be GitHubActions, which is known not to work."
  }

  validation {
    condition     = lower(var.apply_role_name) != lower(var.plan_role_name)
    error_message = "apply_role_name must differ from plan_role_name: one role for both would let every pull request apply."
  }
}

variable "role_path" {
  description = "Path of the roles and policies."
  type        = string
  nullable    = false
  default     = "/synthinfra/"

  validation {
    condition     = can(regex("^/([\\w+=,.@-]+/)*$", var.role_path))
    error_message = "role_path must begin and end with a slash."
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

variable "provider_arn" {
  description = "ARN of the account's identity provider for this issuer; null: it is made. An account can have one only."
  type        = string
  default     = null

  validation {
    condition     = var.provider_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$", var.provider_arn))
    error_message = "provider_arn must be the ARN of an OpenID Connect provider, or null."
  }
}

variable "audience" {
  description = "Audience that the tokens must be for; `sts.amazonaws.com.cn` in China."
  type        = string
  nullable    = false
  default     = "sts.amazonaws.com"

  validation {
    condition     = can(regex("^[^\\s*?]+$", var.audience))
    error_message = "audience must be one whole audience, without wildcards."
  }
}

variable "plan_subjects" {
  description = "Subjects that may plan, whole: `repo:OWNER/NAME:environment:prod-plan`, and the form with ids."
  type        = list(string)
  nullable    = false

  validation {
    condition = length(var.plan_subjects) > 0 && alltrue([
      for subject in var.plan_subjects : can(regex("^repo:[^\\s*?:/]+/[^\\s*?:/]+:environment:[^\\s*?:]+$", subject))
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
      for subject in var.apply_subjects : can(regex("^repo:[^\\s*?:/]+/[^\\s*?:/]+:environment:[^\\s*?:]+$", subject))
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
    condition     = can(regex("^[^/\\s*?]+/[^/\\s*?]+/\\.github/workflows/[^/@\\s*?]+\\.ya?ml@[^\\s*?]+$", var.apply_workflow))
    error_message = "apply_workflow must be OWNER/NAME/.github/workflows/FILE.yml@REF, whole and without wildcards."
  }
}

variable "max_session_seconds" {
  description = "How long one session may last, in seconds."
  type        = number
  nullable    = false
  default     = 3600

  validation {
    condition     = var.max_session_seconds >= 3600 && var.max_session_seconds <= 43200 && floor(var.max_session_seconds) == var.max_session_seconds
    error_message = "max_session_seconds must be a whole number from 3600 to 43200."
  }
}

variable "plan_policies" {
  description = "What the plan role may do: statements that allow, by the name of the policy."
  type = map(list(object({
    sid        = string
    actions    = list(string)
    resources  = list(string)
    conditions = map(list(string))
  })))
  nullable = false

  validation {
    condition = alltrue([
      for statement in flatten(values(var.plan_policies)) : alltrue([
        for action in statement.actions : !strcontains(action, "*")
      ])
    ])
    error_message = "plan_policies must name whole actions: a wildcard would let a plan write one day."
  }
}

variable "apply_policies" {
  description = "What the apply role may do, likewise."
  type = map(list(object({
    sid        = string
    actions    = list(string)
    resources  = list(string)
    conditions = map(list(string))
  })))
  nullable = false

  validation {
    condition     = length(var.apply_policies) <= 10
    error_message = "apply_policies must be at most 10: AWS attaches no more to a role."
  }
}
