variable "name" {
  description = "First part of the name of everything in the network."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 40 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "cidr" {
  description = "IPv4 address range of the network, from /16 to /23: each subnet gets a sixteenth of it."
  type        = string
  nullable    = false

  # AWS allows no network larger than /16; a load balancer needs subnets of /27 or larger, four bits below /23.
  validation {
    condition = (
      can(cidrnetmask(var.cidr)) &&
      try(cidrhost(var.cidr, 0) == split("/", var.cidr)[0], false) &&
      try(tonumber(split("/", var.cidr)[1]) >= 16 && tonumber(split("/", var.cidr)[1]) <= 23, false)
    )
    error_message = "cidr must be an IPv4 range between /16 and /23 that begins at its own first address, such as 10.0.0.0/16."
  }
}

variable "zones" {
  description = "Over how many availability zones the subnets spread."
  type        = number
  nullable    = false

  validation {
    condition     = var.zones >= 1 && var.zones <= 6 && floor(var.zones) == var.zones
    error_message = "zones must be a whole number from 1 to 6."
  }
}

variable "nat" {
  description = "How private subnets reach the internet: `none`, `single` (one gateway) or `per-zone` (one in each zone)."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["none", "single", "per-zone"], var.nat)
    error_message = "nat must be none, single or per-zone."
  }
}

variable "private_endpoints" {
  description = "Reach the services of AWS without leaving the network."
  type        = bool
  nullable    = false

  validation {
    condition     = var.private_endpoints || var.nat != "none"
    error_message = "With nat none and no private endpoints nothing in the network could pull an image, write a log or read a secret. Set private_endpoints to true, or nat to single or per-zone."
  }
}

variable "flow_logs" {
  description = "Keep a log of the flows of the network."
  type        = bool
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that flow logs are kept: one of the numbers that CloudWatch Logs offers."
  type        = number
  nullable    = false

  validation {
    condition = contains(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653],
      var.log_retention_days,
    )
    error_message = "log_retention_days must be a retention that CloudWatch Logs offers: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653."
  }
}

variable "region" {
  description = "Region of the network: part of the names of the endpoint services."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be the code of a region, such as eu-west-1."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts the flow logs."
  type        = string
  nullable    = false

  validation {
    condition     = startswith(var.key_arn, "arn:")
    error_message = "key_arn must be the ARN of a KMS key."
  }
}
