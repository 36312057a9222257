variable "name" {
  description = "Name of the deployment; that of the log bucket begins with it."
  type        = string
  nullable    = false

  # A log bucket's name has 100 characters, nine of which are the part of its own.
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,89}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 91 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region where the logs are kept."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.location))
    error_message = "location must be a region, such as europe-west1."
  }
}

variable "key_id" {
  description = "Full name of the KMS key that encrypts the logs."
  type        = string
  nullable    = false
}

variable "retention_days" {
  description = "Days that logs are kept."
  type        = number
  nullable    = false

  validation {
    condition     = var.retention_days >= 1 && var.retention_days <= 3650 && floor(var.retention_days) == var.retention_days
    error_message = "retention_days must be a whole number from 1 to 3650."
  }
}

variable "services" {
  description = "Names of the Cloud Run services whose logs are kept."
  type        = list(string)
  nullable    = false
}

variable "workers" {
  description = "Names of the worker groups whose logs are kept."
  type        = list(string)
  nullable    = false
}

variable "subnet" {
  description = "Name of the subnet whose flow logs are kept."
  type        = string
  nullable    = false
}
