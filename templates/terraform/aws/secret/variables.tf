variable "name" {
  description = "Name of the entry that is made when `existing` is null."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9/_+=.@-]{1,512}$", var.name))
    error_message = "name must have 1 to 512 characters: letters, digits and /_+=.@-"
  }
}

variable "existing" {
  description = "Name or ARN of an entry that exists already; null: an empty entry is made."
  type        = string
  default     = null

  validation {
    condition     = var.existing == null ? true : length(var.existing) > 0
    error_message = "existing must be a name or an ARN, or null."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts the value."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:kms:", var.key_arn))
    error_message = "key_arn must be the ARN of a KMS key."
  }
}

variable "recovery_days" {
  description = "Days in which a deleted entry can be brought back; 0: deleted at once."
  type        = number
  nullable    = false
  default     = 30

  validation {
    condition     = var.recovery_days == 0 || (var.recovery_days >= 7 && var.recovery_days <= 30 && floor(var.recovery_days) == var.recovery_days)
    error_message = "recovery_days must be 0 or a whole number from 7 to 30."
  }
}
