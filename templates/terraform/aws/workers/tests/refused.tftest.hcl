mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_ec2_instance_type" {
    defaults = { supported_architectures = ["x86_64"] }
  }
  mock_data "aws_vpc" {
    defaults = { cidr_block = "10.0.0.0/16" }
  }
}

variables {
  name               = "shop-dev-batch"
  instance_type      = "t3.small"
  image              = null
  min                = 1
  max                = 3
  cpu_percent        = 60
  disk_gib           = 30
  spot               = false
  region             = "eu-west-1"
  tags               = { team = "data" }
  vpc_id             = "vpc-1"
  private_subnet_ids = ["subnet-3", "subnet-4"]
  key_arn            = "arn:aws:kms:eu-west-1:123456789012:key/1"
  bucket_arns        = []
  table_arns         = []
}

run "name_with_capitals" {
  command = plan
  variables {
    name = "Batch"
  }
  expect_failures = [var.name]
}

run "instance_type_without_a_size" {
  command = plan
  variables {
    instance_type = "t3"
  }
  expect_failures = [var.instance_type]
}

run "image_by_name" {
  command = plan
  variables {
    image = "ubuntu"
  }
  expect_failures = [var.image]
}

run "min_below_zero" {
  command = plan
  variables {
    min = -1
  }
  expect_failures = [var.min]
}

run "max_below_min" {
  command = plan
  variables {
    min = 3
    max = 2
  }
  expect_failures = [var.max]
}

run "max_zero" {
  command = plan
  variables {
    min = 0
    max = 0
  }
  expect_failures = [var.max]
}

run "cpu_percent_too_low" {
  command = plan
  variables {
    cpu_percent = 5
  }
  expect_failures = [var.cpu_percent]
}

run "disk_too_small" {
  command = plan
  variables {
    disk_gib = 4
  }
  expect_failures = [var.disk_gib]
}

run "disk_too_large" {
  command = plan
  variables {
    disk_gib = 20000
  }
  expect_failures = [var.disk_gib]
}

run "region_that_is_a_zone" {
  command = plan
  variables {
    region = "eu-west-1a"
  }
  expect_failures = [var.region]
}

run "no_subnet" {
  command = plan
  variables {
    private_subnet_ids = []
  }
  expect_failures = [var.private_subnet_ids]
}
