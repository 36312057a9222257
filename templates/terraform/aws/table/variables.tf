variable "name" {
  description = "Name of the table."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_.-]{3,255}$", var.name))
    error_message = "name must have 3 to 255 characters: letters, digits, _, . and -."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts the table."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:kms:", var.key_arn))
    error_message = "key_arn must be the ARN of a KMS key."
  }
}

variable "partition_key" {
  description = "The key that spreads the items; type is S (string), N (number) or B (binary)."
  type        = object({ name = string, type = string })
  nullable    = false

  validation {
    condition     = contains(["S", "N", "B"], var.partition_key.type)
    error_message = "partition_key.type must be S, N or B."
  }
}

variable "sort_key" {
  description = "The key that orders the items of one partition; null: none."
  type        = object({ name = string, type = string })
  default     = null

  validation {
    condition     = var.sort_key == null ? true : contains(["S", "N", "B"], var.sort_key.type)
    error_message = "sort_key.type must be S, N or B."
  }

  validation {
    condition     = var.sort_key == null ? true : var.sort_key.name != var.partition_key.name
    error_message = "sort_key must be another attribute than partition_key."
  }
}

variable "ttl_attribute" {
  description = "Attribute that holds the time at which an item expires (epoch seconds); null: items stay."
  type        = string
  default     = null

  validation {
    condition     = var.ttl_attribute == null ? true : length(var.ttl_attribute) >= 1 && length(var.ttl_attribute) <= 255
    error_message = "ttl_attribute must have 1 to 255 characters, or be null."
  }
}

variable "point_in_time_recovery" {
  description = "Keep continuous backups of the last 35 days."
  type        = bool
  nullable    = false
  default     = true
}

variable "deletion_protection" {
  description = "Refuse to delete the table until this is false."
  type        = bool
  nullable    = false
  default     = true
}
