variable "name" {
  description = "Name of the service and of its load balancer."
  type        = string
  nullable    = false

  # Cloud Run takes 49 characters.
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,47}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 49 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "account_id" {
  description = "Id of the service's account, unique in the project."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.account_id))
    error_message = "account_id must be 6 to 30 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "project" {
  description = "Id of the project."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the service."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]+-[a-z]+[0-9]+$", var.region))
    error_message = "region must be a region, such as europe-west1."
  }
}

# The container

variable "image" {
  description = "Container image, best by digest, of Artifact Registry, Container Registry or Docker Hub: Cloud Run takes no other."
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
  description = "CPU of one copy, in virtual cores."
  type        = number
  nullable    = false

  validation {
    condition     = contains([1, 2, 4, 6, 8], var.cpu)
    error_message = "cpu must be a size that Cloud Run offers: 1, 2, 4, 6 or 8."
  }
}

variable "memory" {
  description = "Memory of one copy in MiB, within what Cloud Run offers for the CPU."
  type        = number
  nullable    = false

  # https://cloud.google.com/run/docs/configuring/services/memory-limits
  validation {
    condition = (
      var.memory >= lookup({ "1" = 512, "2" = 512, "4" = 2048, "6" = 4096, "8" = 4096 }, tostring(var.cpu), 512) &&
      var.memory <= lookup({ "1" = 4096, "2" = 8192, "4" = 16384, "6" = 24576, "8" = 32768 }, tostring(var.cpu), 32768)
    )
    error_message = "memory must be a size that Cloud Run offers for this cpu, for example 512 to 4096 for 1 and 2048 to 16384 for 4."
  }
}

variable "environment" {
  description = "Plain environment variables."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for name in keys(var.environment) : can(regex("^[^=]+$", name)) && !can(regex("^(PORT|K_SERVICE|K_REVISION|K_CONFIGURATION|X_GOOGLE_.*)$", name))])
    error_message = "environment: the name of a variable must have no equals sign and must not be one that Cloud Run sets itself (PORT, K_SERVICE, K_REVISION, K_CONFIGURATION, X_GOOGLE_…)."
  }
}

variable "secrets" {
  description = "Environment variables from the secret store: name of the variable to name of the secret."
  type        = map(string)
  nullable    = false

  validation {
    condition     = alltrue([for secret in values(var.secrets) : contains(keys(var.secret_ids), secret)])
    error_message = "secrets names a secret that is not in secret_ids. Declare it, or correct its name."
  }

  validation {
    condition     = length(setintersection(keys(var.secrets), keys(var.environment))) == 0
    error_message = "The same variable is in environment and in secrets. Keep one of them."
  }
}

# The scale

variable "min" {
  description = "The fewest copies."
  type        = number
  nullable    = false

  validation {
    condition     = var.min >= 0 && floor(var.min) == var.min
    error_message = "min must be a whole number, 0 or more."
  }
}

variable "max" {
  description = "The most copies."
  type        = number
  nullable    = false

  validation {
    condition     = var.max >= 1 && var.max >= var.min && var.max <= 1000 && floor(var.max) == var.max
    error_message = "max must be a whole number from 1 to 1000 and not below min."
  }
}

# The load balancer

variable "health_path" {
  description = "Path that answers 200 to 399 when a copy is healthy."
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

variable "certificate" {
  description = "TLS certificate of the load balancer: its name, `projects/PROJECT/global/sslCertificates/NAME` (of a region where the service is not public) or `projects/PROJECT/locations/global/certificateMaps/NAME`; null, for a service inside the network only, means plain HTTP."
  type        = string

  validation {
    condition     = var.certificate == null ? true : can(regex("^([a-z]([a-z0-9-]{0,61}[a-z0-9])?|projects/[a-z0-9-]+/((global|regions/[a-z0-9-]+)/sslCertificates|locations/global/certificateMaps)/[a-z0-9-]+)$", var.certificate))
    error_message = "certificate must be the name of a certificate, or the full name of a certificate or of a certificate map."
  }

  validation {
    condition     = !var.public || var.certificate != null
    error_message = "A public service needs a certificate: give certificate, or set public to false."
  }

  validation {
    condition     = var.public || var.certificate == null ? true : !can(regex("/(global|locations)/", var.certificate))
    error_message = "A load balancer inside the network takes certificates of its own region only."
  }
}

variable "deletion_protection" {
  description = "Refuse the deletion of the service until this is false."
  type        = bool
  nullable    = false
}

# Where it stands and what it may use

variable "network_id" {
  description = "Full name of the network."
  type        = string
  nullable    = false
}

variable "subnet_id" {
  description = "Full name of the subnet that the copies stand in."
  type        = string
  nullable    = false
}

variable "key_id" {
  description = "Full name of the KMS key that encrypts the copies of the image."
  type        = string
  nullable    = false
}

variable "secret_ids" {
  description = "Full name of each secret of the deployment, by name. The service gets those alone that it names in secrets."
  type        = map(string)
  nullable    = false
}

variable "bucket_names" {
  description = "Names of the buckets that the service reads and writes, by manifest name."
  type        = map(string)
  nullable    = false
}

variable "table_names" {
  description = "Names of the Firestore databases that the service reads and writes, by manifest name."
  type        = map(string)
  nullable    = false
}
