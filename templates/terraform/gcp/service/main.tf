# A Cloud Run service that is reached by its load balancer alone: from the internet when it is public, else from inside
# the network.

resource "google_cloud_run_v2_service" "this" {
  project             = var.project
  name                = var.name
  location            = var.region
  description         = "Made by synthinfra"
  deletion_protection = var.deletion_protection

  # Load balancers and the network only; the address that Google gives every service is off as well.
  ingress              = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  default_uri_disabled = true
  # Who comes by the load balancer has no Google account: the balancer's rules, not IAM, decide who that may be.
  invoker_iam_disabled = true

  scaling {
    min_instance_count = var.min
  }

  template {
    service_account       = google_service_account.this.email
    execution_environment = "EXECUTION_ENVIRONMENT_GEN2"
    encryption_key        = var.key_id
    timeout               = "300s"

    scaling {
      max_instance_count = var.max
    }

    # All that goes out goes by the network, its firewall and its NAT gateway.
    vpc_access {
      egress = "ALL_TRAFFIC"

      network_interfaces {
        network    = var.network_id
        subnetwork = var.subnet_id
      }
    }

    containers {
      name  = "app"
      image = var.image
      args  = var.command # what follows the entry point: the image's command

      ports {
        container_port = var.port
      }

      resources {
        limits            = { cpu = tostring(var.cpu), memory = "${var.memory}Mi" }
        cpu_idle          = false # work goes on between requests, as it does on any other cloud
        startup_cpu_boost = true
      }

      startup_probe {
        initial_delay_seconds = 0
        period_seconds        = 5
        timeout_seconds       = 5
        failure_threshold     = 36

        http_get {
          path = var.health_path
          port = var.port
        }
      }

      liveness_probe {
        period_seconds    = 30
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = var.health_path
          port = var.port
        }
      }

      dynamic "env" {
        for_each = var.environment

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = var.secrets

        content {
          name = env.key

          value_source {
            secret_key_ref {
              secret  = var.secret_ids[env.value]
              version = "latest"
            }
          }
        }
      }
    }
  }

  traffic {
    type    = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
    percent = 100
  }

  # A copy that starts earlier may not read its secrets.
  depends_on = [
    google_project_iam_member.database,
    google_secret_manager_secret_iam_member.this,
    google_storage_bucket_iam_member.this,
  ]
}
