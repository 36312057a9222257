variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project))
    error_message = "project must be the id of a project: 6 to 30 lower-case letters, digits and hyphens."
  }
}

variable "services" {
  description = "Names of the APIs, such as `run.googleapis.com`."
  type        = set(string)
  nullable    = false

  validation {
    condition     = alltrue([for service in var.services : can(regex("^[a-z]+\\.googleapis\\.com$", service))])
    error_message = "services must hold names of APIs such as run.googleapis.com."
  }
}
