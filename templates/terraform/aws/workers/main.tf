locals {
  tags = merge(var.tags, { Name = var.name })
}

resource "aws_launch_template" "this" {
  name_prefix            = "${var.name}-"
  description            = "Machines of ${var.name}"
  update_default_version = true

  image_id      = local.image_id
  instance_type = var.instance_type

  iam_instance_profile {
    arn = aws_iam_instance_profile.this.arn
  }

  # Session tokens only, and not beyond the machine itself: a forged request or a container gets no credentials.
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
    instance_metadata_tags      = "disabled"
  }

  monitoring {
    enabled = true
  }

  network_interfaces {
    associate_public_ip_address = false
    delete_on_termination       = true
    security_groups             = [aws_security_group.this.id]
  }

  block_device_mappings {
    device_name = local.root_device

    ebs {
      volume_type           = "gp3"
      volume_size           = var.disk_gib
      encrypted             = true
      kms_key_id            = var.key_arn
      delete_on_termination = true
    }
  }

  dynamic "tag_specifications" {
    for_each = ["volume", "network-interface"]

    content {
      resource_type = tag_specifications.value
      tags          = local.tags
    }
  }

  tags = { Name = var.name }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_autoscaling_group" "this" {
  name                  = var.name
  min_size              = var.min
  max_size              = var.max # the number between them belongs to the scaling policy
  vpc_zone_identifier   = var.private_subnet_ids
  health_check_type     = "EC2"
  capacity_rebalance    = var.spot
  enabled_metrics       = ["GroupDesiredCapacity", "GroupInServiceInstances", "GroupTotalInstances"]
  protect_from_scale_in = false

  dynamic "launch_template" {
    for_each = var.spot ? [] : [aws_launch_template.this]

    content {
      id      = launch_template.value.id
      version = launch_template.value.latest_version
    }
  }

  dynamic "mixed_instances_policy" {
    for_each = var.spot ? [aws_launch_template.this] : []

    content {
      instances_distribution {
        on_demand_base_capacity                  = 0
        on_demand_percentage_above_base_capacity = 0
        spot_allocation_strategy                 = "price-capacity-optimized"
      }

      launch_template {
        launch_template_specification {
          launch_template_id = mixed_instances_policy.value.id
          version            = mixed_instances_policy.value.latest_version
        }
      }
    }
  }

  # A new version of the template replaces the machines, a few at a time.
  instance_refresh {
    strategy = "Rolling"

    preferences {
      min_healthy_percentage = 90
    }
  }

  dynamic "tag" {
    for_each = local.tags

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }

  # A machine that starts earlier has no permissions and no way out.
  depends_on = [
    aws_iam_role_policy.data,
    aws_iam_role_policy_attachment.ssm,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_egress_rule.network,
  ]
}

resource "aws_autoscaling_policy" "cpu" {
  name                      = "cpu"
  autoscaling_group_name    = aws_autoscaling_group.this.name
  policy_type               = "TargetTrackingScaling"
  estimated_instance_warmup = 180

  target_tracking_configuration {
    target_value = var.cpu_percent

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

# No way in: people reach a machine through Systems Manager, which the machine itself calls.
resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Machines of the worker group"
  vpc_id      = var.vpc_id

  tags = { Name = var.name }

  lifecycle {
    create_before_destroy = true
  }
}

# Package mirrors and the services of AWS have no fixed addresses, so HTTPS may go anywhere.
resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.this.id
  description       = "HTTPS to mirrors and services"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

data "aws_vpc" "this" {
  id = var.vpc_id
}

resource "aws_vpc_security_group_egress_rule" "network" {
  security_group_id = aws_security_group.this.id
  description       = "To services of the network"
  cidr_ipv4         = data.aws_vpc.this.cidr_block
  ip_protocol       = "tcp"
  from_port         = 1
  to_port           = 65535
}
