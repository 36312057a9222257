mock_provider "aws" {}

variables {
  name                = "shop-dev-api"
  short_name          = "shop-dev-api"
  region              = "eu-west-1"
  image               = "ghcr.io/shop/api@sha256:0123"
  command             = null
  port                = 8080
  cpu                 = 512
  memory              = 1024
  environment         = {}
  secrets             = {}
  min                 = 1
  max                 = 10
  cpu_percent         = 60
  spot                = false
  health_path         = "/healthz"
  public              = false
  allowed_ip_ranges   = []
  certificate_arn     = null
  deletion_protection = true
  log_retention_days  = 30
  vpc_id              = "vpc-1"
  vpc_cidr            = "10.0.0.0/16"
  public_subnet_ids   = ["subnet-1", "subnet-2"]
  private_subnet_ids  = ["subnet-3", "subnet-4"]
  cluster_arn         = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop-dev"
  cluster_name        = "shop-dev"
  key_arn             = "arn:aws:kms:eu-west-1:123456789012:key/1"
  secret_arns         = { api-key = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:api-key" }
  bucket_arns         = []
  table_arns          = []
}

run "name_with_capitals" {
  command = plan
  variables {
    name = "Api"
  }
  expect_failures = [var.name]
}

run "short_name_too_long" {
  command = plan
  variables {
    short_name = "a23456789012345678901234567890123"
  }
  expect_failures = [var.short_name]
}

run "short_name_that_aws_reserves" {
  command = plan
  variables {
    short_name = "internal-api"
  }
  expect_failures = [var.short_name]
}

run "region_that_is_a_zone" {
  command = plan
  variables {
    region = "eu-west-1a"
  }
  expect_failures = [var.region]
}

run "image_with_a_space" {
  command = plan
  variables {
    image = "shop api"
  }
  expect_failures = [var.image]
}

run "no_image" {
  command = plan
  variables {
    image = ""
  }
  expect_failures = [var.image]
}

run "port_zero" {
  command = plan
  variables {
    port = 0
  }
  expect_failures = [var.port]
}

run "port_too_high" {
  command = plan
  variables {
    port = 65536
  }
  expect_failures = [var.port]
}

run "cpu_that_fargate_does_not_offer" {
  command = plan
  variables {
    cpu = 300
  }
  expect_failures = [var.cpu]
}

run "memory_below_what_the_cpu_needs" {
  command = plan
  variables {
    cpu    = 1024
    memory = 1024
  }
  expect_failures = [var.memory]
}

run "memory_between_two_sizes" {
  command = plan
  variables {
    cpu    = 8192
    memory = 17408
  }
  expect_failures = [var.memory]
}

run "variable_without_a_name" {
  command = plan
  variables {
    environment = { "" = "x" }
  }
  expect_failures = [var.environment]
}

run "variable_with_an_equals_sign" {
  command = plan
  variables {
    environment = { "A=B" = "x" }
  }
  expect_failures = [var.environment]
}

run "secret_that_is_not_declared" {
  command = plan
  variables {
    secrets = { TOKEN = "token" }
  }
  expect_failures = [var.secrets]
}

run "variable_both_plain_and_secret" {
  command = plan
  variables {
    secrets     = { TOKEN = "api-key" }
    environment = { TOKEN = "x" }
  }
  expect_failures = [var.secrets]
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

run "cpu_percent_too_high" {
  command = plan
  variables {
    cpu_percent = 99
  }
  expect_failures = [var.cpu_percent]
}

run "health_path_without_a_slash" {
  command = plan
  variables {
    health_path = "healthz"
  }
  expect_failures = [var.health_path]
}

run "ip_range_of_ipv6" {
  command = plan
  variables {
    allowed_ip_ranges = ["::/0"]
  }
  expect_failures = [var.allowed_ip_ranges]
}

run "public_for_nobody" {
  command = plan
  variables {
    public          = true
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  }
  expect_failures = [var.allowed_ip_ranges]
}

run "public_without_tls" {
  command = plan
  variables {
    public            = true
    allowed_ip_ranges = ["203.0.113.0/24"]
  }
  expect_failures = [var.certificate_arn]
}

run "certificate_by_name" {
  command = plan
  variables {
    certificate_arn = "shop"
  }
  expect_failures = [var.certificate_arn]
}

run "retention_that_aws_does_not_offer" {
  command = plan
  variables {
    log_retention_days = 10
  }
  expect_failures = [var.log_retention_days]
}

run "load_balancer_in_one_zone" {
  command = plan
  variables {
    private_subnet_ids = ["subnet-3"]
  }
  expect_failures = [var.private_subnet_ids]
}
