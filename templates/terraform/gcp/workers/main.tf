# A group of equal machines in the zones of a region: no public address, no password, no key but those of OS Login.

locals {
  # Machines with Arm processors, and those that boot from Hyperdisk alone, by the beginning of their type.
  arm       = can(regex("^(t2a|c4a|n4a)-", var.machine_type))
  hyperdisk = can(regex("^(c4|c4a|c4d|n4|n4a|n4d|m4|x4|h4d)-", var.machine_type))

  image = coalesce(var.image, "projects/cos-cloud/global/images/family/${local.arm ? "cos-arm64-stable" : "cos-stable"}")
}

resource "google_compute_region_instance_template" "this" {
  project      = var.project
  name_prefix  = "${substr(var.name, 0, 36)}-" # Google allows 37 characters
  description  = "Machines of ${var.name}"
  region       = var.region
  machine_type = var.machine_type

  can_ip_forward = false
  labels         = var.labels

  disk {
    boot         = true
    auto_delete  = true
    source_image = local.image
    disk_type    = local.hyperdisk ? "hyperdisk-balanced" : "pd-balanced"
    disk_size_gb = var.disk_gib
    labels       = var.labels

    disk_encryption_key {
      kms_key_self_link = var.key_id
    }
  }

  # Without access_config there is no public address.
  network_interface {
    network    = var.network_id
    subnetwork = var.subnet_id
    stack_type = "IPV4_ONLY"
  }

  shielded_instance_config {
    enable_secure_boot          = true
    enable_vtpm                 = true
    enable_integrity_monitoring = true
  }

  # What the account may do is said by its roles.
  service_account {
    email  = google_service_account.this.email
    scopes = ["https://www.googleapis.com/auth/cloud-platform"]
  }

  scheduling {
    provisioning_model          = var.spot ? "SPOT" : "STANDARD"
    preemptible                 = var.spot
    automatic_restart           = !var.spot
    on_host_maintenance         = var.spot ? "TERMINATE" : "MIGRATE"
    instance_termination_action = var.spot ? "DELETE" : null
  }

  metadata = {
    enable-oslogin           = "TRUE"
    block-project-ssh-keys   = "TRUE"
    serial-port-enable       = "FALSE"
    disable-legacy-endpoints = "TRUE"
    google-logging-enabled   = "true"
  }

  lifecycle {
    create_before_destroy = true
  }

  # A machine that starts earlier has no permissions.
  depends_on = [
    google_project_iam_member.database,
    google_project_iam_member.telemetry,
    google_storage_bucket_iam_member.this,
  ]
}

resource "google_compute_region_instance_group_manager" "this" {
  project            = var.project
  name               = var.name
  region             = var.region
  description        = "Worker group ${var.name}"
  base_instance_name = var.name

  version {
    instance_template = google_compute_region_instance_template.this.self_link
  }

  # A new template replaces the machines, one in each of the three zones at a time.
  update_policy {
    type                         = "PROACTIVE"
    minimal_action               = "REPLACE"
    instance_redistribution_type = "PROACTIVE"
    max_surge_fixed              = 3
    max_unavailable_fixed        = 0
  }

  distribution_policy_target_shape = "EVEN"
  wait_for_instances               = false
}

# The number of machines belongs to it.
resource "google_compute_region_autoscaler" "this" {
  project = var.project
  name    = var.name
  region  = var.region
  target  = google_compute_region_instance_group_manager.this.id

  autoscaling_policy {
    mode            = "ON"
    min_replicas    = var.min
    max_replicas    = var.max
    cooldown_period = 180

    cpu_utilization {
      target = var.cpu_percent / 100
    }
  }
}
