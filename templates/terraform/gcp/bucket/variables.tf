variable "name" {
  description = "Name of the bucket, unique among all buckets of Google."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name)) && !can(regex("^goog|google", var.name))
    error_message = "name must have 3 to 63 characters: small letters, digits and -, with a letter or digit at both ends. Google keeps names that begin with goog or hold google for itself."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region of the objects."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.location))
    error_message = "location must be a region, such as europe-west1."
  }
}

variable "key_id" {
  description = "Full name of the KMS key that encrypts the objects."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^projects/[^/]+/locations/[^/]+/keyRings/[^/]+/cryptoKeys/[^/]+$", var.key_id))
    error_message = "key_id must be the full name of a KMS key: projects/…/locations/…/keyRings/…/cryptoKeys/…"
  }
}

variable "versioning" {
  description = "Keep former versions of objects."
  type        = bool
  nullable    = false
  default     = true
}

variable "retention_days" {
  description = "Days that a noncurrent version is kept. Current objects are never removed by this."
  type        = number
  nullable    = false
  default     = 30

  validation {
    condition     = var.retention_days >= 1 && floor(var.retention_days) == var.retention_days
    error_message = "retention_days must be a whole number of at least 1."
  }
}

variable "expire_days" {
  description = "Days after which CURRENT objects are removed; null: never."
  type        = number
  default     = null

  validation {
    condition     = var.expire_days == null ? true : var.expire_days >= 1 && floor(var.expire_days) == var.expire_days
    error_message = "expire_days must be a whole number of at least 1, or null."
  }
}

variable "archive_after_days" {
  description = "Days after which objects move to cheaper storage; null: never."
  type        = number
  default     = null

  validation {
    condition     = var.archive_after_days == null ? true : var.archive_after_days >= 1 && floor(var.archive_after_days) == var.archive_after_days
    error_message = "archive_after_days must be a whole number of at least 1, or null."
  }

  validation {
    condition     = var.archive_after_days == null || var.expire_days == null ? true : var.archive_after_days < var.expire_days
    error_message = "archive_after_days must be below expire_days: an object cannot be archived after it is gone."
  }
}
