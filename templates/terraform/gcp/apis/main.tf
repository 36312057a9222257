# The APIs that a deployment calls. Whatever else is made takes its project from here, and so waits for them.
# A fresh project lets nobody turn one on: cloudresourcemanager and serviceusage have to be on before the first apply.

resource "google_project_service" "this" {
  for_each = var.services

  project = var.project
  service = each.value

  # Others in the project may use it, and an API that is on costs nothing.
  disable_on_destroy         = false
  disable_dependent_services = false
}
