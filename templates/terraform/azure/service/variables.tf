variable "name" {
  description = "Name of the service."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$", var.name)) && !strcontains(var.name, "--")
    error_message = "name must be 1 to 32 lower-case letters, digits and single hyphens, begin with a letter and not end with a hyphen."
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

variable "kind" {
  description = "`app` of Container Apps, or `instance` of Container Instances: one copy, inside the network, without secrets."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["app", "instance"], var.kind)
    error_message = "kind must be app or instance."
  }

  validation {
    condition     = var.kind != "instance" || (var.min == 1 && var.max == 1 && !var.public && length(var.secrets) == 0)
    error_message = "An instance is one copy, not public and without secrets. Everything else is an app."
  }
}

# The container

variable "image" {
  description = "Container image, best by digest, that can be pulled without a login."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[^[:space:]]+$", var.image))
    error_message = "image must be the reference of a container image, without spaces."
  }
}

variable "command" {
  description = "Replaces the command of the image; null keeps it."
  type        = list(string)
}

variable "port" {
  description = "Port on which the container listens."
  type        = number
  nullable    = false

  validation {
    condition     = var.port >= 1 && var.port <= 65535 && floor(var.port) == var.port
    error_message = "port must be a whole number from 1 to 65535."
  }
}

variable "cpu" {
  description = "Cores of one copy: an app has a quarter to four, in quarters; an instance one to four, whole."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu <= 4 && (var.kind == "app" ? var.cpu >= 0.25 && floor(var.cpu * 4) == var.cpu * 4 : var.cpu >= 1 && floor(var.cpu) == var.cpu)
    error_message = "cpu must be 0.25 to 4 in steps of 0.25 for an app, and 1, 2, 3 or 4 for an instance."
  }
}

variable "memory_gib" {
  description = "Memory of one copy in GiB: an app has two for each core; an instance one to sixteen, whole."
  type        = number
  nullable    = false

  validation {
    condition     = var.kind == "app" ? var.memory_gib == var.cpu * 2 : var.memory_gib >= 1 && var.memory_gib <= 16 && floor(var.memory_gib) == var.memory_gib
    error_message = "memory_gib must be twice cpu for an app, and a whole number from 1 to 16 for an instance."
  }
}

variable "environment" {
  description = "Plain environment variables."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for name in keys(var.environment) : can(regex("^[^=]+$", name))])
    error_message = "environment: the name of a variable must not be empty and must not contain an equals sign."
  }
}

variable "secrets" {
  description = "Environment variables from the secret store: name of the variable to name of the secret."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for secret in values(var.secrets) : contains(keys(var.secret_entries), secret)])
    error_message = "secrets names a secret that is not in secret_entries. Declare it, or correct its name."
  }

  validation {
    condition     = length(setintersection(keys(var.secrets), keys(var.environment))) == 0
    error_message = "The same variable is in environment and in secrets. Keep one of them."
  }
}

# The scale

variable "min" {
  description = "The fewest copies. One at least: what scales by CPU does not come back from none."
  type        = number
  nullable    = false

  validation {
    condition     = var.min >= 1 && floor(var.min) == var.min
    error_message = "min must be a whole number, 1 or more."
  }
}

variable "max" {
  description = "The most copies."
  type        = number
  nullable    = false

  validation {
    condition     = var.max >= var.min && var.max <= 1000 && floor(var.max) == var.max
    error_message = "max must be a whole number up to 1000, and not below min."
  }
}

variable "cpu_percent" {
  description = "Copies are added above this average CPU use, in percent."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu_percent >= 10 && var.cpu_percent <= 95
    error_message = "cpu_percent must be from 10 to 95."
  }
}

# Who may come in

variable "health_path" {
  description = "Path that answers 200 to 399 when a copy is healthy."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/[^[:space:]]*$", var.health_path))
    error_message = "health_path must begin with /, without spaces."
  }
}

variable "public" {
  description = "Reachable from the internet, by allowed_ip_ranges only; otherwise from inside the network only."
  type        = bool
  nullable    = false
}

variable "allowed_ip_ranges" {
  description = "IPv4 ranges that may reach a public service."
  type        = set(string)
  nullable    = false

  validation {
    condition     = alltrue([for range in var.allowed_ip_ranges : can(cidrnetmask(range))])
    error_message = "allowed_ip_ranges must be IPv4 ranges such as 203.0.113.0/24: Container Apps compare IPv4 only."
  }

  # Without a rule Container Apps let everybody in.
  validation {
    condition     = !var.public || length(var.allowed_ip_ranges) > 0
    error_message = "A public service with no allowed_ip_ranges can be reached by nobody. Say who may come in; the whole internet is 0.0.0.0/0."
  }
}

# Where it stands and what it may use

variable "environment_ids" {
  description = "Ids of the environments of Container Apps: public, private, or what there is of them."
  type        = map(string)
  nullable    = false
}

variable "instances_subnet_id" {
  description = "Id of the subnet of Container Instances."
  type        = string
  nullable    = false
}

variable "workspace" {
  description = "Where Container Instances write their logs, and the key for it."
  type        = object({ id = string, key = string })
  nullable    = false
  sensitive   = true
}

variable "secret_entries" {
  description = "Id and address of each secret of the deployment, by name. The service gets those alone that it names."
  type        = map(object({ id = string, uri = string }))
  nullable    = false
}

variable "buckets" {
  description = "Ids of the containers that are read and written, by manifest name."
  type        = map(string)
  nullable    = false
}

variable "tables" {
  description = "The Cosmos DB tables that are read and written, by manifest name."
  type        = map(object({ account_name = string, account_id = string, scope = string }))
  nullable    = false
}
