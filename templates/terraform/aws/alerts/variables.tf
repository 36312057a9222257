variable "name" {
  description = "Name of the deployment; the topic is <name>-alerts, and every alarm's name begins with it."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.name))
    error_message = "name may hold letters, digits, - and _, and must not be longer than 128 characters."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts the messages."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:kms:", var.key_arn))
    error_message = "key_arn must be the ARN of a KMS key."
  }
}

variable "region" {
  description = "Region of the deployment."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be an AWS region such as eu-west-1."
  }
}

variable "notify" {
  description = "E-mail addresses; each has to confirm what AWS sends it once."
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
  description = "The services to watch, by manifest name."
  type = map(object({
    cluster_name         = string
    service_name         = string
    load_balancer_suffix = string
    target_group_suffix  = string
  }))
  nullable = false
  default  = {}
}

variable "workers" {
  description = "The worker groups to watch: manifest name to name of the Auto Scaling group."
  type        = map(string)
  nullable    = false
  default     = {}
}

variable "tables" {
  description = "The tables to watch: manifest name to name of the table."
  type        = map(string)
  nullable    = false
  default     = {}
}
