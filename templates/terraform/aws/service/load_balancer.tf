locals {
  https = var.certificate_arn != null

  # Who may come in. The key of the network's own range is a constant, for the range may be unknown before apply.
  client_ranges = var.public ? { for range in var.allowed_ip_ranges : range => range } : { network = var.vpc_cidr }
}

resource "aws_lb" "this" {
  #checkov:skip=CKV_AWS_91:Access logs need a bucket with another kind of encryption (SSE-S3); flow logs and metrics are on.
  #checkov:skip=CKV_AWS_150:Deletion protection follows the manifest's profile: on in prod, off in dev.
  #checkov:skip=CKV2_AWS_20:Port 80 redirects to HTTPS whenever there is a certificate, and a public service must have one.
  #checkov:skip=CKV2_AWS_28:A web application firewall is a part of the network of its own, not of each service.
  name                       = var.short_name
  load_balancer_type         = "application"
  internal                   = !var.public
  subnets                    = var.public ? var.public_subnet_ids : var.private_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "defensive"
  idle_timeout               = 60
  enable_deletion_protection = var.deletion_protection

  tags = { Name = var.name }
}

resource "aws_lb_target_group" "this" {
  #checkov:skip=CKV_AWS_378:TLS ends at the load balancer; from there to the tasks traffic stays between two security groups.
  name                 = var.short_name
  target_type          = "ip"
  protocol             = "HTTP"
  vpc_id               = var.vpc_id
  deregistration_delay = 30

  # Never used, for ECS registers every task with its own port. A constant keeps a change of `port` from replacing
  # the group, which AWS refuses while a listener points at it.
  port = 80

  health_check {
    path                = var.health_path
    matcher             = "200-399"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  tags = { Name = var.name }
}

resource "aws_lb_listener" "https" {
  count = local.https ? 1 : 0

  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  # TLS 1.3 and 1.2 with forward secrecy, and key exchange that later quantum computers cannot open.
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}

# One listener for both roles of port 80: with a certificate it redirects, without one it serves inside the network.
resource "aws_lb_listener" "http" {
  #checkov:skip=CKV_AWS_2:Redirects to HTTPS; it serves plain HTTP only inside the network, where no certificate was given.
  #checkov:skip=CKV_AWS_103:Port 80 speaks no TLS; see the listener https.
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = local.https ? "redirect" : "forward"
    target_group_arn = local.https ? null : aws_lb_target_group.this.arn

    dynamic "redirect" {
      for_each = local.https ? [443] : []

      content {
        protocol    = "HTTPS"
        port        = redirect.value
        status_code = "HTTP_301"
      }
    }
  }
}
