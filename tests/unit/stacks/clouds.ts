import type { Json } from '../../../src/json.js';
import type { Spec } from '../../../src/manifest/types.js';
import type { Partly } from './support.js';

/** What the test of coverage has to know about one cloud. A further cloud is one entry in `CLOUDS`. */
export interface Cloud {
  /** What the full spec, which is written for aws, needs changed to be taken by this cloud. */
  readonly changes: Partly<Spec>;
  /** Another legal value by key, or by section and key, where the cloud has a form of its own. */
  readonly samples: Readonly<Record<string, Json>>;
  /** Fields whose other value is refused at another place: at an item, or at a field that fits the first value only. */
  readonly refusedAt?: Readonly<Record<string, string>>;
}

/** Every cloud that can be composed. */
export const CLOUDS: Readonly<Record<string, Cloud>> = {
  aws: {
    // A certificate would tie the region down.
    changes: { services: { api: { certificate: undefined } } },
    samples: {
      account: '210987654321',
      certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/22222222-3333',
      instanceType: 'm7i.large',
      region: 'eu-west-2',
      'workers.image': 'ami-0fedcba9876543210',
    },
  },
  gcp: {
    changes: {
      target: { provider: 'gcp', region: 'europe-west1', account: 'acme-prod' },
      services: {
        api: {
          image: `europe-west1-docker.pkg.dev/acme-prod/images/api@sha256:${'a'.repeat(64)}`,
          cpu: 1,
          certificate: 'web',
        },
      },
      workers: {
        generator: { instanceType: 'e2-small', image: 'projects/acme-prod/global/images/family/worker' },
      },
    },
    samples: {
      account: 'acme-dev',
      certificate: 'other',
      image: `europe-west1-docker.pkg.dev/acme-prod/images/api@sha256:${'b'.repeat(64)}`,
      instanceType: 'n4-standard-2',
      region: 'europe-west4',
      ttlAttribute: 'expires_at',
      'workers.image': 'projects/debian-cloud/global/images/family/debian-12',
    },
  },
  azure: {
    changes: {
      target: { provider: 'azure', region: 'westeurope', account: '12345678-1234-5678-9abc-123456789012' },
      services: { api: { certificate: undefined } },
      workers: {
        generator: { instanceType: 'Standard_B2s', image: 'Canonical:ubuntu-24_04-lts:server:latest' },
      },
    },
    samples: {
      account: '12345678-1234-5678-9abc-210987654321',
      instanceType: 'Standard_D2s_v5',
      memory: '3Gi',
      region: 'northeurope',
      ttlAttribute: 'ttl',
      'workers.image':
        '/subscriptions/12345678-1234-5678-9abc-123456789012/resourceGroups/images/providers/Microsoft.Compute/images/w',
    },
  },
  kubernetes: {
    changes: {
      target: { provider: 'kubernetes', region: 'local', account: undefined },
      services: { api: { domain: 'api.example.com', certificate: 'https' } },
      jobs: {
        nightly: {
          image: `ghcr.io/inferloop/nightly@sha256:${'a'.repeat(64)}`,
          schedule: '0 3 * * *',
          timeZone: 'Etc/UTC',
          parallelism: 1,
          retries: 3,
          timeoutSeconds: 3600,
          cpu: 0.5,
          memory: '1Gi',
          env: {},
          secrets: {},
          spot: false,
        },
      },
      workers: { generator: undefined },
      storage: { buckets: { datasets: undefined }, tables: { jobs: undefined } },
      network: { allowedIpRanges: ['0.0.0.0/0'] },
      monitoring: { enabled: false, notify: [] },
      kubernetes: {
        namespace: 'inferloop-synthdata-dev',
        ingress: { kind: 'gateway', gateway: 'infra/public' },
        secretStore: { name: 'vault', kind: 'ClusterSecretStore' },
      },
    },
    samples: {
      certificate: 'other',
      domain: 'other.example.com',
      gateway: 'infra/other',
      schedule: '0 4 * * *',
      timeZone: 'Europe/Berlin',
    },
    refusedAt: {
      'spec.network.allowedIpRanges': 'spec.network.allowedIpRanges[0]',
      'spec.services.api.public': 'spec.services.api.domain',
      'spec.kubernetes.ingress.kind': 'spec.kubernetes.ingress.gateway',
    },
  },
};
