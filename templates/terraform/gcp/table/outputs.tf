output "name" {
  description = "Name of the database, whose collection `items` holds the items."
  value       = google_firestore_database.this.name
}
