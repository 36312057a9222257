mock_provider "google" {
  mock_resource "google_iam_workload_identity_pool" {
    defaults = { name = "projects/123456/locations/global/workloadIdentityPools/shop-prod" }
  }

  mock_resource "google_iam_workload_identity_pool_provider" {
    defaults = { name = "projects/123456/locations/global/workloadIdentityPools/shop-prod/providers/github" }
  }

  mock_resource "google_service_account" {
    defaults = {
      name  = "projects/acme-prod/serviceAccounts/shop@acme-prod.iam.gserviceaccount.com"
      email = "shop@acme-prod.iam.gserviceaccount.com"
    }
  }
}

variables {
  name             = "shop-prod"
  project          = "acme-prod"
  pool_id          = "shop-prod"
  plan_account_id  = "shop-prod-plan"
  apply_account_id = "shop-prod-apply"
  plan_subjects    = ["repo:acme/shop:environment:prod-plan"]
  apply_subjects   = ["repo:acme/shop:environment:prod"]
  apply_workflow   = "acme/shop/.github/workflows/deploy.yml@refs/heads/main"
}

run "tokens_of_other_jobs_are_refused" {
  assert {
    condition     = google_iam_workload_identity_pool_provider.this.attribute_condition == "(assertion.sub in [\"repo:acme/shop:environment:prod-plan\"] || (assertion.sub in [\"repo:acme/shop:environment:prod\"] && assertion.job_workflow_ref == \"acme/shop/.github/workflows/deploy.yml@refs/heads/main\"))"
    error_message = "Subjects must be compared whole, and the apply's with its workflow."
  }

  assert {
    condition = (
      google_iam_workload_identity_pool_provider.this.attribute_mapping["google.subject"] == "assertion.sub"
      && google_iam_workload_identity_pool_provider.this.oidc[0].issuer_uri == "https://token.actions.githubusercontent.com"
      && length(google_iam_workload_identity_pool_provider.this.oidc[0].allowed_audiences) == 0
    )
    error_message = "Without an audience the provider's own name must be asked for, and a short subject stay as it is."
  }
}

run "ids_are_compared_when_they_are_known" {
  variables {
    owner_id      = "12"
    repository_id = "345"
    audience      = "https://example.com"
  }

  assert {
    condition     = startswith(google_iam_workload_identity_pool_provider.this.attribute_condition, "assertion.repository_id == \"345\" && assertion.repository_owner_id == \"12\" && (")
    error_message = "A name can be given up and taken by somebody else."
  }

  assert {
    condition     = google_iam_workload_identity_pool_provider.this.oidc[0].allowed_audiences == tolist(["https://example.com"])
    error_message = "The audience must be the one that was given."
  }
}

run "long_subjects_are_shortened" {
  variables {
    plan_subjects = ["repo:acme/shop-with-a-name-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on-and-on:environment:production-plan"]
  }

  assert {
    condition     = google_iam_workload_identity_pool_provider.this.attribute_mapping["google.subject"] == "assertion.repository_id + \"/\" + assertion.environment"
    error_message = "Google refuses subjects over 127 bytes."
  }
}

run "each_account_is_for_one_purpose" {
  assert {
    condition = (
      google_service_account_iam_member.github["plan"].member == "principalSet://iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/shop-prod/attribute.purpose/plan"
      && google_service_account_iam_member.github["apply"].member == "principalSet://iam.googleapis.com/projects/123456/locations/global/workloadIdentityPools/shop-prod/attribute.purpose/apply"
      && alltrue([for member in google_service_account_iam_member.github : member.role == "roles/iam.workloadIdentityUser"])
    )
    error_message = "A token that may plan must not be able to become the account that applies."
  }

  assert {
    condition     = google_iam_workload_identity_pool_provider.this.attribute_mapping["attribute.purpose"] == "(assertion.sub in [\"repo:acme/shop:environment:prod\"] && assertion.job_workflow_ref == \"acme/shop/.github/workflows/deploy.yml@refs/heads/main\") ? \"apply\" : assertion.sub in [\"repo:acme/shop:environment:prod-plan\"] ? \"plan\" : \"none\""
    error_message = "Applying must need the environment and the workflow."
  }

  assert {
    condition     = join(", ", keys(google_project_iam_member.this)) == "plan roles/iam.securityReviewer, plan roles/viewer"
    error_message = "Without roles named, a plan reads and an apply may nothing."
  }

  assert {
    condition     = length(google_storage_bucket_iam_member.state) == 0
    error_message = "Without a bucket there is nothing to grant."
  }
}

run "a_plan_writes_only_the_lock" {
  variables {
    apply_roles  = ["roles/run.admin"]
    state_bucket = "acme-states"
    state_prefix = "shop/prod/main"
  }

  assert {
    condition = {
      for key, grant in google_storage_bucket_iam_member.state : key => [grant.role, grant.condition[0].expression]
      } == {
      plan_reads   = ["roles/storage.objectViewer", "resource.name == \"projects/_/buckets/acme-states\" || resource.name.startsWith(\"projects/_/buckets/acme-states/objects/shop/prod/main/\")"]
      plan_locks   = ["roles/storage.objectUser", "resource.name == \"projects/_/buckets/acme-states/objects/shop/prod/main/default.tflock\""]
      apply_writes = ["roles/storage.objectUser", "resource.name == \"projects/_/buckets/acme-states\" || resource.name.startsWith(\"projects/_/buckets/acme-states/objects/shop/prod/main/\")"]
    }
    error_message = "The state must be out of the plan's reach, and other states out of everybody's."
  }

  assert {
    condition     = contains(keys(google_project_iam_member.this), "apply roles/run.admin")
    error_message = "Roles that are named must be granted."
  }
}

run "an_apply_gives_the_roles_of_workloads_and_no_others" {
  variables { gives_roles = true }

  assert {
    condition     = google_project_iam_member.gives_roles[0].condition[0].expression == "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly(['roles/datastore.user', 'roles/logging.logWriter', 'roles/monitoring.metricWriter'])"
    error_message = "Otherwise whoever applies could give itself everything."
  }
}

run "a_plan_reads_first_versions_of_its_own_secrets_alone" {
  variables { secret_prefix = "shop-prod-" }

  assert {
    condition     = google_project_iam_member.first_versions[0].condition[0].expression == "resource.name.endsWith(\"/versions/1\") && resource.name.extract(\"/secrets/{rest}\").startsWith(\"shop-prod-\")"
    error_message = "What people have filled in must stay out of the plan's reach."
  }
}

run "without_workloads_and_secrets_neither_is_given" {
  assert {
    condition     = length(google_project_iam_member.gives_roles) + length(google_project_iam_member.first_versions) == 0
    error_message = "Nothing may be given that is not needed."
  }
}
