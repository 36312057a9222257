# Two service accounts for GitHub Actions: one that plans and one that applies. Each is used with GitHub's own token and no
# stored secret. Tokens of one GitHub environment may plan; those of another, from one workflow alone, may apply.
# People apply this once, with credentials of their own. The project needs the APIs iam, iamcredentials and sts, and the
# state's bucket uniform access, without which Cloud Storage takes no conditions.

locals {
  # Names can be given up and taken by somebody else; ids cannot.
  same_repository = [
    for claim, id in { repository_owner_id = var.owner_id, repository_id = var.repository_id } :
    "assertion.${claim} == ${jsonencode(id)}" if id != null
  ]
  may_plan  = "assertion.sub in ${jsonencode(sort(var.plan_subjects))}"
  may_apply = "(assertion.sub in ${jsonencode(sort(var.apply_subjects))} && assertion.job_workflow_ref == ${jsonencode(var.apply_workflow)})"

  # Google takes subjects of at most 127 bytes. All that is let in comes from an environment, so the short form says as much.
  longest = max([for subject in concat(var.plan_subjects, var.apply_subjects) : length(subject)]...)
  subject = local.longest <= 127 ? "assertion.sub" : "assertion.repository_id + \"/\" + assertion.environment"

  accounts = {
    plan  = { id = var.plan_account_id, roles = var.plan_roles }
    apply = { id = var.apply_account_id, roles = var.apply_roles }
  }

  grants = merge([
    for purpose, account in local.accounts : {
      for role in account.roles : "${purpose} ${role}" => { purpose = purpose, role = role }
    }
  ]...)
}

resource "google_iam_workload_identity_pool" "this" {
  project                   = var.project
  workload_identity_pool_id = var.pool_id
  display_name              = "GitHub Actions"
  description               = "Tokens of GitHub Actions that plan or apply ${var.name}"
}

resource "google_iam_workload_identity_pool_provider" "this" {
  #checkov:skip=CKV_GCP_125:the condition is composed of variables, which refuse wildcards; the check reads literals alone
  project                            = var.project
  workload_identity_pool_id          = google_iam_workload_identity_pool.this.workload_identity_pool_id
  workload_identity_pool_provider_id = var.provider_id
  display_name                       = "GitHub Actions"

  attribute_mapping = {
    "google.subject"       = local.subject
    "attribute.repository" = "assertion.repository_id"
    # What a token may do depends on two claims at once, and a binding can ask for one attribute only.
    "attribute.purpose" = "${local.may_apply} ? \"apply\" : ${local.may_plan} ? \"plan\" : \"none\""
  }
  attribute_condition = join(" && ", concat(local.same_repository, ["(${local.may_plan} || ${local.may_apply})"]))

  oidc {
    issuer_uri        = var.issuer
    allowed_audiences = var.audience[*]
  }
}

resource "google_service_account" "this" {
  for_each = local.accounts

  project      = var.project
  account_id   = each.value.id
  display_name = "${var.name} ${each.key}"
  description  = "GitHub Actions, to ${each.key} ${var.name}"
}

resource "google_service_account_iam_member" "github" {
  for_each = local.accounts

  service_account_id = google_service_account.this[each.key].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.this.name}/attribute.purpose/${each.key}"
}

resource "google_project_iam_member" "this" {
  for_each = local.grants

  project = var.project
  role    = each.value.role
  member  = "serviceAccount:${google_service_account.this[each.value.purpose].email}"
}

# What services and workers are given in the project, and nothing else, may be given and taken away by whoever applies.
resource "google_project_iam_member" "gives_roles" {
  count = var.gives_roles ? 1 : 0

  project = var.project
  role    = "roles/resourcemanager.projectIamAdmin"
  member  = "serviceAccount:${google_service_account.this["apply"].email}"

  condition {
    title       = "roles-of-workloads"
    description = "Roles that services and workers of ${var.name} are given"
    expression  = "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly(['roles/datastore.user', 'roles/logging.logWriter', 'roles/monitoring.metricWriter'])"
  }
}

# The provider reads the first version of a secret whenever it plans. It is random text that is no secret; those after it
# are people's, and stay out of the plan's reach.
resource "google_project_iam_member" "first_versions" {
  count = var.secret_prefix == null ? 0 : 1

  project = var.project
  role    = "roles/secretmanager.secretAccessor"
  member  = "serviceAccount:${google_service_account.this["plan"].email}"

  condition {
    title       = "first-versions"
    description = "Random text that secrets of ${var.name} begin with"
    expression  = "resource.name.endsWith(\"/versions/1\") && resource.name.extract(\"/secrets/{rest}\").startsWith(\"${var.secret_prefix}\")"
  }
}

locals {
  bucket  = "projects/_/buckets/${coalesce(var.state_bucket, "none")}"
  objects = "${local.bucket}/objects/${var.state_prefix}"

  # Listing is asked of the bucket, everything else of an object. A plan writes the lock and nothing else.
  state_grants = var.state_bucket == null ? {} : {
    plan_reads = {
      purpose    = "plan"
      role       = "roles/storage.objectViewer"
      expression = "resource.name == \"${local.bucket}\" || resource.name.startsWith(\"${local.objects}/\")"
    }
    plan_locks = {
      purpose    = "plan"
      role       = "roles/storage.objectUser"
      expression = "resource.name == \"${local.objects}/default.tflock\""
    }
    apply_writes = {
      purpose    = "apply"
      role       = "roles/storage.objectUser"
      expression = "resource.name == \"${local.bucket}\" || resource.name.startsWith(\"${local.objects}/\")"
    }
  }
}

resource "google_storage_bucket_iam_member" "state" {
  for_each = local.state_grants

  bucket = var.state_bucket
  role   = each.value.role
  member = "serviceAccount:${google_service_account.this[each.value.purpose].email}"

  condition {
    title       = replace(each.key, "_", "-")
    description = "The state of ${var.name} alone"
    expression  = each.value.expression
  }
}
