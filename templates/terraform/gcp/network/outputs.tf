output "network_id" {
  description = "Full name of the network."
  value       = google_compute_network.this.id
}

# Whoever stands in the network waits for its ways out, and a load balancer for its proxies.
output "subnet_id" {
  description = "Full name of the subnet for machines and services."
  value       = google_compute_subnetwork.this.id
  depends_on = [
    google_compute_firewall.https_out,
    google_compute_firewall.inside_out,
    google_compute_router_nat.this,
    google_compute_subnetwork.proxies,
  ]
}

output "subnet_name" {
  description = "Name of the subnet, by which its flow logs are found."
  value       = google_compute_subnetwork.this.name
}
