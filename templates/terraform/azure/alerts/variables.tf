variable "name" {
  description = "Name of the deployment; the action group is <name>-alerts, and every alarm's name begins with it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,126}[a-z0-9])?$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 1 to 128 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
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
  description = "The services to watch, by manifest name: id, kind (app or instance), and the cores and GiB of one copy."
  type        = map(object({ id = string, kind = string, cpu = number, memory_gib = number }))
  nullable    = false
  default     = {}

  validation {
    condition     = alltrue([for service in values(var.services) : contains(["app", "instance"], service.kind)])
    error_message = "services: kind must be app or instance."
  }
}

variable "workers" {
  description = "The worker groups to watch: manifest name to id of the scale set."
  type        = map(string)
  nullable    = false
  default     = {}
}

variable "tables" {
  description = "The tables to watch: manifest name to id of the Cosmos DB account."
  type        = map(string)
  nullable    = false
  default     = {}
}
