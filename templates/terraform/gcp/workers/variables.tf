variable "name" {
  description = "Name of the group and of its machines."
  type        = string
  nullable    = false

  # Google adds five characters to the names of machines.
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,56}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 58 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "account_id" {
  description = "Id of the machines' account, unique in the project."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.account_id))
    error_message = "account_id must be 6 to 30 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the group."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.region))
    error_message = "region must be a region, such as europe-west1."
  }
}

variable "machine_type" {
  description = "Machine type, such as e2-small."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)+$", var.machine_type))
    error_message = "machine_type must be a machine type of Compute Engine, such as e2-small."
  }
}

variable "image" {
  description = "Machine image, `projects/PROJECT/global/images/NAME` or `…/images/family/NAME`; null for the newest Container-Optimized OS."
  type        = string

  validation {
    condition     = var.image == null ? true : can(regex("^projects/[a-z0-9.:-]+/global/images/(family/)?[a-z0-9-]+$", var.image))
    error_message = "image must be projects/PROJECT/global/images/NAME, or …/images/family/NAME."
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
    condition     = var.max >= 1 && var.max >= var.min && floor(var.max) == var.max
    error_message = "max must be a whole number, 1 or more and not below min."
  }
}

variable "cpu_percent" {
  description = "Machines are added above this average CPU use, in percent."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu_percent >= 10 && var.cpu_percent <= 95
    error_message = "cpu_percent must be from 10 to 95."
  }
}

variable "disk_gib" {
  description = "Size of the encrypted boot disk, in GiB."
  type        = number
  nullable    = false

  # Container-Optimized OS and every disk type need 10 GiB.
  validation {
    condition     = var.disk_gib >= 10 && var.disk_gib <= 65536 && floor(var.disk_gib) == var.disk_gib
    error_message = "disk_gib must be a whole number from 10 to 65536."
  }
}

variable "spot" {
  description = "Run on spare capacity, which Google may take back with thirty seconds' notice."
  type        = bool
  nullable    = false
}

variable "labels" {
  description = "Labels of the machines and their disks: a disk does not take the provider's default labels."
  type        = map(string)
  nullable    = false
}

variable "network_id" {
  description = "Full name of the network."
  type        = string
  nullable    = false
}

variable "subnet_id" {
  description = "Full name of the subnet that the machines stand in."
  type        = string
  nullable    = false
}

variable "key_id" {
  description = "Full name of the KMS key that encrypts the disks."
  type        = string
  nullable    = false
}

variable "bucket_names" {
  description = "Names of the buckets that the machines read and write, by manifest name."
  type        = map(string)
  nullable    = false
}

variable "table_names" {
  description = "Names of the Firestore databases that the machines read and write, by manifest name."
  type        = map(string)
  nullable    = false
}
