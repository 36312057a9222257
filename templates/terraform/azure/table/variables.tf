variable "name" {
  description = "Name of the Cosmos DB account, unique in the whole cloud."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,42}[a-z0-9]$", var.name))
    error_message = "name must be 3 to 44 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
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

variable "partition_key" {
  description = "The attribute that items are spread by. Items are JSON and keep the type that they are written with."
  type        = object({ name = string, type = string })
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_]+$", var.partition_key.name)) && contains(["string", "number"], var.partition_key.type)
    error_message = "partition_key must have a name of letters, digits and _, and the type string or number."
  }
}

variable "sort_key" {
  description = "The attribute that tells items of one partition apart; null: their `id` does."
  type        = object({ name = string, type = string })
  default     = null

  validation {
    condition     = var.sort_key == null ? true : can(regex("^[A-Za-z0-9_]+$", var.sort_key.name)) && contains(["string", "number"], var.sort_key.type)
    error_message = "sort_key must have a name of letters, digits and _, and the type string or number, or be null."
  }
}

variable "expiring" {
  description = "Items may have a `ttl`: seconds after their last write."
  type        = bool
  nullable    = false
  default     = false
}

variable "point_in_time_recovery" {
  description = "Keep continuous backups of thirty days; otherwise two copies of the last eight hours."
  type        = bool
  nullable    = false
  default     = true
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
