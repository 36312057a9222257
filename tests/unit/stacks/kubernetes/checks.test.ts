import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { checks } from '../../../../src/stacks/kubernetes/checks.js';
import { KUBERNETES_RESTRICTIONS } from '../../../../src/stacks/kubernetes/supported.js';
import { restricted } from '../../../../src/stacks/restrictions.js';
import { fullSpec, type Partly } from '../support.js';
import { copyOf, onCluster } from './support.js';

const paths = (changes: Partly<Spec>) => checks(onCluster(changes)).map(({ path }) => path);
const ingress = { kind: 'ingress', gateway: undefined } as const;
const api = (changes: Partly<Spec['services'][string]>) => ({ services: { api: changes } });

describe('checks', () => {
  it('has nothing against a full deployment', () => {
    expect(checks(onCluster())).toEqual([]);
  });

  it.each<[string, Partly<Spec>, string]>([
    ['an image with a space', api({ image: 'a b' }), 'spec.services.api.image'],
    ['such an image of a job', { jobs: { nightly: { image: 'a b' } } }, 'spec.jobs.nightly.image'],
    ['a health path with a space', api({ health: '/a b' }), 'spec.services.api.health'],
    ['no copy at all', api({ scale: { min: 0 } }), 'spec.services.api.scale.min'],
    ['a variable that no ConfigMap holds', api({ env: { 'A B': 'x' } }), 'spec.services.api.env["A B"]'],
    [
      'a variable of a secret that begins with a digit',
      api({ secrets: { '1A': 'secret://api-key' } }),
      'spec.services.api.secrets["1A"]',
    ],
    [
      'a service called as what is there',
      { services: { default: copyOf('services') } },
      'spec.services.default',
    ],
    [
      'a service called as a job’s objects',
      { services: { 'job-nightly': copyOf('services') } },
      'spec.jobs.nightly',
    ],
    [
      'a service called as a secret’s objects',
      { services: { 'secret-api-key': copyOf('services') } },
      'spec.secrets.api-key',
    ],
    [
      'two that were called the same',
      { jobs: { other: copyOf('jobs', { renamedFrom: 'nightly' }) } },
      'spec.jobs.other',
    ],
    ['a public service without a name', api({ domain: undefined }), 'spec.services.api.domain'],
    ['one whose name is a word', api({ domain: 'localhost' }), 'spec.services.api.domain'],
    ['one whose name is an address', api({ domain: '192.0.2.1' }), 'spec.services.api.domain'],
    ['one without a certificate', api({ certificate: undefined }), 'spec.services.api.certificate'],
    ['an ARN for a certificate', api({ certificate: 'arn:aws:acm:x' }), 'spec.services.api.certificate'],
    [
      'a certificate that nobody sees',
      { services: { inner: { ...copyOf('services'), certificate: 'https' } } },
      'spec.services.inner.certificate',
    ],
    [
      'a name where nothing answers',
      { services: { inner: { ...copyOf('services'), domain: 'inner.example.com' } } },
      'spec.services.inner.domain',
    ],
    [
      'one name for two',
      {
        services: {
          web: { ...copyOf('services'), public: true, domain: 'api.example.com', certificate: 'https' },
        },
      },
      'spec.services.web.domain',
    ],
    [
      'a range that nothing holds',
      { network: { allowedIpRanges: ['0.0.0.0/0', '192.0.2.0/24'] } },
      'spec.network.allowedIpRanges[1]',
    ],
    [
      'a route without a Gateway',
      { kubernetes: { ingress: { gateway: undefined } } },
      'spec.kubernetes.ingress.gateway',
    ],
    [
      'a Gateway that cannot be',
      { kubernetes: { ingress: { gateway: 'infra/.' } } },
      'spec.kubernetes.ingress.gateway',
    ],
    [
      'a class for a Gateway',
      { kubernetes: { ingress: { className: 'edge' } } },
      'spec.kubernetes.ingress.className',
    ],
    [
      'a Gateway for an Ingress',
      { kubernetes: { ingress: { kind: 'ingress' } } },
      'spec.kubernetes.ingress.gateway',
    ],
    [
      'a store that cannot be',
      { kubernetes: { secretStore: { name: 'My Vault' } } },
      'spec.kubernetes.secretStore.name',
    ],
    [
      'an ARN for a Secret',
      { kubernetes: { secretStore: undefined }, secrets: { 'api-key': { existing: 'arn:aws:x' } } },
      'spec.secrets.api-key.existing',
    ],
    [
      'a part of no entry',
      { secrets: { 'api-key': { existing: '#token' } } },
      'spec.secrets.api-key.existing',
    ],
  ])('refuses %s', (_, changes, path) => {
    const problems = checks(onCluster(changes));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.fix).toMatch(/\.$/);
    expect(problems[0]?.at).toBeDefined();
  });

  it('asks for no Gateway where no service is public, and nothing of ranges', () => {
    const changes = {
      ...api({ public: false, domain: undefined, certificate: undefined }),
      kubernetes: { ingress: { gateway: undefined } },
      network: { allowedIpRanges: ['192.0.2.0/24'] },
    };
    expect(paths(changes)).toEqual([]);
  });

  it.each<[string, Partly<Spec>]>([
    ['an Ingress', { kubernetes: { ingress }, ...api({ certificate: 'api-tls' }) }],
    ['an Ingress of a class', { kubernetes: { ingress: { ...ingress, className: 'edge' } } }],
    ['the whole internet, twice', { network: { allowedIpRanges: ['0.0.0.0/0', '::/0'] } }],
    [
      'a secret as a service is called, where none is made',
      { kubernetes: { secretStore: undefined }, services: { 'secret-api-key': copyOf('services') } },
    ],
    ['any text for an entry of a store', { secrets: { 'api-key': { existing: 'arn:aws:x/Y_z#t' } } }],
  ])('takes %s', (_, changes) => {
    expect(paths(changes)).toEqual([]);
  });

  it.each([
    ['project', 'x'],
    ['app.kubernetes.io/name', 'x'],
    ['helm.sh/chart', 'x'],
    ['a/b/c', 'x'],
    ['with space', 'x'],
    ['-team', 'x'],
    ['owner', 'ops@example.com'],
    ['owner', 'x'.repeat(64)],
  ])('refuses the label %s: %s', (label, value) => {
    const problems = checks(onCluster({}, { labels: { [label]: value } }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toMatch(/^metadata\.labels/);
  });

  it('takes labels as Kubernetes has them', () => {
    const labels = { team: 'data', 'example.com/Cost_Center': '', 'tier.1': 'A_b-9.c' };
    expect(checks(onCluster({}, { labels }))).toEqual([]);
  });
});

describe('what Kubernetes does not render', () => {
  const refused = (changes: Partly<Spec>) =>
    restricted(onCluster(changes), KUBERNETES_RESTRICTIONS).map(({ path }) => path);
  const { workers, storage } = fullSpec();

  it('has nothing against a full deployment', () => {
    expect(refused({})).toEqual([]);
  });

  it.each<[string, Partly<Spec>]>([
    ['spec.workers', { workers }],
    ['spec.storage.buckets', { storage: { buckets: storage.buckets } }],
    ['spec.storage.tables', { storage: { tables: storage.tables } }],
    ['spec.functions', { functions: { one: {} } }],
    ['spec.network.cdn', { network: { cdn: {} } }],
    ['spec.network.waf', { network: { waf: {} } }],
    ['spec.network.cidr', { network: { cidr: '10.1.0.0/16' } }],
    ['spec.services.api.spot', { services: { api: { spot: true } } }],
    ['spec.monitoring.enabled', { monitoring: { enabled: true } }],
    ['spec.target.account', { target: { account: '1' } }],
    ['spec.state', { state: { backend: 's3', bucket: 'b' } }],
  ])('is refused: %s', (path, changes) => {
    expect(refused(changes)).toEqual([path]);
  });

  it('says what to do instead in a sentence', () => {
    for (const { instead } of KUBERNETES_RESTRICTIONS) expect(instead).toMatch(/^[A-Z].*\.$/);
  });
});
