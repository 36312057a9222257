# A network of Google lets nothing in and everything out. Here nothing goes out either that is not named.

resource "google_compute_firewall" "deny_out" {
  project            = var.project
  name               = "${var.name}-deny-out"
  description        = "Nothing goes out that no other rule names"
  network            = google_compute_network.this.id
  direction          = "EGRESS"
  priority           = 65000
  destination_ranges = ["0.0.0.0/0"]

  deny {
    protocol = "all"
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

# Registries, mirrors and Google's services have no fixed addresses, so HTTPS may go anywhere.
resource "google_compute_firewall" "https_out" {
  project            = var.project
  name               = "${var.name}-https-out"
  description        = "HTTPS to registries, mirrors and services"
  network            = google_compute_network.this.id
  direction          = "EGRESS"
  priority           = 1000
  destination_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

resource "google_compute_firewall" "inside_out" {
  project            = var.project
  name               = "${var.name}-inside-out"
  description        = "To services of the network"
  network            = google_compute_network.this.id
  direction          = "EGRESS"
  priority           = 1000
  destination_ranges = [var.cidr]

  allow {
    protocol = "tcp"
  }
}

# People reach a machine through Identity-Aware Proxy, which asks IAM who they are; the range is Google's, for this alone.
resource "google_compute_firewall" "iap_in" {
  project       = var.project
  name          = "${var.name}-iap-in"
  description   = "SSH by Identity-Aware Proxy, from nowhere else"
  network       = google_compute_network.this.id
  direction     = "INGRESS"
  priority      = 1000
  source_ranges = ["35.235.240.0/20"]

  allow {
    protocol = "tcp"
    ports    = ["22"]
  }

  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}
