variable "name" {
  description = "Name of the deployment; the key ring's begins with it."
  type        = string
  nullable    = false

  # A ring's name has 63 characters, nine of which are the part of its own.
  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,54}$", var.name))
    error_message = "name must have 1 to 54 letters, digits, - and _."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region of the key: that of everything it encrypts."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.location))
    error_message = "location must be a region, such as europe-west1."
  }
}

variable "rotation_days" {
  description = "Days between two rotations. Data stays readable: former versions of the key go on decrypting."
  type        = number
  nullable    = false
  default     = 90

  validation {
    condition     = var.rotation_days >= 1 && floor(var.rotation_days) == var.rotation_days
    error_message = "rotation_days must be a whole number of at least 1."
  }
}

variable "users" {
  description = "Services of Google that encrypt with the key: `compute`, `logging`, `run`, `storage`."
  type        = set(string)
  nullable    = false

  validation {
    condition     = alltrue([for user in var.users : contains(["compute", "logging", "run", "storage"], user)])
    error_message = "users must hold compute, logging, run and storage only."
  }
}
