import type { Json, JsonObject } from '../../../src/json.js';
import { FORMS as AWS_FORMS } from '../../../src/stacks/aws/forms.js';
import { AWS_RESTRICTIONS } from '../../../src/stacks/aws/supported.js';
import { FORMS as AZURE_FORMS } from '../../../src/stacks/azure/forms.js';
import { AZURE_RESTRICTIONS } from '../../../src/stacks/azure/supported.js';
import type { Form } from '../../../src/stacks/forms.js';
import { FORMS as GCP_FORMS } from '../../../src/stacks/gcp/forms.js';
import { GCP_RESTRICTIONS } from '../../../src/stacks/gcp/supported.js';
import { FORMS as KUBERNETES_FORMS } from '../../../src/stacks/kubernetes/forms.js';
import { KUBERNETES_RESTRICTIONS } from '../../../src/stacks/kubernetes/supported.js';
import type { Restriction } from '../../../src/stacks/restrictions.js';

/** What the page asks of one cloud. */
export interface Cloud {
  readonly restrictions: readonly Restriction[];
  readonly forms: readonly Form[];
  /** A manifest that uses whatever the cloud has. */
  readonly spec: JsonObject;
  /** Values to try, by dotted pattern or by key, where the cloud has a form of its own. */
  readonly values: Readonly<Record<string, readonly Json[]>>;
  /** What the values of a field cannot be without: changes by dotted path, by dotted pattern. */
  readonly needs: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** Further manifests, for what no single field shows: changes of several values by dotted path. */
  readonly together: readonly Readonly<Record<string, Json>>[];
}

/** The columns of the page. */
export const CLOUD_NAMES = ['aws', 'gcp', 'azure', 'kubernetes'] as const;
export type CloudName = (typeof CLOUD_NAMES)[number];

const DIGEST = `sha256:${'a'.repeat(64)}`;
const GUID = '12345678-1234-5678-9abc-123456789012';
const OTHER_GUID = '12345678-1234-5678-9abc-210987654321';
const OTHER_DIGEST = `sha256:${'b'.repeat(64)}`;

const SERVICE = {
  image: `ghcr.io/inferloop/api@${DIGEST}`,
  port: 8080,
  cpu: 1,
  memory: '2Gi',
  scale: { min: 1, max: 4, cpuPercent: 60 },
  env: { MODE: 'batch' },
  secrets: { API_KEY: 'secret://api-key' },
  public: true,
} satisfies JsonObject;

function certificate(region: string, id = '1111-2222'): string {
  return `arn:aws:acm:${region}:123456789012:certificate/${id}`;
}

const COMMON = {
  secrets: { 'api-key': {} },
  storage: {
    buckets: { datasets: {} },
    tables: { jobs: { partitionKey: { name: 'id' } } },
  },
  network: { allowedIpRanges: ['192.0.2.0/24'] },
} satisfies JsonObject;

/** Values of fields that are the same on every cloud and of which the schema tells a pattern only. */
export const VALUES: Readonly<Record<string, readonly Json[]>> = {
  // Another cloud is another column.
  'spec.target.provider': [],
  'spec.services.*.image': [`ghcr.io/inferloop/api@${OTHER_DIGEST}`],
  'spec.services.*.command': [['serve', '--all']],
  'spec.services.*.scale.min': [0, 1, 2],
  'spec.services.*.scale.max': [1, 2, 4, 100_000],
  'spec.services.*.health': ['/ready'],
  'spec.services.*.domain': ['other.example.com'],
  'spec.services.*.renamedFrom': ['former'],
  'spec.functions': [{ resize: {} }],
  'spec.jobs': [{ nightly: { image: `ghcr.io/inferloop/nightly@${DIGEST}` } }],
  'spec.jobs.*.image': [`ghcr.io/inferloop/nightly@${OTHER_DIGEST}`],
  'spec.jobs.*.command': [['generate']],
  'spec.jobs.*.schedule': ['0 4 * * *'],
  'spec.jobs.*.timeZone': ['Europe/Berlin'],
  'spec.jobs.*.renamedFrom': ['former'],
  'spec.workers': [{ generator: { instanceType: 'small' } }],
  'spec.workers.*.scale.min': [0, 1, 2],
  'spec.workers.*.renamedFrom': ['former'],
  'spec.secrets.*.existing': ['shared-api-key'],
  'spec.secrets.*.renamedFrom': ['former'],
  'spec.storage.buckets': [{ datasets: {} }],
  'spec.storage.buckets.*.renamedFrom': ['former'],
  'spec.storage.files': [{ shared: {} }],
  'spec.storage.tables': [{ jobs: { partitionKey: { name: 'id' } } }],
  'spec.storage.tables.*.partitionKey.name': ['job_id'],
  'spec.storage.tables.*.sortKey': [{ name: 'created_at' }],
  'spec.storage.tables.*.sortKey.name': ['updated_at'],
  'spec.storage.tables.*.ttlAttribute': ['expires_at'],
  'spec.storage.tables.*.renamedFrom': ['former'],
  'spec.network.cidr': ['10.1.0.0/16', '10.0.0.0/24'],
  'spec.network.allowedIpRanges': [['198.51.100.0/24'], ['2001:db8::/32']],
  'spec.monitoring.logRetentionDays': [1, 3, 8, 20, 31, 100, 366, 731, 3650, 3651, 3653],
  'spec.monitoring.notify': [['ops@example.com']],
  'spec.kubernetes': [{ namespace: 'shop' }],
  'spec.state': [{ backend: 's3', bucket: 'states', region: 'eu-west-1' }],
  'spec.engine.version': ['1.11.4'],
  'spec.policy.waivers': [[]],
  'spec.policy.requiredTags': [['team']],
  'spec.policy.providers': [['hashicorp/random']],
  'spec.policy.modules': [['acme/*']],
  'spec.redaction.exceptions': [[]],
  'spec.gate.allowDelete': [[]],
  'spec.gate.allowReplace': [[]],
  // The manifest itself refuses the other.
  'spec.security.encryption': [true],
  'spec.security.compliance': [['gdpr']],
  'spec.policy.packs': [['strict']],
  'spec.stacks': [{ legacy: {} }],
  'metadata.name': ['other'],
  'metadata.prefix': ['shop-eu'],
  'metadata.labels': [{ team: 'data' }, { 'Cost Center': 'R&D' }, { project: 'other' }],
  account: ['other'],
  cpu: [0.3, 0.0005, 0.1, 0.25, 0.5, 0.75, 1.5, 2, 3, 4, 5, 8, 12, 16],
  env: [{ OTHER: 'x' }],
  memory: ['100Mi', '512Mi', '1Gi', '1300Mi', '3Gi', '5Gi', '6500Mi', '9Gi', '20Gi', '40Gi', '70Gi', '200Gi'],
  region: ['eu-west-2'],
  secrets: [{ OTHER: 'secret://api-key' }],
};

/** What the values of a field cannot be without on any cloud. */
export const NEEDS: Cloud['needs'] = {
  'spec.storage.tables.*.sortKey.type': { 'spec.storage.tables.jobs.sortKey': { name: 'created_at' } },
  'spec.kubernetes.secretStore.kind': { 'spec.kubernetes.secretStore': { name: 'vault' } },
};

/** Every cloud with what it is asked. A further one is one entry here, and a phrase where it takes a map. */
export const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  aws: {
    restrictions: AWS_RESTRICTIONS,
    forms: AWS_FORMS,
    spec: {
      ...COMMON,
      target: { provider: 'aws', region: 'eu-west-1', account: '123456789012' },
      services: { api: { ...SERVICE, certificate: certificate('eu-west-1') } },
      workers: { generator: { instanceType: 't3.small' } },
    },
    needs: { 'spec.target.region': { 'spec.services.api.certificate': certificate('eu-west-2') } },
    values: {
      account: ['210987654321'],
      certificate: [certificate('eu-west-1', '2222-3333'), certificate('us-east-1')],
      'spec.workers.*.image': ['ami-0fedcba9876543210'],
      'spec.workers.*.instanceType': ['m7i.large'],
    },
    together: [{ 'spec.network.nat': 'none', 'spec.network.privateEndpoints': false }],
  },
  gcp: {
    restrictions: GCP_RESTRICTIONS,
    forms: GCP_FORMS,
    spec: {
      ...COMMON,
      target: { provider: 'gcp', region: 'europe-west1', account: 'acme-prod' },
      services: {
        api: {
          ...SERVICE,
          image: `europe-west1-docker.pkg.dev/acme-prod/images/api@${DIGEST}`,
          certificate: 'web',
        },
      },
      workers: { generator: { instanceType: 'e2-small' } },
    },
    needs: {},
    values: {
      account: ['acme-dev'],
      certificate: ['other', 'projects/acme-prod/regions/europe-west1/sslCertificates/web'],
      'spec.services.*.image': [
        `europe-west1-docker.pkg.dev/acme-prod/images/api@${OTHER_DIGEST}`,
        `ghcr.io/inferloop/api@${DIGEST}`,
      ],
      'spec.workers.*.image': ['projects/debian-cloud/global/images/family/debian-12'],
      'spec.workers.*.instanceType': ['n4-standard-2'],
      region: ['europe-west4'],
    },
    together: [
      { 'spec.network.nat': 'none', 'spec.network.privateEndpoints': false },
      { 'spec.services.api.env': { PORT: '80' } },
      { 'spec.storage.buckets': { google: {} } },
    ],
  },
  azure: {
    restrictions: AZURE_RESTRICTIONS,
    forms: AZURE_FORMS,
    spec: {
      ...COMMON,
      target: { provider: 'azure', region: 'westeurope', account: GUID },
      services: { api: SERVICE },
      workers: { generator: { instanceType: 'Standard_B2s' } },
    },
    needs: {},
    values: {
      account: [OTHER_GUID],
      'spec.identity': ['public', 'china'].map((environment) => ({
        azure: { tenant: GUID, planClient: GUID, applyClient: OTHER_GUID, environment },
      })),
      certificate: ['web'],
      region: ['northeurope'],
      'spec.secrets.*.existing': [
        `/subscriptions/${GUID}/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/s`,
      ],
      'spec.storage.tables.*.ttlAttribute': ['ttl', 'expires_at'],
      'spec.workers.*.image': ['Canonical:ubuntu-24_04-lts:server:latest'],
      'spec.workers.*.instanceType': ['Standard_D2s_v5'],
    },
    together: ['0.3', '1', '5'].map((cpu) => ({
      'spec.services.api.scale': { min: 1, max: 1 },
      'spec.services.api.public': false,
      'spec.services.api.secrets': {},
      'spec.services.api.cpu': Number(cpu),
      'spec.services.api.memory': '1300Mi',
      'spec.network.allowedIpRanges': [],
    })),
  },
  kubernetes: {
    restrictions: KUBERNETES_RESTRICTIONS,
    forms: KUBERNETES_FORMS,
    spec: {
      target: { provider: 'kubernetes' },
      services: { api: { ...SERVICE, domain: 'api.example.com', certificate: 'https' } },
      jobs: {
        nightly: {
          image: `ghcr.io/inferloop/nightly@${DIGEST}`,
          schedule: '0 3 * * *',
          env: { MODE: 'batch' },
        },
      },
      secrets: COMMON.secrets,
      network: { allowedIpRanges: ['0.0.0.0/0'] },
      kubernetes: { ingress: { gateway: 'infra/public' }, secretStore: { name: 'vault' } },
    },
    needs: {
      'spec.kubernetes.ingress.kind': { 'spec.kubernetes.ingress': {} },
      'spec.kubernetes.ingress.className': { 'spec.kubernetes.ingress': { kind: 'ingress' } },
    },
    values: {
      certificate: ['other'],
      'spec.kubernetes.namespace': ['shop'],
      'spec.kubernetes.context': ['prod'],
      'spec.kubernetes.ingress.className': ['nginx'],
      'spec.kubernetes.ingress.gateway': ['infra/other'],
      'spec.kubernetes.secretStore.name': ['other'],
    },
    together: [
      {
        'spec.kubernetes.ingress': { kind: 'ingress', className: 'nginx' },
      },
    ],
  },
};
