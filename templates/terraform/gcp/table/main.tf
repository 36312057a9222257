# A table is a Firestore database of its own, so that its backups, its protection and who may use it are its own, and its
# items are the documents of the collection `items`. Firestore has no key attributes: the partition key's value is the
# document's id, or `<partition>#<sort>` where there is a sort key; an index then orders the items of one partition.

locals {
  collection = "items"
}

resource "google_firestore_database" "this" {
  project          = var.project
  name             = var.name
  location_id      = var.location
  type             = "FIRESTORE_NATIVE"
  concurrency_mode = "OPTIMISTIC"

  app_engine_integration_mode       = "DISABLED"
  point_in_time_recovery_enablement = var.point_in_time_recovery ? "POINT_IN_TIME_RECOVERY_ENABLED" : "POINT_IN_TIME_RECOVERY_DISABLED"
  delete_protection_state           = var.deletion_protection ? "DELETE_PROTECTION_ENABLED" : "DELETE_PROTECTION_DISABLED"
  # Left out, a destroy would forget the database and leave it, and say that it was destroyed.
  deletion_policy = "DELETE"
}

resource "google_firestore_index" "sort" {
  count = var.sort_key == null ? 0 : 1

  project     = var.project
  database    = google_firestore_database.this.name
  collection  = local.collection
  query_scope = "COLLECTION"

  fields {
    field_path = var.partition_key
    order      = "ASCENDING"
  }

  fields {
    field_path = var.sort_key
    order      = "ASCENDING"
  }
}

resource "google_firestore_field" "ttl" {
  count = var.ttl_attribute == null ? 0 : 1

  project    = var.project
  database   = google_firestore_database.this.name
  collection = local.collection
  field      = var.ttl_attribute

  ttl_config {}

  # Its values are times that only rise: an index of them would be one hot spot.
  index_config {}
}
