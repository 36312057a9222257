mock_provider "aws" {}

variables {
  name = "shop-dev"
}

run "container_insights_are_on" {
  assert {
    condition     = one(aws_ecs_cluster.this.setting).name == "containerInsights" && one(aws_ecs_cluster.this.setting).value == "enabled"
    error_message = "the cluster measures its containers"
  }
}

run "services_may_choose_spare_capacity" {
  assert {
    condition     = aws_ecs_cluster_capacity_providers.this.capacity_providers == toset(["FARGATE", "FARGATE_SPOT"])
    error_message = "both kinds of Fargate are known to the cluster"
  }
  assert {
    condition     = one(aws_ecs_cluster_capacity_providers.this.default_capacity_provider_strategy).capacity_provider == "FARGATE"
    error_message = "capacity that AWS may take back is never the default"
  }
}

run "outputs_name_the_cluster" {
  assert {
    condition     = output.name == "shop-dev" && output.arn == aws_ecs_cluster.this.arn
    error_message = "the outputs are the cluster's own"
  }
}
