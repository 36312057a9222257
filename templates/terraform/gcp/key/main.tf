# One key for what the deployment stores: objects, disks, logs and the copies of images that services run.
# Google never frees the name of a key ring or of a key, so that a deployment that is destroyed and made again could not
# have its own names back: each ring has a part of its own, drawn once and kept in the state.

resource "terraform_data" "generation" {
  input = substr(sha256(uuid()), 0, 8)

  lifecycle {
    ignore_changes = [input] # drawn once
  }
}

resource "google_kms_key_ring" "this" {
  project  = var.project
  name     = "${var.name}-${terraform_data.generation.output}"
  location = var.location
}

resource "google_kms_crypto_key" "this" {
  #checkov:skip=CKV_GCP_82:a literal prevent_destroy would forbid the destroy that a user asks for; the gate asks before a key goes
  #checkov:skip=CKV_GCP_43:the period is the manifest's; former versions stay and go on decrypting
  name            = "data"
  key_ring        = google_kms_key_ring.this.id
  purpose         = "ENCRYPT_DECRYPT"
  rotation_period = "${var.rotation_days * 86400}s"
  # The longest time to notice that a version is about to be lost, and with it everything that it protects.
  destroy_scheduled_duration = "2592000s"

  version_template {
    algorithm        = "GOOGLE_SYMMETRIC_ENCRYPTION"
    protection_level = "SOFTWARE"
  }
}

# Google encrypts as accounts of its own, one for each service. They are asked for only once the ring is there: by then
# the APIs are on, and a first plan asks nothing of a project that may be empty.
data "google_project" "this" {
  project_id = var.project

  depends_on = [google_kms_key_ring.this]
}

data "google_storage_project_service_account" "this" {
  count = contains(var.users, "storage") ? 1 : 0

  project = var.project

  depends_on = [google_kms_key_ring.this]
}

data "google_logging_project_cmek_settings" "this" {
  count = contains(var.users, "logging") ? 1 : 0

  project = var.project

  depends_on = [google_kms_key_ring.this]
}

locals {
  number = data.google_project.this.number

  agents = {
    compute = "service-${local.number}@compute-system.iam.gserviceaccount.com"
    run     = "service-${local.number}@serverless-robot-prod.iam.gserviceaccount.com"
    storage = one(data.google_storage_project_service_account.this[*].email_address)
    logging = one(data.google_logging_project_cmek_settings.this[*].service_account_id)
  }
}

resource "google_kms_crypto_key_iam_member" "agent" {
  for_each = var.users

  crypto_key_id = google_kms_crypto_key.this.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:${local.agents[each.key]}"
}
