variable "name" {
  description = "Name of the vault, unique in the whole cloud."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,22}[a-z0-9]$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 3 to 24 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "group" {
  description = "The resource group, and the region of everything in it."
  type        = object({ name = string, location = string })
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource: the provider has no default tags."
  type        = map(string)
  nullable    = false
}

variable "rotation_days" {
  description = "Days after which the key gets a new version."
  type        = number
  nullable    = false

  # Key Vault rotates after 28 days at the earliest.
  validation {
    condition     = var.rotation_days >= 28 && floor(var.rotation_days) == var.rotation_days
    error_message = "rotation_days must be a whole number, 28 or more."
  }
}

variable "recovery_days" {
  description = "Days in which the deleted vault and what was in it can be brought back; its name is taken until then."
  type        = number
  nullable    = false
  default     = 90

  validation {
    condition     = var.recovery_days >= 7 && var.recovery_days <= 90 && floor(var.recovery_days) == var.recovery_days
    error_message = "recovery_days must be a whole number from 7 to 90."
  }
}
