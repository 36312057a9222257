variable "name" {
  description = "Name of the deployment; every policy's name begins with it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.name))
    error_message = "name may hold letters, digits, - and _, and must not be longer than 128 characters."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the policies, which do not take the provider's default labels."
  type        = map(string)
  nullable    = false
  default     = {}
}

variable "notify" {
  description = "E-mail addresses that are told."
  type        = list(string)
  nullable    = false
  default     = []

  validation {
    condition     = alltrue([for address in var.notify : can(regex("^[^@\\s]+@[^@\\s]+$", address))])
    error_message = "notify must hold e-mail addresses."
  }
}

variable "cpu_percent" {
  description = "Mean use of CPU above which a service or a worker group alarms."
  type        = number
  nullable    = false
  default     = 85

  validation {
    condition     = var.cpu_percent > 0 && var.cpu_percent <= 100
    error_message = "cpu_percent must be above 0 and at most 100."
  }
}

variable "memory_percent" {
  description = "Mean use of memory above which a service alarms."
  type        = number
  nullable    = false
  default     = 85

  validation {
    condition     = var.memory_percent > 0 && var.memory_percent <= 100
    error_message = "memory_percent must be above 0 and at most 100."
  }
}

variable "error_count" {
  description = "Answers 5xx of a service in five minutes above which it alarms."
  type        = number
  nullable    = false
  default     = 10

  validation {
    condition     = var.error_count >= 0 && floor(var.error_count) == var.error_count
    error_message = "error_count must be a whole number, 0 or more."
  }
}

variable "services" {
  description = "The services to watch: manifest name to name of the Cloud Run service."
  type        = map(string)
  nullable    = false
  default     = {}
}

variable "workers" {
  description = "The worker groups to watch: manifest name to name of the instance group."
  type        = map(string)
  nullable    = false
  default     = {}
}

variable "tables" {
  description = "The tables to watch: manifest name to name of the Firestore database."
  type        = map(string)
  nullable    = false
  default     = {}
}
