terraform {
  required_version = ">= 1.11"

  required_providers {
    azuread = {
      source  = "hashicorp/azuread"
      version = ">= 3.1, < 4.0"
    }

    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 5.1, < 6.0"
    }
  }
}
