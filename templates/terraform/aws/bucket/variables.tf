variable "name" {
  description = "Name of the bucket, unique among all buckets of AWS."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name))
    error_message = "name must have 3 to 63 characters: small letters, digits and -, with a letter or digit at both ends."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts the objects."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:kms:", var.key_arn))
    error_message = "key_arn must be the ARN of a KMS key."
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
    condition     = var.archive_after_days == null ? true : var.archive_after_days >= 30 && floor(var.archive_after_days) == var.archive_after_days
    error_message = "archive_after_days must be a whole number of at least 30, or null."
  }

  validation {
    condition     = var.archive_after_days == null || var.expire_days == null ? true : var.archive_after_days < var.expire_days
    error_message = "archive_after_days must be below expire_days: an object cannot be archived after it is gone."
  }
}
