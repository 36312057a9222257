mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["eu-west-1a", "eu-west-1b", "eu-west-1c"] }
  }
}

variables {
  name               = "shop-dev"
  cidr               = "10.0.0.0/16"
  zones              = 2
  nat                = "single"
  private_endpoints  = true
  flow_logs          = true
  log_retention_days = 30
  region             = "eu-west-1"
  key_arn            = "arn:aws:kms:eu-west-1:123456789012:key/1"
}

run "name_with_capitals" {
  command = plan
  variables {
    name = "Shop"
  }
  expect_failures = [var.name]
}

run "name_too_long" {
  command = plan
  variables {
    name = "a23456789012345678901234567890123456789012"
  }
  expect_failures = [var.name]
}

run "cidr_larger_than_aws_allows" {
  command = plan
  variables {
    cidr = "10.0.0.0/8"
  }
  expect_failures = [var.cidr]
}

run "cidr_too_small_for_load_balancers" {
  command = plan
  variables {
    cidr = "10.0.0.0/24"
  }
  expect_failures = [var.cidr]
}

run "cidr_not_at_its_first_address" {
  command = plan
  variables {
    cidr = "10.0.1.0/16"
  }
  expect_failures = [var.cidr]
}

run "cidr_of_ipv6" {
  command = plan
  variables {
    cidr = "fd00::/16"
  }
  expect_failures = [var.cidr]
}

run "cidr_that_is_none" {
  command = plan
  variables {
    cidr = "$${file(\"/etc/passwd\")}"
  }
  expect_failures = [var.cidr]
}

run "no_zone" {
  command = plan
  variables {
    zones = 0
  }
  expect_failures = [var.zones]
}

run "half_a_zone" {
  command = plan
  variables {
    zones = 1.5
  }
  expect_failures = [var.zones]
}

run "more_zones_than_any_region" {
  command = plan
  variables {
    zones = 7
  }
  expect_failures = [var.zones]
}

run "more_zones_than_this_region" {
  command = plan
  variables {
    zones = 4
  }
  expect_failures = [data.aws_availability_zones.available]
}

run "unknown_nat" {
  command = plan
  variables {
    nat = "double"
  }
  expect_failures = [var.nat]
}

run "no_way_to_pull_an_image" {
  command = plan
  variables {
    nat               = "none"
    private_endpoints = false
  }
  expect_failures = [var.private_endpoints]
}

run "retention_that_aws_does_not_offer" {
  command = plan
  variables {
    log_retention_days = 10
  }
  expect_failures = [var.log_retention_days]
}

run "region_that_is_a_zone" {
  command = plan
  variables {
    region = "eu-west-1a"
  }
  expect_failures = [var.region]
}

run "key_that_is_no_arn" {
  command = plan
  variables {
    key_arn = "alias/shop"
  }
  expect_failures = [var.key_arn]
}
