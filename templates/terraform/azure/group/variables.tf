variable "name" {
  description = "Name of the resource group, unique in the subscription."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,88}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 90 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "location" {
  description = "Region of everything, such as westeurope."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+[0-9]?$", var.location))
    error_message = "location must be the name of a region, such as westeurope or eastus2."
  }
}

variable "tags" {
  description = "Tags of every resource: the provider has no default tags."
  type        = map(string)
  nullable    = false
}
