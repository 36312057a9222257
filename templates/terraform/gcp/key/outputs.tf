# Whoever encrypts with it waits until Google's accounts may.
output "id" {
  description = "Full name of the key, once it may be used."
  value       = "projects/${var.project}/locations/${var.location}/keyRings/${google_kms_key_ring.this.name}/cryptoKeys/${google_kms_crypto_key.this.name}"
  depends_on  = [google_kms_crypto_key_iam_member.agent]
}

output "key_ring" {
  description = "Name of the key ring."
  value       = google_kms_key_ring.this.name
}
