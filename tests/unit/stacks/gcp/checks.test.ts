import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { checks } from '../../../../src/stacks/gcp/checks.js';
import { GCP_RESTRICTIONS } from '../../../../src/stacks/gcp/supported.js';
import { restricted } from '../../../../src/stacks/restrictions.js';
import type { Partly } from '../support.js';
import { onGcp } from './support.js';

const api = (changes: Partly<Spec['services'][string]>): Partly<Spec> => ({ services: { api: changes } });
const jobs = (changes: Partly<Spec['storage']['tables'][string]>): Partly<Spec> => ({
  storage: { tables: { jobs: changes } },
});
const generator = (changes: Partly<Spec['workers'][string]>): Partly<Spec> => ({
  workers: { generator: changes },
});

describe('checks', () => {
  it('has nothing against a full deployment', () => {
    expect(checks(onGcp())).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    ['a deployment without a project', { target: { account: undefined } }, 'spec.target.account'],
    ['a project by its number', { target: { account: '123456789012' } }, 'spec.target.account'],
    ['a region of another cloud', { target: { region: 'eu-west-1' } }, 'spec.target.region'],
    [
      'an image of a registry that Cloud Run does not know',
      api({ image: 'ghcr.io/inferloop/api@sha256:0' }),
      'spec.services.api.image',
    ],
    ['an image with a space', api({ image: 'a b' }), 'spec.services.api.image'],
    ['a health path with a space', api({ health: '/a b' }), 'spec.services.api.health'],
    ['more memory than there is', api({ memory: '33Gi' }), 'spec.services.api.memory'],
    ['more cores than there are', api({ cpu: 9 }), 'spec.services.api.cpu'],
    ['copies that are added early', api({ scale: { cpuPercent: 50 } }), 'spec.services.api.scale.cpuPercent'],
    ['more copies than there are', api({ scale: { max: 1001 } }), 'spec.services.api.scale.max'],
    ['a variable of Cloud Run', api({ env: { PORT: '1' } }), 'spec.services.api.env.PORT'],
    [
      'a secret in a variable of Cloud Run',
      api({ secrets: { K_SERVICE: 'secret://api-key' } }),
      'spec.services.api.secrets.K_SERVICE',
    ],
    [
      'a certificate of another cloud',
      api({ certificate: 'arn:aws:acm:x' }),
      'spec.services.api.certificate',
    ],
    [
      'a certificate of a region for the internet',
      api({ certificate: 'projects/acme-prod/regions/europe-west1/sslCertificates/web' }),
      'spec.services.api.certificate',
    ],
    [
      'a global certificate inside the network',
      api({ public: false, certificate: 'projects/acme-prod/global/sslCertificates/web' }),
      'spec.services.api.certificate',
    ],
    [
      'a map of certificates inside the network',
      api({ public: false, certificate: 'projects/acme-prod/locations/global/certificateMaps/web' }),
      'spec.services.api.certificate',
    ],
    [
      'a certificate of another region',
      api({ public: false, certificate: 'projects/acme-prod/regions/us-east1/sslCertificates/web' }),
      'spec.services.api.certificate',
    ],
    [
      'a machine type of another cloud',
      generator({ instanceType: 't3.small' }),
      'spec.workers.generator.instanceType',
    ],
    [
      'a machine image of another cloud',
      generator({ image: 'ami-01234567' }),
      'spec.workers.generator.image',
    ],
    ['a disk that is too small', generator({ diskGiB: 8 }), 'spec.workers.generator.diskGiB'],
    [
      'a secret of another cloud',
      { secrets: { other: { existing: 'arn:aws:secretsmanager:x' } } },
      'spec.secrets.other.existing',
    ],
    [
      'a bucket that Google would not name',
      { storage: { buckets: { 'my-google': { versioning: true, retentionDays: 1 } } } },
      'spec.storage.buckets.my-google',
    ],
    [
      'a key that is no field',
      jobs({ partitionKey: { name: 'job-id' } }),
      'spec.storage.tables.jobs.partitionKey.name',
    ],
    ['an expiry that is no field', jobs({ ttlAttribute: '1st' }), 'spec.storage.tables.jobs.ttlAttribute'],
    ['a network that is too small', { network: { cidr: '10.0.0.0/24' } }, 'spec.network.cidr'],
    ['a network of IPv6', { network: { cidr: '2001:db8::/20' } }, 'spec.network.cidr'],
    ['more zones than are used', { network: { zones: 4 } }, 'spec.network.zones'],
    [
      'a network without any way out',
      { network: { nat: 'none', privateEndpoints: false } },
      'spec.network.nat',
    ],
    [
      'clients of IPv6',
      { network: { allowedIpRanges: ['192.0.2.0/24', '2001:db8::/32'] } },
      'spec.network.allowedIpRanges[1]',
    ],
    [
      'logs that are kept for longer than can be',
      { monitoring: { logRetentionDays: 3651 } },
      'spec.monitoring.logRetentionDays',
    ],
  ])('refuses %s', (_, changes, path) => {
    const problems = checks(onGcp(changes));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.fix).toMatch(/\.$/);
    expect(problems[0]?.at).toBeDefined();
  });

  it.each([
    'europe-docker.pkg.dev/acme/images/api:1',
    'gcr.io/acme/api@sha256:0',
    'docker.io/library/nginx',
    'nginx:1.29',
    'library/nginx',
  ])('takes the image %s', (image) => {
    expect(checks(onGcp(api({ image })))).toEqual([]);
  });

  it.each([
    'web',
    'projects/acme-prod/global/sslCertificates/web',
    'projects/acme-prod/locations/global/certificateMaps/web',
  ])('takes the certificate %s', (certificate) => {
    expect(checks(onGcp(api({ certificate })))).toEqual([]);
  });

  it('asks nothing of a network that is not made', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(checks(onGcp({ ...none, network: { cidr: '10.0.0.0/24', zones: 6 } }))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['is a label that synthinfra sets itself', { Project: 'x' }],
    ['does not begin with a letter', { '1st': 'x' }],
    ['is longer than the 63 characters', { team: 'x'.repeat(64) }],
    ['is longer than the 63 characters', { [`t${'x'.repeat(63)}`]: 'y' }],
    ['becomes the label team, and so does team', { team: 'x', Team: 'y' }],
  ])('refuses a label that %s', (says, labels) => {
    expect(checks(onGcp({}, { labels })).map(({ message }) => message)).toEqual([
      expect.stringContaining(says),
    ]);
  });
});

const unsupported = (changes: Partly<Spec>) => restricted(onGcp(changes), GCP_RESTRICTIONS);

describe('what Google Cloud does not render', () => {
  it('has nothing against a full deployment, nor against reserved maps that are empty', () => {
    expect(unsupported({ functions: {}, jobs: {}, stacks: {}, policy: { packs: [] } })).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    ['a reserved section', { cost: {} }, 'spec.cost is not supported on gcp yet.'],
    [
      'spare capacity for a service',
      api({ spot: true }),
      'spec.services.api.spot: true is not supported on gcp.',
    ],
    [
      'a partition key that is no text',
      jobs({ partitionKey: { type: 'number' } }),
      'spec.storage.tables.jobs.partitionKey.type: number is not supported on gcp.',
    ],
    [
      'a sort key of bytes',
      jobs({ sortKey: { name: 'at', type: 'binary' } }),
      'spec.storage.tables.jobs.sortKey.type: binary is not supported on gcp.',
    ],
    [
      'what will never be',
      { security: { encryption: false } },
      'spec.security.encryption: false is not supported on gcp.',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(unsupported(changes).map((problem) => problem.message)).toEqual([message]);
  });

  it('refuses services without a network, and lets buckets do without one', () => {
    const off = { network: { enabled: false } };
    expect(unsupported(off).map(({ path }) => path)).toEqual(['spec.network.enabled']);
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(unsupported({ ...off, ...none })).toEqual([]);
  });
});
