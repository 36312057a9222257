mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mock" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/shop-dev-api" }
  }
  mock_resource "aws_lb" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop-dev-api/1"
      arn_suffix = "app/shop-dev-api/1"
      dns_name   = "shop.elb.example"
    }
  }
  mock_resource "aws_lb_target_group" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop-dev-api/1"
      arn_suffix = "targetgroup/shop-dev-api/1"
    }
  }
  # A group of its own for each: the tests tell apart who may talk to whom.
  override_resource {
    target = aws_security_group.load_balancer
    values = { id = "sg-load-balancer" }
  }
  override_resource {
    target = aws_security_group.task
    values = { id = "sg-task" }
  }
}

variables {
  name                = "shop-dev-api"
  short_name          = "shop-dev-api"
  region              = "eu-west-1"
  image               = "ghcr.io/shop/api@sha256:0123"
  command             = null
  port                = 8080
  cpu                 = 512
  memory              = 1024
  environment         = { MODE = "batch" }
  secrets             = { API_KEY = "api-key" }
  min                 = 1
  max                 = 10
  cpu_percent         = 60
  spot                = false
  health_path         = "/healthz"
  public              = true
  allowed_ip_ranges   = ["203.0.113.0/24"]
  certificate_arn     = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  deletion_protection = true
  log_retention_days  = 30
  vpc_id              = "vpc-1"
  vpc_cidr            = "10.0.0.0/16"
  public_subnet_ids   = ["subnet-1", "subnet-2"]
  private_subnet_ids  = ["subnet-3", "subnet-4"]
  cluster_arn         = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop-dev"
  cluster_name        = "shop-dev"
  key_arn             = "arn:aws:kms:eu-west-1:123456789012:key/1"
  secret_arns = {
    api-key = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:api-key"
    other   = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:other"
  }
  bucket_arns = ["arn:aws:s3:::shop-dev-data"]
  table_arns  = ["arn:aws:dynamodb:eu-west-1:123456789012:table/shop-dev-jobs"]
}

run "container_is_locked_down" {
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].readonlyRootFilesystem
    error_message = "the root file system is read-only"
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].linuxParameters.capabilities.drop == ["ALL"]
    error_message = "the container keeps no Linux capability"
  }
  assert {
    condition     = !jsondecode(aws_ecs_task_definition.this.container_definitions)[0].privileged
    error_message = "the container is not privileged"
  }
  assert {
    condition     = !contains(keys(jsondecode(aws_ecs_task_definition.this.container_definitions)[0]), "command")
    error_message = "without a command the image's own is kept"
  }
  assert {
    condition     = aws_ecs_task_definition.this.network_mode == "awsvpc" && aws_ecs_task_definition.this.requires_compatibilities == toset(["FARGATE"])
    error_message = "tasks run on Fargate with an address of their own"
  }
}

run "values_reach_the_container_literally" {
  variables {
    command     = ["serve", "$${file(\"/etc/passwd\")}"]
    environment = { ODD = "a\"b\n%%{ if true }$${1}" }
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].command == ["serve", "$${file(\"/etc/passwd\")}"]
    error_message = "a command is never evaluated"
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].environment == [{ name = "ODD", value = "a\"b\n%%{ if true }$${1}" }]
    error_message = "an environment variable is never evaluated"
  }
}

run "secrets_come_by_reference" {
  assert {
    condition = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].secrets == [
      { name = "API_KEY", valueFrom = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:api-key" }
    ]
    error_message = "a secret is named by its ARN and never by its value"
  }
}

run "public_service_speaks_tls_with_those_who_may_come_in" {
  assert {
    condition     = !aws_lb.this.internal && aws_lb.this.subnets == toset(["subnet-1", "subnet-2"])
    error_message = "a public load balancer stands in the public subnets"
  }
  assert {
    condition     = aws_lb.this.drop_invalid_header_fields && aws_lb.this.enable_deletion_protection
    error_message = "invalid headers are dropped, and deletion is refused when asked"
  }
  assert {
    condition     = aws_lb_listener.https[0].protocol == "HTTPS" && startswith(aws_lb_listener.https[0].ssl_policy, "ELBSecurityPolicy-TLS13-1-2-")
    error_message = "TLS 1.2 is the oldest version that is spoken"
  }
  assert {
    condition     = aws_lb_listener.http.default_action[0].redirect[0].protocol == "HTTPS" && aws_lb_listener.http.default_action[0].redirect[0].status_code == "HTTP_301"
    error_message = "plain HTTP is redirected"
  }
  assert {
    condition = (
      [for rule in aws_vpc_security_group_ingress_rule.https : rule.cidr_ipv4] == ["203.0.113.0/24"] &&
      [for rule in aws_vpc_security_group_ingress_rule.http : rule.cidr_ipv4] == ["203.0.113.0/24"]
    )
    error_message = "only the ranges that were named may come in"
  }
  assert {
    condition     = output.url == "https://shop.elb.example"
    error_message = "the address is an HTTPS one"
  }
}

run "private_service_answers_the_network_only" {
  variables {
    public            = false
    allowed_ip_ranges = ["203.0.113.0/24"]
    certificate_arn   = null
  }
  assert {
    condition     = aws_lb.this.internal && aws_lb.this.subnets == toset(["subnet-3", "subnet-4"])
    error_message = "a private load balancer stands in the private subnets"
  }
  assert {
    condition     = [for key, rule in aws_vpc_security_group_ingress_rule.http : "${key} ${rule.cidr_ipv4}"] == ["network 10.0.0.0/16"]
    error_message = "only the network itself may come in"
  }
  assert {
    condition     = length(aws_lb_listener.https) == 0 && aws_lb_listener.http.default_action[0].type == "forward"
    error_message = "without a certificate port 80 serves inside the network"
  }
  assert {
    condition     = output.url == "http://shop.elb.example"
    error_message = "the address says that there is no TLS"
  }
}

run "private_service_with_a_certificate_speaks_tls" {
  variables {
    public = false
  }
  assert {
    condition     = aws_lb.this.internal && [for rule in aws_vpc_security_group_ingress_rule.https : rule.cidr_ipv4] == ["10.0.0.0/16"]
    error_message = "HTTPS is for the network only"
  }
  assert {
    condition     = aws_lb_listener.http.default_action[0].type == "redirect"
    error_message = "plain HTTP is redirected"
  }
}

run "only_the_load_balancer_reaches_the_tasks" {
  assert {
    condition = (
      aws_vpc_security_group_ingress_rule.task.security_group_id == "sg-task" &&
      aws_vpc_security_group_ingress_rule.task.referenced_security_group_id == "sg-load-balancer" &&
      aws_vpc_security_group_ingress_rule.task.from_port == 8080 &&
      aws_vpc_security_group_ingress_rule.task.to_port == 8080
    )
    error_message = "tasks accept the load balancer on their port, nobody else"
  }
  assert {
    condition = (
      aws_vpc_security_group_egress_rule.load_balancer.security_group_id == "sg-load-balancer" &&
      aws_vpc_security_group_egress_rule.load_balancer.referenced_security_group_id == "sg-task"
    )
    error_message = "the load balancer reaches the tasks and nothing else"
  }
  assert {
    condition     = aws_vpc_security_group_egress_rule.task_https.from_port == 443 && aws_vpc_security_group_egress_rule.task_https.to_port == 443
    error_message = "out of the network a task speaks HTTPS only"
  }
  assert {
    condition = (
      aws_ecs_service.this.network_configuration[0].assign_public_ip == false &&
      aws_ecs_service.this.network_configuration[0].subnets == toset(["subnet-3", "subnet-4"])
    )
    error_message = "tasks run in private subnets without public addresses"
  }
}

run "failed_release_goes_back" {
  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].enable && aws_ecs_service.this.deployment_circuit_breaker[0].rollback
    error_message = "the circuit breaker rolls back"
  }
  assert {
    condition     = aws_ecs_service.this.deployment_minimum_healthy_percent == 100 && !aws_ecs_service.this.enable_execute_command
    error_message = "a release keeps the full number of tasks, and nobody gets a shell in one"
  }
}

run "tasks_scale_between_min_and_max" {
  assert {
    condition     = aws_appautoscaling_target.this.min_capacity == 1 && aws_appautoscaling_target.this.max_capacity == 10 && aws_ecs_service.this.desired_count == 1
    error_message = "the first apply starts the fewest tasks"
  }
  assert {
    condition     = aws_appautoscaling_target.this.resource_id == "service/shop-dev/shop-dev-api"
    error_message = "the autoscaler finds the service by cluster and name"
  }
  assert {
    condition     = aws_appautoscaling_policy.cpu.target_tracking_scaling_policy_configuration[0].target_value == 60
    error_message = "the CPU target is the one asked for"
  }
}

run "spare_capacity_only_when_asked" {
  assert {
    condition     = one(aws_ecs_service.this.capacity_provider_strategy).capacity_provider == "FARGATE"
    error_message = "without spot tasks run on capacity that stays"
  }
}

run "spot_runs_on_spare_capacity" {
  variables {
    spot = true
  }
  assert {
    condition     = one(aws_ecs_service.this.capacity_provider_strategy).capacity_provider == "FARGATE_SPOT"
    error_message = "spot means FARGATE_SPOT"
  }
}

run "logs_are_encrypted_and_kept" {
  assert {
    condition     = aws_cloudwatch_log_group.this.kms_key_id == "arn:aws:kms:eu-west-1:123456789012:key/1" && aws_cloudwatch_log_group.this.retention_in_days == 30
    error_message = "logs are encrypted by the deployment's key and kept as long as asked"
  }
  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].logConfiguration.options.awslogs-group == "/ecs/shop-dev-api" && output.log_group == "/ecs/shop-dev-api"
    error_message = "the container writes to this log group"
  }
}

run "outputs_name_what_alarms_watch" {
  assert {
    condition     = output.load_balancer_suffix == "app/shop-dev-api/1" && output.target_group_suffix == "targetgroup/shop-dev-api/1" && output.service_name == "shop-dev-api"
    error_message = "the outputs are the names that CloudWatch uses"
  }
}
