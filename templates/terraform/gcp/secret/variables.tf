variable "name" {
  description = "Name of the entry that is made when `existing` is null."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,255}$", var.name))
    error_message = "name must have 1 to 255 letters, digits, - and _."
  }
}

variable "existing" {
  description = "Name of an entry of the project that exists already, or its full name `projects/PROJECT/secrets/NAME`; null: one is made."
  type        = string
  default     = null

  validation {
    condition     = var.existing == null ? true : can(regex("^(projects/[a-z0-9-]+/secrets/)?[a-zA-Z0-9_-]{1,255}$", var.existing))
    error_message = "existing must be the name of a secret, or projects/PROJECT/secrets/NAME."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region where the value is kept, and nowhere else."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.location))
    error_message = "location must be a region, such as europe-west1."
  }
}

variable "recovery_days" {
  description = "Days in which a destroyed version can be brought back."
  type        = number
  nullable    = false
  default     = 30

  # 24 hours are the least that Secret Manager takes, 1000 days the most.
  validation {
    condition     = var.recovery_days >= 1 && var.recovery_days <= 1000 && floor(var.recovery_days) == var.recovery_days
    error_message = "recovery_days must be a whole number from 1 to 1000."
  }
}

variable "deletion_protection" {
  description = "Refuse to delete the entry until this is false."
  type        = bool
  nullable    = false
  default     = true
}
