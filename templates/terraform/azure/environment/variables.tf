variable "name" {
  description = "Name of the workspace, and first part of the environments' names."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,48}[a-z0-9])?$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 1 to 50 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
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

variable "public" {
  description = "Some service is reachable from outside."
  type        = bool
  nullable    = false
}

variable "private" {
  description = "Some service runs in Container Apps and is reachable from inside the network only."
  type        = bool
  nullable    = false
}

variable "instances" {
  description = "Some service runs in Container Instances, whose logs are written with the workspace's key."
  type        = bool
  nullable    = false
}

variable "zone_redundant" {
  description = "Spread copies of a service over the zones; the region must have them."
  type        = bool
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept."
  type        = number
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 30 && var.log_retention_days <= 730 && floor(var.log_retention_days) == var.log_retention_days
    error_message = "log_retention_days must be a whole number from 30 to 730."
  }
}

variable "network_id" {
  description = "Id of the network."
  type        = string
  nullable    = false
}

variable "subnet_ids" {
  description = "Ids of the network's subnets, by their names."
  type        = map(string)
  nullable    = false
}
