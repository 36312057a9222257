import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { checks } from '../../../../src/stacks/azure/checks.js';
import { AZURE_RESTRICTIONS } from '../../../../src/stacks/azure/supported.js';
import { restricted } from '../../../../src/stacks/restrictions.js';
import type { Partly } from '../support.js';
import { ALONE, onAzure } from './support.js';

const key = (name: string) => ({ storage: { tables: { jobs: { partitionKey: { name } } } } });
const secret = (existing: string) => ({ secrets: { 'api-key': { existing } } });
const image = (text: string) => ({ workers: { generator: { image: text } } });

describe('checks', () => {
  it.each<[string, Partly<Spec>]>([
    ['a full deployment', {}],
    ['a region with a number', { target: { region: 'eastus2' } }],
    ['an image by its id', image('/subscriptions/1/resourceGroups/i/providers/Microsoft.Compute/images/w')],
    ['an image of a community', image('/communityGalleries/acme/images/w/versions/latest')],
    ['an image of the market', image('Canonical:ubuntu-24_04-lts:server:latest')],
    ['a service that is alone', { services: { api: { ...ALONE, memory: '16Gi', cpu: 4 } } }],
    [
      'a secret of another vault',
      secret('/subscriptions/1/resourceGroups/s/providers/Microsoft.KeyVault/vaults/shared/secrets/token'),
    ],
    ['workers without a way out', { services: { api: undefined }, network: { nat: 'none' } }],
  ])('has nothing against %s', (_, changes) => {
    expect(checks(onAzure(changes))).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    ['a region of another cloud', { target: { region: 'eu-west-1' } }, 'spec.target.region'],
    ['an account of another cloud', { target: { account: '123456789012' } }, 'spec.target.account'],
    ['an image with a space', { services: { api: { image: 'a b' } } }, 'spec.services.api.image'],
    ['a health path with a space', { services: { api: { health: '/a b' } } }, 'spec.services.api.health'],
    ['more memory than an app has', { services: { api: { memory: '9Gi' } } }, 'spec.services.api.memory'],
    ['more cores than an app has', { services: { api: { cpu: 5 } } }, 'spec.services.api.cpu'],
    [
      'more memory than an instance has',
      { services: { api: { ...ALONE, memory: '17Gi' } } },
      'spec.services.api.memory',
    ],
    [
      'more cores than an instance has',
      { services: { api: { ...ALONE, cpu: 4.5 } } },
      'spec.services.api.cpu',
    ],
    ['no copy at all', { services: { api: { scale: { min: 0 } } } }, 'spec.services.api.scale.min'],
    ['1001 copies', { services: { api: { scale: { max: 1001 } } } }, 'spec.services.api.scale.max'],
    [
      '1001 machines',
      { workers: { generator: { scale: { max: 1001 } } } },
      'spec.workers.generator.scale.max',
    ],
    [
      'a machine type of another cloud',
      { workers: { generator: { instanceType: 't3.small' } } },
      'spec.workers.generator.instanceType',
    ],
    ['a machine image of another cloud', image('ami-0123456789abcdef0'), 'spec.workers.generator.image'],
    [
      'a disk above 4095 GiB',
      { workers: { generator: { diskGiB: 4096 } } },
      'spec.workers.generator.diskGiB',
    ],
    ['a secret by its name', secret('shared/token'), 'spec.secrets.api-key.existing'],
    ['a key with a slash', key('a/b'), 'spec.storage.tables.jobs.partitionKey.name'],
    ['a network that is too small', { network: { cidr: '10.0.0.0/24' } }, 'spec.network.cidr'],
    ['a network of IPv6', { network: { cidr: 'fd00::/16' } }, 'spec.network.cidr'],
    ['a fourth zone', { network: { zones: 4 } }, 'spec.network.zones'],
    ['services without a way out', { network: { nat: 'none' } }, 'spec.network.nat'],
    [
      'clients of IPv6',
      { network: { allowedIpRanges: ['192.0.2.0/24', '2001:db8::/32'] } },
      'spec.network.allowedIpRanges[1]',
    ],
    [
      'logs for longer than two years',
      { monitoring: { logRetentionDays: 731 } },
      'spec.monitoring.logRetentionDays',
    ],
  ])('refuses %s', (_, changes, path) => {
    const problems = checks(onAzure(changes));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.fix).toMatch(/\.$/);
    expect(problems[0]?.at).toBeDefined();
  });

  it('asks nothing of a network and of logs that are not made', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    const changes = { network: { cidr: '10.0.0.0/24' }, monitoring: { logRetentionDays: 3653 } };
    expect(checks(onAzure({ ...none, ...changes }))).toEqual([]);
  });

  it.each(['project', 'Environment', 'azure:owner', 'a/b', 'x'.repeat(129)])(
    'refuses the label %s',
    (label) => {
      const problems = checks(onAzure({}, { labels: { [label]: 'x' } }));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.path).toMatch(/^metadata\.labels/);
    },
  );

  it.each([
    ['cpu', { cpu: 5, memory: '2Gi' }],
    ['memory', { cpu: 1, memory: '17Gi' }],
  ])('names the largest instance where too much %s is asked', (_field, size) => {
    const fixes = checks(onAzure({ services: { api: { ...ALONE, ...size } } })).map(({ fix }) => fix);
    expect(fixes).toEqual([expect.stringContaining('at most 4 cores and 16Gi.')]);
  });

  it('refuses more labels than a resource has tags', () => {
    const labels = Object.fromEntries(Array.from({ length: 48 }, (_, index) => [`l${index}`, 'x']));
    expect(checks(onAzure({}, { labels })).map(({ path }) => path)).toEqual(['metadata.labels']);
  });
});

const unsupported = (given: Parameters<typeof restricted>[0]) => restricted(given, AZURE_RESTRICTIONS);

describe('what Azure does not render', () => {
  it('has nothing against a full deployment, nor against reserved maps that are empty', () => {
    expect(unsupported(onAzure({ functions: {}, jobs: {}, stacks: {}, policy: { packs: [] } }))).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    ['a reserved section', { cost: {} }, 'spec.cost is not supported on azure yet.'],
    [
      'a certificate',
      { services: { api: { certificate: 'web' } } },
      'spec.services.api.certificate: web is not supported on azure yet.',
    ],
    [
      'spare capacity for a service',
      { services: { api: { spot: true } } },
      'spec.services.api.spot: true is not supported on azure.',
    ],
    [
      'binary keys',
      { storage: { tables: { jobs: { partitionKey: { type: 'binary' } } } } },
      'spec.storage.tables.jobs.partitionKey.type: binary is not supported on azure.',
    ],
    [
      'an expiry by another name',
      { storage: { tables: { jobs: { ttlAttribute: 'expires_at' } } } },
      'spec.storage.tables.jobs.ttlAttribute: expires_at is not supported on azure.',
    ],
    [
      'another cloud of Azure',
      { identity: { azure: { environment: 'china' } } },
      'spec.identity.azure.environment: china is not supported on azure yet.',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(unsupported(onAzure(changes)).map((problem) => problem.message)).toEqual([message]);
  });

  it('refuses services without a network, and lets buckets do without one', () => {
    const off = { network: { enabled: false } };
    expect(unsupported(onAzure(off)).map(({ path }) => path)).toEqual(['spec.network.enabled']);
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    expect(unsupported(onAzure({ ...off, ...none }))).toEqual([]);
  });
});
