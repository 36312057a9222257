mock_provider "aws" {}

variables {
  name = "shop-dev"
}

run "name_with_capitals" {
  command = plan
  variables {
    name = "Shop"
  }
  expect_failures = [var.name]
}

run "name_ending_in_a_hyphen" {
  command = plan
  variables {
    name = "shop-"
  }
  expect_failures = [var.name]
}
