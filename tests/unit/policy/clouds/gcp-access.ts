import type { JsonObject } from '../../../../src/json.js';
import { type CloudCases, resource, service, spec, undecided } from '../support.js';

const digest = `europe-docker.pkg.dev/acme/shop/api@sha256:${'0123456789abcdef'.repeat(4)}`;
const run = (container: JsonObject, more: JsonObject = {}) => [
  resource('google_cloud_run_v2_service.x', { template: [{ containers: [container] }], ...more }),
];
const member = (type: string, role: string, who: string, more: JsonObject = {}) => [
  resource(`google_${type}_iam_member.x`, { role, member: who, ...more }),
];
const bound = (role: string, members: readonly string[]) => [
  resource('google_project_iam_policy.x', { policy_data: JSON.stringify({ bindings: [{ role, members }] }) }),
];
const machine = (card: JsonObject, more: JsonObject = {}) => [
  resource('google_compute_instance.x', { network_interface: [card], ...more }),
];
const firewall = (ports: readonly string[], more: JsonObject) => [
  resource('google_compute_firewall.x', {
    ...{ direction: 'INGRESS', allow: [{ protocol: 'tcp', ports }] },
    ...more,
  }),
];
const provider = (condition: string | null, issuer = 'https://token.actions.githubusercontent.com') => [
  resource('google_iam_workload_identity_pool_provider.x', {
    attribute_condition: condition,
    oidc: [{ issuer_uri: issuer }],
  }),
];

/** A proxy of plain HTTP with what leads to it and what it follows. */
const plain = (scheme: string, redirect: boolean) => [
  resource('google_compute_url_map.x', {
    id: 'map',
    default_url_redirect: redirect ? [{ https_redirect: true }] : [],
  }),
  resource('google_compute_target_http_proxy.x', { id: 'proxy', url_map: 'map' }),
  resource('google_compute_global_forwarding_rule.x', { target: 'proxy', load_balancing_scheme: scheme }),
];
const tls = (version: string) => [
  resource('google_compute_ssl_policy.x', { self_link: 'policy', min_tls_version: version }),
  resource('google_compute_target_https_proxy.x', { ssl_policy: 'policy' }),
];

const everybody = spec({ network: { allowedIpRanges: ['0.0.0.0/0'] } });
const shop = (isPublic: boolean) => spec({ services: { api: service({ public: isPublic }) } });

/** What the rules say of who reaches what on Google Cloud, and of what runs there. */
export const gcpAccess: CloudCases = {
  'github-trust': {
    good: [
      { name: 'a subject', resources: provider("assertion.sub == 'repo:acme/shop:environment:prod'") },
      { name: 'a repository of a list', resources: provider('assertion.repository_id in ["123"]') },
    ],
    bad: [
      { name: 'no condition', resources: provider(null) },
      { name: 'a condition on the branch alone', resources: provider("assertion.ref == 'refs/heads/main'") },
    ],
    unknown: [
      {
        name: 'a condition to come',
        resources: [
          undecided(
            'google_iam_workload_identity_pool_provider.x',
            { attribute_condition: true },
            { oidc: [{ issuer_uri: 'https://token.actions.githubusercontent.com' }] },
          ),
        ],
      },
    ],
    ignored: [{ name: 'another issuer', resources: provider(null, 'https://example.com') }],
  },
  'iam-wildcard': {
    good: [
      { name: 'a role for the task', resources: member('project', 'roles/datastore.user', 'user:a@b.c') },
      {
        name: 'a bounded role that gives roles',
        resources: member('project', 'roles/resourcemanager.projectIamAdmin', 'user:a@b.c', {
          condition: [{ expression: 'true' }],
        }),
      },
      { name: 'a policy of narrow roles', resources: bound('roles/viewer', ['user:a@b.c']) },
    ],
    bad: [
      { name: 'an editor', resources: member('project', 'roles/editor', 'user:a@b.c') },
      { name: 'an owner in a policy', resources: bound('roles/owner', ['user:a@b.c']) },
      {
        name: 'a role that gives roles',
        resources: member('project', 'roles/resourcemanager.projectIamAdmin', 'user:a@b.c'),
      },
    ],
    unknown: [
      { name: 'a role to come', resources: [undecided('google_project_iam_member.x', { role: true })] },
      {
        name: 'a policy to come',
        resources: [undecided('google_project_iam_policy.x', { policy_data: true })],
      },
    ],
  },
  'image-digest': {
    good: [{ name: 'a digest in Cloud Run', resources: run({ image: digest }) }],
    bad: [
      { name: 'a tag in Cloud Run', resources: run({ image: 'shop:1' }) },
      {
        name: 'a tag in a job',
        resources: [
          resource('google_cloud_run_v2_job.x', {
            template: [{ template: [{ containers: [{ image: 'shop:1' }] }] }],
          }),
        ],
      },
    ],
  },
  'internal-http': {
    good: [{ name: 'a redirect inside', resources: plain('INTERNAL_MANAGED', true) }],
    bad: [{ name: 'plain HTTP inside', resources: plain('INTERNAL_MANAGED', false) }],
    ignored: [{ name: 'plain HTTP outside', resources: plain('EXTERNAL_MANAGED', false) }],
  },
  'open-ingress': {
    good: [
      { name: 'a named range', resources: firewall(['22'], { source_ranges: ['10.0.0.0/8'] }) },
      { name: 'machines of the network', resources: firewall(['22'], { source_tags: ['bastion'] }) },
      {
        name: 'everybody at the web, as written',
        resources: firewall(['443'], { source_ranges: ['0.0.0.0/0'] }),
        spec: everybody,
      },
    ],
    bad: [
      { name: 'everybody', resources: firewall(['22'], { source_ranges: ['0.0.0.0/0'] }), spec: everybody },
      { name: 'no source at all', resources: firewall(['22'], {}) },
      { name: 'every port', resources: firewall([], { source_ranges: ['::/0'] }), spec: everybody },
      {
        name: 'a span of ports',
        resources: firewall(['80-443'], { source_ranges: ['0.0.0.0/0'] }),
        spec: everybody,
      },
    ],
    unknown: [
      {
        name: 'ranges to come',
        resources: [
          undecided(
            'google_compute_firewall.x',
            { source_ranges: true },
            { allow: [{ protocol: 'tcp', ports: ['22'] }] },
          ),
        ],
      },
    ],
    ignored: [
      { name: 'the way out', resources: firewall(['22'], { direction: 'EGRESS' }) },
      { name: 'a rule that is off', resources: firewall(['22'], { disabled: true }) },
      { name: 'a denial', resources: firewall(['22'], { allow: [], deny: [{ protocol: 'all' }] }) },
    ],
  },
  'public-exposure': {
    good: [
      { name: 'a machine inside', resources: machine({ subnetwork: 's' }) },
      {
        name: 'a private database',
        resources: [
          resource('google_sql_database_instance.x', {
            settings: [{ ip_configuration: [{ ipv4_enabled: false }] }],
          }),
        ],
      },
      {
        name: 'a balancer of a public service',
        resources: [resource('google_compute_global_forwarding_rule.x', {})],
        spec: shop(true),
      },
      {
        name: 'Cloud Run behind its balancer',
        resources: run({}, { ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER' }),
        spec: shop(false),
      },
    ],
    bad: [
      { name: 'a machine with an address', resources: machine({ access_config: [{}] }) },
      {
        name: 'a database that says nothing',
        resources: [resource('google_sql_database_instance.x', { settings: [{}] })],
      },
      {
        name: 'a balancer that nobody asked for',
        resources: [resource('google_compute_global_forwarding_rule.x', {})],
        spec: shop(false),
      },
      {
        name: 'Cloud Run for everybody',
        resources: run({}, { ingress: 'INGRESS_TRAFFIC_ALL' }),
        spec: shop(false),
      },
      {
        name: 'Cloud Run that says nothing',
        resources: [undecided('google_cloud_run_v2_service.x', { ingress: true })],
        spec: shop(false),
      },
    ],
  },
  'public-http': {
    good: [{ name: 'a redirect', resources: plain('EXTERNAL_MANAGED', true) }],
    bad: [{ name: 'plain HTTP', resources: plain('EXTERNAL_MANAGED', false) }],
    unknown: [
      {
        name: 'a map that is not of this plan',
        resources: plain('EXTERNAL_MANAGED', true).filter(({ type }) => type !== 'google_compute_url_map'),
      },
    ],
  },
  'public-policy': {
    good: [
      {
        name: 'an account that the plan makes',
        resources: [
          undecided(
            'google_project_iam_member.x',
            { member: true },
            {},
            { member: ['google_service_account.x'] },
          ),
        ],
      },
      {
        name: 'a named member',
        resources: member('storage_bucket', 'roles/storage.objectViewer', 'user:a@b.c'),
      },
      {
        name: 'callers of a public service',
        resources: member('cloud_run_v2_service', 'roles/run.invoker', 'allUsers'),
        spec: shop(true),
      },
    ],
    bad: [
      { name: 'all users', resources: member('storage_bucket', 'roles/storage.objectViewer', 'allUsers') },
      { name: 'all accounts, in a policy', resources: bound('roles/viewer', ['allAuthenticatedUsers']) },
      {
        name: 'callers of a private service',
        resources: member('cloud_run_v2_service', 'roles/run.invoker', 'allUsers'),
        spec: shop(false),
      },
    ],
    unknown: [
      { name: 'a member to come', resources: [undecided('google_project_iam_member.x', { member: true })] },
    ],
  },
  'secret-in-environment': {
    good: [
      {
        name: 'a secret by name',
        resources: run({ env: [{ name: 'DB_PASSWORD', value_source: [{ secret_key_ref: [{}] }] }] }),
      },
      {
        name: 'a function whose variables nobody wrote',
        resources: [
          undecided('google_cloudfunctions2_function.x', {
            service_config: [{ environment_variables: true }],
          }),
        ],
      },
    ],
    bad: [
      {
        name: 'a password in Cloud Run',
        resources: run({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
      },
      {
        name: 'a password in a start-up script',
        resources: machine(
          {},
          { metadata: { 'startup-script': 'curl -H "Authorization: Bearer AKIAIOSFODNN7EXAMPLE"' } },
        ),
      },
    ],
  },
  'tls-floor': {
    good: [{ name: 'a policy from TLS 1.2 on', resources: tls('TLS_1_2') }],
    bad: [
      { name: 'a policy from TLS 1.0 on', resources: tls('TLS_1_0') },
      { name: 'no policy', resources: [resource('google_compute_target_https_proxy.x', {})] },
    ],
    unknown: [
      {
        name: 'a policy of somebody else',
        resources: [resource('google_compute_region_target_https_proxy.x', { ssl_policy: 'elsewhere' })],
      },
    ],
  },
};
