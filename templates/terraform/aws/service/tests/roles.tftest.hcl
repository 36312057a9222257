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
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop-dev-api/1" }
  }
  mock_resource "aws_lb_target_group" {
    defaults = { arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop-dev-api/1" }
  }
  override_resource {
    target = aws_iam_role.task
    values = { arn = "arn:aws:iam::123456789012:role/task" }
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

run "execution_role_reads_its_own_secrets_only" {
  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution.policy).Statement : statement.Sid] == ["WriteLog", "ReadSecrets", "DecryptSecrets"]
    error_message = "the execution role may write the log and read secrets, no more"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.execution.policy).Statement[1].Resource == ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:api-key"]
    error_message = "other secrets of the deployment stay closed"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.execution.policy).Statement[2].Condition.StringEquals["kms:ViaService"] == "secretsmanager.eu-west-1.amazonaws.com"
    error_message = "the key is used through Secrets Manager only"
  }
}

run "no_secrets_no_key" {
  variables {
    secrets = {}
  }
  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution.policy).Statement : statement.Sid] == ["WriteLog"]
    error_message = "without secrets the execution role gets neither secrets nor the key"
  }
}

run "image_of_ecr_may_be_pulled" {
  variables {
    image   = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api@sha256:0123"
    secrets = {}
  }
  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.execution.policy).Statement : statement.Resource][2] == ["arn:aws:ecr:eu-west-1:123456789012:repository/shop/api"]
    error_message = "only the repository of the image is opened"
  }
}

run "task_role_uses_the_data_of_the_deployment_only" {
  assert {
    condition     = aws_ecs_task_definition.this.task_role_arn == "arn:aws:iam::123456789012:role/task" && aws_ecs_task_definition.this.execution_role_arn != aws_ecs_task_definition.this.task_role_arn
    error_message = "task and execution role are two"
  }
  assert {
    condition = !anytrue(flatten([
      for statement in jsondecode(aws_iam_role_policy.task[0].policy).Statement : [for resource in statement.Resource : resource == "*"]
    ]))
    error_message = "no statement is for every resource"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.task[0].policy).Statement[0].Resource == ["arn:aws:s3:::shop-dev-data"]
    error_message = "buckets of the deployment are listed"
  }
}

run "no_data_no_policy" {
  variables {
    bucket_arns = []
    table_arns  = []
  }
  assert {
    condition     = length(aws_iam_role_policy.task) == 0
    error_message = "without buckets and tables the task may do nothing"
  }
}

run "roles_are_for_tasks_of_this_account" {
  assert {
    condition = alltrue([
      for policy in [aws_iam_role.execution.assume_role_policy, aws_iam_role.task.assume_role_policy] :
      jsondecode(policy).Statement[0].Condition.StringEquals["aws:SourceAccount"] == "123456789012" &&
      jsondecode(policy).Statement[0].Principal.Service == "ecs-tasks.amazonaws.com"
    ])
    error_message = "ECS takes the roles for tasks of this account only"
  }
}
