variable "name" {
  description = "Name of the entry that is made when `existing` is null."
  type        = string
  nullable    = false

  # With the vault's name it is the name of a deployment, of 64 characters at most.
  validation {
    condition     = can(regex("^[0-9A-Za-z-]{1,39}$", var.name))
    error_message = "name must have 1 to 39 letters, digits and hyphens."
  }
}

variable "existing" {
  description = "Resource id of an entry that exists already; null: one is made."
  type        = string
  default     = null

  validation {
    condition     = var.existing == null ? true : can(regex("^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft.KeyVault/vaults/[A-Za-z0-9-]+/secrets/[0-9A-Za-z-]+$", var.existing))
    error_message = "existing must be /subscriptions/ID/resourceGroups/NAME/providers/Microsoft.KeyVault/vaults/NAME/secrets/NAME, or null."
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

variable "vault" {
  description = "The vault that the entry is made in."
  type        = object({ id = string, name = string })
  nullable    = false
}
