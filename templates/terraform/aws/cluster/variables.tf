variable "name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,253}[a-z0-9])?$", var.name))
    error_message = "name must be 1 to 255 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen."
  }
}
