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
  mock_data "aws_ami" {
    defaults = { root_device_name = "/dev/sda1" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mock" }
  }
  mock_resource "aws_iam_instance_profile" {
    defaults = { arn = "arn:aws:iam::123456789012:instance-profile/mock" }
  }
  mock_resource "aws_launch_template" {
    defaults = { id = "lt-0123456789abcdef0", latest_version = 7 }
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
  bucket_arns        = ["arn:aws:s3:::shop-dev-data"]
  table_arns         = ["arn:aws:dynamodb:eu-west-1:123456789012:table/shop-dev-jobs"]
}

run "credentials_stay_on_the_machine" {
  assert {
    condition = (
      aws_launch_template.this.metadata_options[0].http_tokens == "required" &&
      aws_launch_template.this.metadata_options[0].http_put_response_hop_limit == 1
    )
    error_message = "the metadata service wants session tokens and answers the machine itself only"
  }
}

run "disk_is_encrypted" {
  assert {
    condition = (
      aws_launch_template.this.block_device_mappings[0].device_name == "/dev/xvda" &&
      tobool(aws_launch_template.this.block_device_mappings[0].ebs[0].encrypted) &&
      aws_launch_template.this.block_device_mappings[0].ebs[0].kms_key_id == "arn:aws:kms:eu-west-1:123456789012:key/1" &&
      aws_launch_template.this.block_device_mappings[0].ebs[0].volume_type == "gp3" &&
      aws_launch_template.this.block_device_mappings[0].ebs[0].volume_size == 30
    )
    error_message = "the root disk is encrypted by the deployment's key"
  }
}

run "nobody_reaches_a_machine" {
  assert {
    condition     = !tobool(aws_launch_template.this.network_interfaces[0].associate_public_ip_address)
    error_message = "a machine has no public address"
  }
  assert {
    condition     = aws_launch_template.this.key_name == null && length(aws_security_group.this.ingress) == 0
    error_message = "there is no SSH key and no rule that lets anything in"
  }
  assert {
    condition     = aws_vpc_security_group_egress_rule.https.from_port == 443 && aws_vpc_security_group_egress_rule.https.to_port == 443
    error_message = "out of the network a machine speaks HTTPS only"
  }
  assert {
    condition     = aws_vpc_security_group_egress_rule.network.cidr_ipv4 == "10.0.0.0/16"
    error_message = "other ports are open inside the network only"
  }
  assert {
    condition     = aws_iam_role_policy_attachment.ssm.policy_arn == "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    error_message = "people reach a machine through Systems Manager"
  }
}

run "machines_use_the_data_of_the_deployment_only" {
  assert {
    condition = !anytrue(flatten([
      for statement in jsondecode(aws_iam_role_policy.data[0].policy).Statement : [for resource in statement.Resource : resource == "*"]
    ]))
    error_message = "no statement is for every resource"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.data[0].policy).Statement[1].Resource == ["arn:aws:s3:::shop-dev-data/*"]
    error_message = "objects of the deployment's buckets may be used"
  }
}

run "no_data_no_policy" {
  variables {
    bucket_arns = []
    table_arns  = []
  }
  assert {
    condition     = length(aws_iam_role_policy.data) == 0
    error_message = "without buckets and tables a machine may use none"
  }
}

run "amazon_linux_by_default" {
  assert {
    condition     = aws_launch_template.this.image_id == "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    error_message = "the newest Amazon Linux 2023 is found when a machine starts"
  }
}

run "amazon_linux_for_arm" {
  variables {
    instance_type = "t4g.small"
  }
  override_data {
    target = data.aws_ec2_instance_type.this[0]
    values = { supported_architectures = ["arm64"] }
  }
  assert {
    condition     = endswith(aws_launch_template.this.image_id, "-arm64")
    error_message = "the image fits the processor of the instance type"
  }
}

run "image_by_id" {
  variables {
    image = "ami-0123456789abcdef0"
  }
  assert {
    condition     = aws_launch_template.this.image_id == "ami-0123456789abcdef0"
    error_message = "an image id is taken as it is"
  }
  assert {
    condition     = aws_launch_template.this.block_device_mappings[0].device_name == "/dev/sda1"
    error_message = "the encrypted disk is the image's own root disk, not a second one"
  }
}

run "image_by_parameter" {
  variables {
    image = "ssm:/golden/image"
  }
  assert {
    condition     = aws_launch_template.this.image_id == "resolve:ssm:/golden/image" && data.aws_ssm_parameter.image[0].name == "/golden/image"
    error_message = "a parameter is found when a machine starts"
  }
  assert {
    condition     = aws_launch_template.this.block_device_mappings[0].device_name == "/dev/sda1"
    error_message = "the encrypted disk is the image's own root disk, not a second one"
  }
}

run "machines_scale_between_min_and_max" {
  assert {
    condition     = aws_autoscaling_group.this.min_size == 1 && aws_autoscaling_group.this.max_size == 3
    error_message = "the group keeps to its limits"
  }
  assert {
    condition     = aws_autoscaling_policy.cpu.target_tracking_configuration[0].target_value == 60
    error_message = "the CPU target is the one asked for"
  }
  assert {
    condition     = aws_autoscaling_group.this.vpc_zone_identifier == toset(["subnet-3", "subnet-4"])
    error_message = "machines run in the private subnets"
  }
}

run "new_template_replaces_the_machines" {
  assert {
    condition     = aws_autoscaling_group.this.launch_template[0].version == "7" && aws_autoscaling_group.this.instance_refresh[0].strategy == "Rolling"
    error_message = "the group follows the newest version of the template, a few machines at a time"
  }
  assert {
    condition     = length(aws_autoscaling_group.this.mixed_instances_policy) == 0
    error_message = "without spot machines run on capacity that stays"
  }
}

run "spot_runs_on_spare_capacity" {
  variables {
    spot = true
  }
  assert {
    condition = (
      aws_autoscaling_group.this.mixed_instances_policy[0].instances_distribution[0].on_demand_base_capacity == 0 &&
      aws_autoscaling_group.this.mixed_instances_policy[0].instances_distribution[0].on_demand_percentage_above_base_capacity == 0 &&
      aws_autoscaling_group.this.mixed_instances_policy[0].launch_template[0].launch_template_specification[0].version == "7"
    )
    error_message = "every machine is a spot machine of the newest template"
  }
  assert {
    condition     = aws_autoscaling_group.this.capacity_rebalance && length(aws_autoscaling_group.this.launch_template) == 0
    error_message = "a machine that AWS is about to take back is replaced beforehand"
  }
}

run "tags_reach_machines_and_disks" {
  assert {
    condition = (
      tomap({ for tag in aws_autoscaling_group.this.tag : tag.key => tag.value if tag.propagate_at_launch }) ==
      tomap({ Name = "shop-dev-batch", team = "data" })
    )
    error_message = "machines carry the tags of the deployment"
  }
  assert {
    condition = alltrue([
      for specification in aws_launch_template.this.tag_specifications : specification.tags == tomap({ Name = "shop-dev-batch", team = "data" })
    ]) && [for specification in aws_launch_template.this.tag_specifications : specification.resource_type] == ["volume", "network-interface"]
    error_message = "disks and network interfaces carry the tags of the deployment"
  }
}

run "outputs_name_the_group" {
  assert {
    condition     = output.group_name == "shop-dev-batch" && output.role_arn == "arn:aws:iam::123456789012:role/mock"
    error_message = "the outputs are the group's own"
  }
}
