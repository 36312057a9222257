# Which image, and how its root disk is called: a disk under another name would be a second one, and leave the root
# disk as the image has it, perhaps unencrypted.

data "aws_ec2_instance_type" "this" {
  count = var.image == null ? 1 : 0

  instance_type = var.instance_type
}

data "aws_ssm_parameter" "image" {
  count = try(startswith(var.image, "ssm:"), false) ? 1 : 0

  name = trimprefix(var.image, "ssm:")
}

data "aws_ami" "this" {
  count = var.image == null ? 0 : 1

  filter {
    name   = "image-id"
    values = [try(nonsensitive(data.aws_ssm_parameter.image[0].value), var.image)]
  }
}

locals {
  # AWS names its images by architecture; an instance type offers one of the two.
  architecture = (
    var.image != null ? null :
    contains(data.aws_ec2_instance_type.this[0].supported_architectures, "arm64") ? "arm64" : "x86_64"
  )

  # A parameter is resolved when a machine starts, so a new release of an image does not turn up in every plan.
  # The standard image, not the minimal one: only that carries the agent of Systems Manager.
  image_id = (
    var.image == null ? "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${local.architecture}" :
    startswith(var.image, "ssm:") ? "resolve:${var.image}" : var.image
  )

  root_device = var.image == null ? "/dev/xvda" : data.aws_ami.this[0].root_device_name
}
