variable "name" {
  description = "Name of the network, and first part of the name of everything in it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,46}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 48 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the network."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.region))
    error_message = "region must be a region, such as europe-west1."
  }
}

variable "cidr" {
  description = "IPv4 address range of the network, from /8 to /23: half of it is for machines, an eighth for load balancers."
  type        = string
  nullable    = false

  # An eighth of /23 is /26, the smallest subnet that internal load balancers take.
  validation {
    condition = (
      can(cidrnetmask(var.cidr)) &&
      try(cidrhost(var.cidr, 0) == split("/", var.cidr)[0], false) &&
      try(tonumber(split("/", var.cidr)[1]) >= 8 && tonumber(split("/", var.cidr)[1]) <= 23, false)
    )
    error_message = "cidr must be an IPv4 range between /8 and /23 that begins at its own first address, such as 10.0.0.0/16."
  }
}

variable "nat" {
  description = "Let what is in the network reach the internet, by one NAT gateway for the whole region."
  type        = bool
  nullable    = false
}

variable "private_endpoints" {
  description = "Reach the services of Google without leaving their network."
  type        = bool
  nullable    = false

  validation {
    condition     = var.private_endpoints || var.nat
    error_message = "With neither nat nor private_endpoints nothing in the network could read a secret or an object. Set one of them to true."
  }
}

variable "flow_logs" {
  description = "Keep a log of the flows of the network."
  type        = bool
  nullable    = false
}
