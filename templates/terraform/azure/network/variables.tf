variable "name" {
  description = "Name of the network, and first part of what belongs to it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,48}[a-z0-9])?$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 1 to 50 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
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

variable "cidr" {
  description = "IPv4 range of the network; each subnet is a sixteenth of it."
  type        = string
  nullable    = false

  # Container Apps ask for /27 or larger.
  validation {
    condition     = can(cidrnetmask(var.cidr)) && tonumber(split("/", var.cidr)[1]) <= 23
    error_message = "cidr must be an IPv4 range of /23 or larger, such as 10.0.0.0/16."
  }
}

variable "nat" {
  description = "How subnets reach the internet: none, single, or zone-redundant."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["none", "single", "zone-redundant"], var.nat)
    error_message = "nat must be none, single or zone-redundant."
  }
}

variable "instances" {
  description = "Container Instances run here: they get a way out of their own where the other is zone-redundant."
  type        = bool
  nullable    = false
}

variable "private_endpoints" {
  description = "Reach storage and tables by addresses of the network; otherwise their firewalls let the subnets in."
  type        = bool
  nullable    = false
}

variable "flow_logs" {
  description = "Keep a log of the network's flows."
  type        = bool
  nullable    = false
}

variable "flow_log_account" {
  description = "Name of the storage account of that log, unique in the whole cloud."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]{3,24}$", var.flow_log_account))
    error_message = "flow_log_account must be 3 to 24 lower-case letters and digits."
  }
}

variable "log_retention_days" {
  description = "Days that the log is kept."
  type        = number
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 1 && floor(var.log_retention_days) == var.log_retention_days
    error_message = "log_retention_days must be a whole number, 1 or more."
  }
}

variable "encryption" {
  description = "The key that encrypts the log, without a version, and the identity that may use it."
  type        = object({ key_id = string, identity_id = string })
  nullable    = false
}
