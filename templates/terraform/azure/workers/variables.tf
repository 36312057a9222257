variable "name" {
  description = "Name of the group."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 1 to 64 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
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

variable "instance_type" {
  description = "Size of a machine, such as Standard_B2s. It must take Premium storage and encryption at host."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^(Standard|Basic)_[A-Za-z0-9_-]+$", var.instance_type))
    error_message = "instance_type must be a VM size of Azure, such as Standard_B2s."
  }
}

variable "image" {
  description = "Machine image: a resource id, `publisher:offer:sku:version` of the marketplace, or null for Azure Linux 3."
  type        = string

  validation {
    condition     = var.image == null ? true : can(regex("^(/subscriptions/\\S+/(images|galleries)/\\S+|/(communityGalleries|sharedGalleries)/\\S+|[^/:\\s]+:[^/:\\s]+:[^/:\\s]+:[^/:\\s]+)$", var.image))
    error_message = "image must be the resource id of an image, or publisher:offer:sku:version."
  }
}

variable "min" {
  description = "The fewest machines."
  type        = number
  nullable    = false

  validation {
    condition     = var.min >= 0 && floor(var.min) == var.min
    error_message = "min must be a whole number, 0 or more."
  }
}

variable "max" {
  description = "The most machines."
  type        = number
  nullable    = false

  validation {
    condition     = var.max >= 1 && var.max >= var.min && var.max <= 1000 && floor(var.max) == var.max
    error_message = "max must be a whole number from 1 to 1000, and not below min."
  }
}

variable "cpu_percent" {
  description = "Machines are added above this average CPU use, in percent, and taken away below half of it."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu_percent >= 10 && var.cpu_percent <= 95
    error_message = "cpu_percent must be from 10 to 95."
  }
}

variable "disk_gib" {
  description = "Size of the encrypted root disk, in GiB."
  type        = number
  nullable    = false

  # The images of the marketplace have up to 30 GiB, and a disk must not be smaller than its image.
  validation {
    condition     = var.disk_gib >= 30 && var.disk_gib <= 4095 && floor(var.disk_gib) == var.disk_gib
    error_message = "disk_gib must be a whole number from 30 to 4095."
  }
}

variable "spot" {
  description = "Run on spare capacity, which Azure may take back with half a minute's notice."
  type        = bool
  nullable    = false
}

variable "zones" {
  description = "Zones that the machines spread over; none: Azure places them."
  type        = list(string)
  nullable    = false

  validation {
    condition     = alltrue([for zone in var.zones : contains(["1", "2", "3"], zone)])
    error_message = "zones may be 1, 2 and 3."
  }
}

variable "subnet_id" {
  description = "Id of the subnet that the machines stand in."
  type        = string
  nullable    = false
}

variable "vault_id" {
  description = "Id of the vault that makes the key nobody logs in with."
  type        = string
  nullable    = false
}

variable "encryption" {
  description = "The key that encrypts the disks, without a version, and the identity that may use it."
  type        = object({ key_id = string, identity_id = string })
  nullable    = false
}

variable "buckets" {
  description = "Ids of the containers that are read and written, by manifest name."
  type        = map(string)
  nullable    = false
}

variable "tables" {
  description = "The Cosmos DB tables that are read and written, by manifest name."
  type        = map(object({ account_name = string, account_id = string, scope = string }))
  nullable    = false
}
