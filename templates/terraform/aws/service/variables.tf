variable "name" {
  description = "Full name of the service."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,78}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 80 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "short_name" {
  description = "Name of the load balancer and of its target group, unique in account and region."
  type        = string
  nullable    = false

  # The limits of a load balancer's name, where AWS reserves the prefix internal-.
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$", var.short_name)) && !startswith(var.short_name, "internal-")
    error_message = "short_name must be 1 to 32 lower-case letters, digits and hyphens, begin with a letter, not with internal-, and not end with a hyphen."
  }
}

variable "region" {
  description = "Region of the service: where its log goes."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be the code of a region, such as eu-west-1."
  }
}

# The container

variable "image" {
  description = "Container image, best by digest. Access to a private registry is given for Amazon ECR alone."
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
  description = "CPU of a task in ECS units: 1024 are one virtual core."
  type        = number
  nullable    = false

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "cpu must be a size that Fargate offers: 256, 512, 1024, 2048, 4096, 8192 or 16384."
  }
}

variable "memory" {
  description = "Memory of a task in MiB: one of the sizes that Fargate offers for the CPU."
  type        = number
  nullable    = false

  # Amazon ECS developer guide, task CPU and memory.
  validation {
    condition = contains(lookup({
      "256"   = [512, 1024, 2048]
      "512"   = range(1024, 4097, 1024)
      "1024"  = range(2048, 8193, 1024)
      "2048"  = range(4096, 16385, 1024)
      "4096"  = range(8192, 30721, 1024)
      "8192"  = range(16384, 61441, 4096)
      "16384" = range(32768, 122881, 8192)
    }, tostring(var.cpu), []), var.memory)
    error_message = "memory must be a size that Fargate offers for this cpu, for example 512 to 2048 for 256 and 2048 to 8192 for 1024."
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
    condition     = alltrue([for secret in values(var.secrets) : contains(keys(var.secret_arns), secret)])
    error_message = "secrets names a secret that is not in secret_arns. Declare it, or correct its name."
  }

  validation {
    condition     = length(setintersection(keys(var.secrets), keys(var.environment))) == 0
    error_message = "The same variable is in environment and in secrets. Keep one of them."
  }
}

# The scale

variable "min" {
  description = "The fewest tasks."
  type        = number
  nullable    = false

  validation {
    condition     = var.min >= 0 && floor(var.min) == var.min
    error_message = "min must be a whole number, 0 or more."
  }
}

variable "max" {
  description = "The most tasks."
  type        = number
  nullable    = false

  validation {
    condition     = var.max >= 1 && var.max >= var.min && floor(var.max) == var.max
    error_message = "max must be a whole number, 1 or more and not below min."
  }
}

variable "cpu_percent" {
  description = "Tasks are added above this average CPU use, in percent."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu_percent >= 10 && var.cpu_percent <= 95
    error_message = "cpu_percent must be from 10 to 95."
  }
}

variable "spot" {
  description = "Run on spare capacity, which AWS may take back with two minutes' notice."
  type        = bool
  nullable    = false
}

# The load balancer

variable "health_path" {
  description = "Path that answers 200 to 399 when a task is healthy."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^/[^[:space:]]*$", var.health_path)) && length(var.health_path) <= 1024
    error_message = "health_path must begin with / and have at most 1024 characters, without spaces."
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
    error_message = "allowed_ip_ranges must be IPv4 ranges such as 203.0.113.0/24: the load balancer speaks IPv4 only."
  }

  validation {
    condition     = !var.public || length(var.allowed_ip_ranges) > 0
    error_message = "A public service with no allowed_ip_ranges can be reached by nobody. Say who may come in; the whole internet is 0.0.0.0/0."
  }
}

variable "certificate_arn" {
  description = "ARN of the TLS certificate of the load balancer; null, for a service inside the network only, means plain HTTP."
  type        = string

  validation {
    condition     = var.certificate_arn == null || can(regex("^arn:[^:]+:(acm|iam):", var.certificate_arn))
    error_message = "certificate_arn must be the ARN of a certificate in ACM or IAM."
  }

  validation {
    condition     = !var.public || var.certificate_arn != null
    error_message = "A public service needs a certificate: give certificate_arn, or set public to false."
  }
}

variable "deletion_protection" {
  description = "Refuse the deletion of the load balancer at AWS itself."
  type        = bool
  nullable    = false
}

# Where it stands and what it may use

variable "log_retention_days" {
  description = "Days that logs are kept: one of the numbers that CloudWatch Logs offers."
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

variable "vpc_id" {
  description = "Id of the VPC."
  type        = string
  nullable    = false
}

variable "vpc_cidr" {
  description = "IPv4 range of the VPC: who may reach a service that is not public."
  type        = string
  nullable    = false
}

variable "public_subnet_ids" {
  description = "Ids of the public subnets, where the load balancer of a public service stands."
  type        = list(string)
  nullable    = false
}

variable "private_subnet_ids" {
  description = "Ids of the private subnets, where the tasks run."
  type        = list(string)
  nullable    = false

  # Elastic Load Balancing user guide: an application load balancer spans at least two zones.
  validation {
    condition     = length(var.private_subnet_ids) >= 2
    error_message = "A load balancer needs subnets in two availability zones. Set the network's zones to 2 or more."
  }
}

variable "cluster_arn" {
  description = "ARN of the ECS cluster."
  type        = string
  nullable    = false
}

variable "cluster_name" {
  description = "Name of the ECS cluster."
  type        = string
  nullable    = false
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts logs, secrets, buckets and tables."
  type        = string
  nullable    = false
}

variable "secret_arns" {
  description = "ARN of each secret of the deployment, by name. The service gets those alone that it names in secrets."
  type        = map(string)
  nullable    = false
}

variable "bucket_arns" {
  description = "ARNs of the buckets that the service reads and writes."
  type        = list(string)
  nullable    = false
}

variable "table_arns" {
  description = "ARNs of the DynamoDB tables that the service reads and writes."
  type        = list(string)
  nullable    = false
}
