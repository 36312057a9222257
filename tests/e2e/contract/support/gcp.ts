import { ANYWHERE, type Kept, type Opening, openTo, type TraitsOf } from './contract-types.js';
import { at, blocks, type Thing, texts } from './thing.js';

/** What the provider lays the labels of its own block over. */
const LABELLED = { tags: 'labels' } as const;
const name = (form: RegExp, where = 'name') => ({ name: { at: where, form } });
/** https://cloud.google.com/compute/docs/naming-resources */
const COMPUTE = name(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);
/** Identity-Aware Proxy, which lets in by identity: https://cloud.google.com/iap/docs/using-tcp-forwarding */
const IAP = '35.235.240.0/20';

export const GCP: TraitsOf = {
  google_cloud_run_v2_service: {
    ...LABELLED,
    ...name(/^[a-z]([a-z0-9-]{0,47}[a-z0-9])?$/),
    opens: (thing) => (at(thing, 'ingress') === 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER' ? [] : EVERYBODY),
  },
  google_compute_address: { ...COMPUTE, ...LABELLED },
  // Without rules of its own, a load balancer answers everybody.
  google_compute_backend_service: {
    ...COMPUTE,
    opens: (thing) => (at(thing, 'security_policy') === undefined ? EVERYBODY : []),
  },
  google_compute_firewall: {
    ...COMPUTE,
    opens: (thing) =>
      at(thing, 'direction') === 'INGRESS' && blocks(thing, 'allow').length > 0
        ? openTo(texts(at(thing, 'source_ranges')).filter((range) => range !== IAP))
        : [],
  },
  google_compute_forwarding_rule: { ...COMPUTE, ...LABELLED, opens: external },
  google_compute_global_address: { ...COMPUTE, ...LABELLED },
  google_compute_global_forwarding_rule: { ...COMPUTE, ...LABELLED, opens: external },
  google_compute_network: COMPUTE,
  google_compute_region_autoscaler: COMPUTE,
  google_compute_region_backend_service: COMPUTE,
  google_compute_region_instance_group_manager: COMPUTE,
  google_compute_region_instance_template: {
    // 63, less the ending that the provider makes: https://registry.terraform.io/providers/hashicorp/google/latest/docs
    ...name(/^[a-z][a-z0-9-]{0,53}$/, 'name_prefix'),
    ...LABELLED,
    store: (thing) => ({ kind: 'disk', encrypted: disksEncrypted(thing), closed: true }),
    opens: (thing) =>
      blocks(thing, 'network_interface').flatMap((one) =>
        at(one, 'access_config') === undefined ? [] : EVERYBODY,
      ),
  },
  google_compute_region_network_endpoint_group: COMPUTE,
  google_compute_region_ssl_policy: COMPUTE,
  google_compute_region_target_http_proxy: COMPUTE,
  google_compute_region_url_map: COMPUTE,
  google_compute_router: COMPUTE,
  google_compute_router_nat: COMPUTE,
  google_compute_security_policy: {
    ...COMPUTE,
    ...LABELLED,
    opens: (thing) =>
      blocks(thing, 'rule')
        .filter((rule) => at(rule, 'action') === 'allow')
        .flatMap((rule) => openTo(texts(at(rule, 'match.0.config.0.src_ip_ranges')))),
  },
  google_compute_ssl_policy: COMPUTE,
  google_compute_subnetwork: COMPUTE,
  google_compute_target_http_proxy: COMPUTE,
  google_compute_target_https_proxy: COMPUTE,
  google_compute_url_map: COMPUTE,
  google_dns_managed_zone: { ...COMPUTE, ...LABELLED },
  google_dns_record_set: {},
  // Google's own keys: the manifest's are told as a rounding. Never public: nobody gets in without a role.
  google_firestore_database: {
    ...name(/^[a-z][a-z0-9-]{2,61}[a-z0-9]$/),
    store: () => ({ kind: 'table', encrypted: true, closed: true }),
  },
  google_firestore_field: {},
  google_firestore_index: {},
  google_kms_crypto_key: LABELLED,
  google_kms_crypto_key_iam_member: {},
  google_kms_key_ring: {},
  google_logging_project_bucket_config: {
    store: (thing) => ({ kind: 'logs', encrypted: blocks(thing, 'cmek_settings').length > 0, closed: true }),
    kept: (thing) => [{ kind: 'logs', days: Number(at(thing, 'retention_days') ?? Infinity) }],
  },
  google_logging_project_sink: name(/^[\w.-]{1,100}$/),
  google_monitoring_alert_policy: { ...name(/^.{1,512}$/, 'display_name'), tags: 'user_labels' },
  google_monitoring_notification_channel: { ...name(/^.{1,512}$/, 'display_name'), tags: 'user_labels' },
  google_project_iam_member: {},
  google_project_service: {},
  google_secret_manager_secret: {
    ...LABELLED,
    ...name(/^[\w-]{1,255}$/, 'secret_id'),
    // Google's own keys, as above.
    store: () => ({ kind: 'secret', encrypted: true, closed: true }),
  },
  google_secret_manager_secret_iam_member: { opens: publicMember },
  google_secret_manager_secret_version: {},
  google_service_account: name(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, 'account_id'),
  google_storage_bucket: {
    ...LABELLED,
    ...name(/^(?!goog)(?!.*google)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/),
    store: (thing) => ({
      kind: 'bucket',
      encrypted: at(thing, 'encryption.0.default_kms_key_name') !== undefined,
      closed:
        at(thing, 'public_access_prevention') === 'enforced' &&
        at(thing, 'uniform_bucket_level_access') === true,
    }),
    kept: keptObjects,
  },
  google_storage_bucket_iam_member: { opens: publicMember },
  terraform_data: {},
};

const EVERYBODY: readonly Opening[] = [{ ranges: [ANYWHERE] }];

/** Who may reach it is said by the security policy. */
function external(thing: Thing): readonly Opening[] {
  return String(at(thing, 'load_balancing_scheme')).startsWith('INTERNAL') ? [] : [{ ranges: [] }];
}

function publicMember(thing: Thing): readonly Opening[] {
  return /^all(Authenticated)?Users$/.test(String(at(thing, 'member'))) ? EVERYBODY : [];
}

function disksEncrypted(thing: Thing): boolean {
  const disks = blocks(thing, 'disk');
  return (
    disks.length > 0 &&
    disks.every((disk) => at(disk, 'disk_encryption_key.0.kms_key_self_link') !== undefined)
  );
}

function keptObjects(thing: Thing): readonly Kept[] {
  return blocks(thing, 'lifecycle_rule')
    .filter((rule) => at(rule, 'action.0.type') === 'Delete')
    .map((rule): Kept => {
      const versions = at(rule, 'condition.0.days_since_noncurrent_time');
      return versions === undefined
        ? { kind: 'objects', days: Number(at(rule, 'condition.0.age') ?? 0) }
        : { kind: 'versions', days: Number(versions) };
    });
}
