variable "name" {
  description = "Name of the deployment; the key's alias is alias/<name>."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,200}$", var.name))
    error_message = "name may hold letters, digits, - and _, and must not be longer than 200 characters."
  }
}

variable "rotation_days" {
  description = "Days between two rotations of the key material. Data stays readable: KMS keeps the former material."
  type        = number
  nullable    = false
  default     = 365

  validation {
    condition     = var.rotation_days >= 90 && var.rotation_days <= 2560 && floor(var.rotation_days) == var.rotation_days
    error_message = "rotation_days must be a whole number from 90 to 2560: KMS accepts no other period."
  }
}

variable "region" {
  description = "Region of the deployment: CloudWatch Logs has one service principal in each."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be an AWS region such as eu-west-1."
  }
}
