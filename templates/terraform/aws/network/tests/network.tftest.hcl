mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["eu-west-1a", "eu-west-1b", "eu-west-1c"] }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/flow" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:123456789012:log-group:flow" }
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

run "private_and_public_subnets_in_each_zone" {
  assert {
    condition     = [for subnet in aws_subnet.private : subnet.cidr_block] == ["10.0.0.0/20", "10.0.16.0/20"]
    error_message = "private subnets are the first parts of the range"
  }
  assert {
    condition     = [for subnet in aws_subnet.public : subnet.cidr_block] == ["10.0.128.0/20", "10.0.144.0/20"]
    error_message = "public subnets are the parts from the middle of the range"
  }
  assert {
    condition     = [for key, subnet in aws_subnet.private : "${key} ${subnet.availability_zone}"] == ["0 eu-west-1a", "1 eu-west-1b"]
    error_message = "subnets are keyed by position and stand in different zones"
  }
  assert {
    condition     = !anytrue([for subnet in aws_subnet.public : subnet.map_public_ip_on_launch])
    error_message = "nothing gets a public address by default, not even in a public subnet"
  }
  assert {
    condition     = aws_vpc.this.enable_dns_support && aws_vpc.this.enable_dns_hostnames
    error_message = "private endpoints need DNS"
  }
  assert {
    condition     = output.private_subnet_ids == [for key in ["0", "1"] : aws_subnet.private[key].id]
    error_message = "private_subnet_ids lists the private subnets in the order of the zones"
  }
  assert {
    condition     = output.public_subnet_ids == [for key in ["0", "1"] : aws_subnet.public[key].id]
    error_message = "public_subnet_ids lists the public subnets in the order of the zones"
  }
  assert {
    condition     = output.vpc_cidr == "10.0.0.0/16" && output.vpc_id == aws_vpc.this.id
    error_message = "the outputs tell the network itself"
  }
}

run "default_security_group_is_empty" {
  assert {
    condition     = length(aws_default_security_group.this.ingress) == 0 && length(aws_default_security_group.this.egress) == 0
    error_message = "the default security group must have no rules"
  }
}

run "smallest_range_still_fits_load_balancers" {
  variables {
    cidr  = "10.1.0.0/23"
    zones = 3
  }
  assert {
    condition     = aws_subnet.public["2"].cidr_block == "10.1.1.64/27"
    error_message = "a /23 gives /27 subnets, the smallest that a load balancer accepts"
  }
}

run "one_nat_gateway_for_all_zones" {
  assert {
    condition     = keys(aws_nat_gateway.this) == ["0"] && keys(aws_eip.nat) == ["0"]
    error_message = "single means one gateway with one address"
  }
  assert {
    condition     = alltrue([for route in aws_route.nat : route.nat_gateway_id == aws_nat_gateway.this["0"].id])
    error_message = "every private subnet goes out through the one gateway"
  }
}

run "a_nat_gateway_in_each_zone" {
  variables {
    nat = "per-zone"
  }
  assert {
    condition     = keys(aws_nat_gateway.this) == ["0", "1"]
    error_message = "per-zone means a gateway in each zone"
  }
  assert {
    condition     = alltrue([for key, route in aws_route.nat : route.nat_gateway_id == aws_nat_gateway.this[key].id])
    error_message = "each private subnet goes out through the gateway of its own zone"
  }
}

run "no_way_out_without_nat" {
  variables {
    nat = "none"
  }
  assert {
    condition     = length(aws_nat_gateway.this) + length(aws_eip.nat) + length(aws_route.nat) == 0
    error_message = "none means no gateway, no address and no route"
  }
  assert {
    condition     = contains(keys(aws_vpc_endpoint.interface), "ssm") && contains(keys(aws_vpc_endpoint.interface), "ssmmessages")
    error_message = "without NAT machines are reached through the endpoints of Systems Manager"
  }
}

run "private_endpoints_answer_the_network_only" {
  assert {
    condition     = keys(aws_vpc_endpoint.gateway) == ["dynamodb", "s3"]
    error_message = "buckets and tables have gateway endpoints"
  }
  assert {
    condition     = keys(aws_vpc_endpoint.interface) == ["ecr.api", "ecr.dkr", "kms", "logs", "secretsmanager", "sts"]
    error_message = "what a task needs to start has interface endpoints"
  }
  assert {
    condition     = alltrue([for endpoint in aws_vpc_endpoint.interface : endpoint.private_dns_enabled])
    error_message = "the services keep their usual names"
  }
  assert {
    condition = (
      aws_vpc_security_group_ingress_rule.endpoints[0].cidr_ipv4 == "10.0.0.0/16" &&
      aws_vpc_security_group_ingress_rule.endpoints[0].from_port == 443 &&
      aws_vpc_security_group_ingress_rule.endpoints[0].to_port == 443
    )
    error_message = "endpoints answer HTTPS from inside the network only"
  }
}

run "no_endpoints_when_not_wanted" {
  variables {
    private_endpoints = false
  }
  assert {
    condition     = length(aws_vpc_endpoint.gateway) + length(aws_vpc_endpoint.interface) + length(aws_security_group.endpoints) == 0
    error_message = "without private endpoints none is made"
  }
}

run "flow_logs_are_encrypted_and_kept" {
  assert {
    condition = (
      aws_cloudwatch_log_group.flow[0].kms_key_id == "arn:aws:kms:eu-west-1:123456789012:key/1" &&
      aws_cloudwatch_log_group.flow[0].retention_in_days == 30
    )
    error_message = "flow logs are encrypted by the deployment's key and kept as long as asked"
  }
  assert {
    condition     = aws_flow_log.this[0].traffic_type == "ALL"
    error_message = "accepted and rejected flows are logged"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.flow[0].policy).Statement[0].Resource == "arn:aws:logs:eu-west-1:123456789012:log-group:flow:*"
    error_message = "the role writes to its own log group only"
  }
  assert {
    condition     = jsondecode(aws_iam_role.flow[0].assume_role_policy).Statement[0].Condition.StringEquals["aws:SourceAccount"] == "123456789012"
    error_message = "only flow logs of this account may use the role"
  }
}

run "no_flow_logs_when_not_wanted" {
  variables {
    flow_logs = false
  }
  assert {
    condition     = length(aws_flow_log.this) + length(aws_cloudwatch_log_group.flow) + length(aws_iam_role.flow) == 0
    error_message = "without flow logs there is no log group and no role"
  }
}
