# A table that is paid by the request, encrypted with the deployment's key and backed up continuously.

resource "aws_dynamodb_table" "this" {
  #checkov:skip=CKV2_AWS_16:capacity follows the requests, so there is nothing to scale
  name                        = var.name
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = var.partition_key.name
  range_key                   = try(var.sort_key.name, null)
  deletion_protection_enabled = var.deletion_protection

  dynamic "attribute" {
    for_each = concat([var.partition_key], var.sort_key[*])

    content {
      name = attribute.value.name
      type = attribute.value.type
    }
  }

  dynamic "ttl" {
    for_each = var.ttl_attribute[*]

    content {
      enabled        = true
      attribute_name = ttl.value
    }
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = var.key_arn
  }

  point_in_time_recovery {
    #checkov:skip=CKV_AWS_28:on unless the manifest says otherwise
    enabled = var.point_in_time_recovery
  }
}
