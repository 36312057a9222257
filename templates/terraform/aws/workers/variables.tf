variable "name" {
  description = "Name of the group and of its machines."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,78}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 80 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}

variable "instance_type" {
  description = "Instance type, such as t3.small."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]*\\.[a-z0-9-]+$", var.instance_type))
    error_message = "instance_type must be an instance type of EC2, such as t3.small."
  }
}

variable "image" {
  description = "Machine image: `ami-…`, `ssm:/path` of a parameter that holds one, or null for the newest Amazon Linux 2023."
  type        = string

  validation {
    condition     = var.image == null || can(regex("^(ami-[0-9a-f]{8,17}|ssm:/[A-Za-z0-9_./-]+)$", var.image))
    error_message = "image must be an image id (ami-…), or ssm: and the path of a parameter, such as ssm:/golden/image."
  }
}

variable "min" {
  description = "The fewest machines."
  type        = number
  nullable    = false

  validation {
    condition     = var.min >= 0 && floor(var.min) == var.min
    error_message = "min must be a whole number, 0 or more."
  }
}

variable "max" {
  description = "The most machines."
  type        = number
  nullable    = false

  validation {
    condition     = var.max >= 1 && var.max >= var.min && floor(var.max) == var.max
    error_message = "max must be a whole number, 1 or more and not below min."
  }
}

variable "cpu_percent" {
  description = "Machines are added above this average CPU use, in percent."
  type        = number
  nullable    = false

  validation {
    condition     = var.cpu_percent >= 10 && var.cpu_percent <= 95
    error_message = "cpu_percent must be from 10 to 95."
  }
}

variable "disk_gib" {
  description = "Size of the encrypted root disk, in GiB."
  type        = number
  nullable    = false

  # Amazon Linux 2023 needs 8 GiB; 16 TiB is what a gp3 volume may have in every region.
  validation {
    condition     = var.disk_gib >= 8 && var.disk_gib <= 16384 && floor(var.disk_gib) == var.disk_gib
    error_message = "disk_gib must be a whole number from 8 to 16384."
  }
}

variable "spot" {
  description = "Run on spare capacity, which AWS may take back with two minutes' notice."
  type        = bool
  nullable    = false
}

variable "region" {
  description = "Region of the group."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be the code of a region, such as eu-west-1."
  }
}

variable "tags" {
  description = "Tags of the machines and their disks: a group does not hand on the provider's default tags."
  type        = map(string)
  nullable    = false
}

variable "vpc_id" {
  description = "Id of the VPC."
  type        = string
  nullable    = false
}

variable "private_subnet_ids" {
  description = "Ids of the private subnets, where the machines run."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.private_subnet_ids) > 0
    error_message = "private_subnet_ids must name at least one subnet."
  }
}

variable "key_arn" {
  description = "ARN of the KMS key that encrypts disks, buckets and tables. EC2 Auto Scaling must be allowed to use it."
  type        = string
  nullable    = false
}

variable "bucket_arns" {
  description = "ARNs of the buckets that the machines read and write."
  type        = list(string)
  nullable    = false
}

variable "table_arns" {
  description = "ARNs of the DynamoDB tables that the machines read and write."
  type        = list(string)
  nullable    = false
}
