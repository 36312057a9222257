variable "name" {
  description = "Name of the database."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,61}[a-z0-9]$", var.name))
    error_message = "name must be 4 to 63 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region of the database."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.location))
    error_message = "location must be a region, such as europe-west1."
  }
}

variable "partition_key" {
  description = "Field of the partition key, where documents repeat what their id begins with."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z_][A-Za-z0-9_]*$", var.partition_key))
    error_message = "partition_key must be the name of a field: letters, digits and _, not beginning with a digit."
  }
}

variable "sort_key" {
  description = "Field that orders the items of one partition; null: none."
  type        = string
  default     = null

  validation {
    condition     = var.sort_key == null ? true : can(regex("^[A-Za-z_][A-Za-z0-9_]*$", var.sort_key)) && var.sort_key != var.partition_key
    error_message = "sort_key must be the name of another field than partition_key: letters, digits and _, not beginning with a digit."
  }
}

variable "ttl_attribute" {
  description = "Field that holds the time (a timestamp) at which an item expires; null: items stay."
  type        = string
  default     = null

  validation {
    condition     = var.ttl_attribute == null ? true : can(regex("^[A-Za-z_][A-Za-z0-9_]*$", var.ttl_attribute))
    error_message = "ttl_attribute must be the name of a field: letters, digits and _, not beginning with a digit."
  }
}

variable "point_in_time_recovery" {
  description = "Keep every version of the last seven days."
  type        = bool
  nullable    = false
  default     = true
}

variable "deletion_protection" {
  description = "Refuse to delete the database until this is false."
  type        = bool
  nullable    = false
  default     = true
}
