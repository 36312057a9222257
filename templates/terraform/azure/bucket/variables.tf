variable "name" {
  description = "Name of the storage account, unique in the whole cloud."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.name))
    error_message = "name must be 3 to 24 lower-case letters and digits."
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

variable "versioning" {
  description = "Keep former versions of objects."
  type        = bool
  nullable    = false
  default     = true
}

variable "retention_days" {
  description = "Days that a former version is kept. Current objects are never removed by this."
  type        = number
  nullable    = false
  default     = 30

  validation {
    condition     = var.retention_days >= 1 && floor(var.retention_days) == var.retention_days
    error_message = "retention_days must be a whole number, 1 or more."
  }
}

variable "expire_days" {
  description = "Days after which CURRENT objects are removed; null: never."
  type        = number
  default     = null

  validation {
    condition     = var.expire_days == null ? true : var.expire_days >= 1 && floor(var.expire_days) == var.expire_days
    error_message = "expire_days must be a whole number, 1 or more, or null."
  }
}

variable "archive_after_days" {
  description = "Days after which objects move to the cold tier, which costs less to keep and more to read; null: never."
  type        = number
  default     = null

  validation {
    condition     = var.archive_after_days == null ? true : var.archive_after_days >= 1 && floor(var.archive_after_days) == var.archive_after_days
    error_message = "archive_after_days must be a whole number, 1 or more, or null."
  }
}

variable "deletion_protection" {
  description = "Lock the account against deletion. Needs the right to make locks, which Contributor has not."
  type        = bool
  nullable    = false
  default     = false
}

variable "encryption" {
  description = "The key that encrypts the data, without a version, and the identity that may use it."
  type        = object({ key_id = string, identity_id = string })
  nullable    = false
}

variable "zone_redundant" {
  description = "Keep copies in three zones; the region must have them."
  type        = bool
  nullable    = false
}

variable "private_endpoint" {
  description = "Make an address in the network, the only way in."
  type        = bool
  nullable    = false
}

variable "endpoint" {
  description = "Subnet and DNS zone of that address; null without one."
  type        = object({ subnet_id = string, zone_id = string })

  validation {
    condition     = !var.private_endpoint || var.endpoint != null
    error_message = "private_endpoint needs endpoint: a network with private endpoints."
  }
}

variable "subnet_ids" {
  description = "Subnets that are let in where there is no private endpoint; none: nobody is."
  type        = list(string)
  nullable    = false
}
