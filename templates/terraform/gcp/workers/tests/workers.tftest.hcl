mock_provider "google" {
  mock_resource "google_service_account" {
    defaults = { email = "shop@acme-prod.iam.gserviceaccount.com" }
  }
}

variables {
  name         = "shop-dev-generator"
  account_id   = "shop-dev-generator-vm"
  project      = "acme-prod"
  region       = "europe-west1"
  machine_type = "e2-small"
  image        = null
  min          = 0
  max          = 4
  cpu_percent  = 60
  disk_gib     = 30
  spot         = false
  labels       = { team = "data" }
  network_id   = "projects/acme-prod/global/networks/shop-dev"
  subnet_id    = "projects/acme-prod/regions/europe-west1/subnetworks/shop-dev"
  key_id       = "projects/acme-prod/locations/europe-west1/keyRings/shop-dev-1234/cryptoKeys/data"
  bucket_names = { data = "shop-dev-data" }
  table_names  = { jobs = "shop-dev-jobs" }
}

run "machines_are_shielded_and_not_on_the_internet" {
  assert {
    condition = (
      google_compute_region_instance_template.this.shielded_instance_config[0].enable_secure_boot
      && google_compute_region_instance_template.this.shielded_instance_config[0].enable_vtpm
      && google_compute_region_instance_template.this.shielded_instance_config[0].enable_integrity_monitoring
    )
    error_message = "What starts must be what was built."
  }

  assert {
    condition     = length(google_compute_region_instance_template.this.network_interface[0].access_config) == 0 && !google_compute_region_instance_template.this.can_ip_forward
    error_message = "A machine must have no public address."
  }
}

run "people_log_in_by_iam_alone" {
  assert {
    condition = (
      google_compute_region_instance_template.this.metadata["enable-oslogin"] == "TRUE"
      && google_compute_region_instance_template.this.metadata["block-project-ssh-keys"] == "TRUE"
      && google_compute_region_instance_template.this.metadata["serial-port-enable"] == "FALSE"
    )
    error_message = "Keys of the project must open no machine."
  }
}

run "disks_are_encrypted_and_labelled" {
  assert {
    condition = (
      google_compute_region_instance_template.this.disk[0].disk_encryption_key[0].kms_key_self_link == var.key_id
      && google_compute_region_instance_template.this.disk[0].disk_size_gb == 30
      && google_compute_region_instance_template.this.disk[0].labels == tomap({ team = "data" })
    )
    error_message = "The disk must be the manifest's, with the deployment's key."
  }
}

run "may_use_its_data_and_write_logs" {
  assert {
    condition     = keys(google_project_iam_member.telemetry) == ["roles/logging.logWriter", "roles/monitoring.metricWriter"]
    error_message = "Nothing else may be granted on the whole project."
  }

  assert {
    condition     = google_project_iam_member.database["jobs"].condition[0].expression == "resource.name == \"projects/acme-prod/databases/shop-dev-jobs\""
    error_message = "The grant on the project must be limited to the database."
  }

  assert {
    condition     = google_storage_bucket_iam_member.this["data"].role == "roles/storage.objectUser"
    error_message = "Objects may be read and written, the bucket not changed."
  }
}

run "scales_by_cpu" {
  assert {
    condition = (
      google_compute_region_autoscaler.this.autoscaling_policy[0].min_replicas == 0
      && google_compute_region_autoscaler.this.autoscaling_policy[0].max_replicas == 4
      && google_compute_region_autoscaler.this.autoscaling_policy[0].cpu_utilization[0].target == 0.6
    )
    error_message = "The scale must be the manifest's."
  }
}

run "standard_machines_move_when_their_host_does" {
  assert {
    condition = (
      google_compute_region_instance_template.this.scheduling[0].provisioning_model == "STANDARD"
      && google_compute_region_instance_template.this.scheduling[0].on_host_maintenance == "MIGRATE"
      && google_compute_region_instance_template.this.scheduling[0].automatic_restart
    )
    error_message = "They must go on."
  }
}

run "spare_capacity_is_given_back" {
  variables { spot = true }

  assert {
    condition = (
      google_compute_region_instance_template.this.scheduling[0].provisioning_model == "SPOT"
      && google_compute_region_instance_template.this.scheduling[0].preemptible
      && !google_compute_region_instance_template.this.scheduling[0].automatic_restart
      && google_compute_region_instance_template.this.scheduling[0].instance_termination_action == "DELETE"
    )
    error_message = "Google refuses any other combination."
  }
}

run "arm_machines_get_an_arm_image_on_hyperdisk" {
  variables { machine_type = "c4a-standard-2" }

  assert {
    condition = (
      google_compute_region_instance_template.this.disk[0].source_image == "projects/cos-cloud/global/images/family/cos-arm64-stable"
      && google_compute_region_instance_template.this.disk[0].disk_type == "hyperdisk-balanced"
    )
    error_message = "Any other image or disk would not start there."
  }
}

run "an_image_that_is_named_is_used" {
  variables { image = "projects/debian-cloud/global/images/family/debian-12" }

  assert {
    condition     = google_compute_region_instance_template.this.disk[0].source_image == "projects/debian-cloud/global/images/family/debian-12"
    error_message = "The image must be the manifest's."
  }
}
