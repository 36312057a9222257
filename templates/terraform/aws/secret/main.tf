# An entry of the secret store without its value: values never pass through a plan or a state.
# `synthinfra secrets set` fills it.

resource "aws_secretsmanager_secret" "this" {
  #checkov:skip=CKV2_AWS_57:who issues the value rotates it, which a template cannot know
  count = var.existing == null ? 1 : 0

  name                    = var.name
  description             = "Filled by synthinfra secrets set"
  kms_key_id              = var.key_arn
  recovery_window_in_days = var.recovery_days
}

data "aws_secretsmanager_secret" "existing" {
  count = var.existing == null ? 0 : 1

  arn  = startswith(var.existing, "arn:") ? var.existing : null
  name = startswith(var.existing, "arn:") ? null : var.existing
}
