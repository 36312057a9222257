import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Spec } from '../../../../src/manifest/types.js';
import { secretEntry } from '../../../../src/stacks/kubernetes/secrets.js';
import { locator } from '../../../../src/stacks/locate.js';
import type { Partly } from '../support.js';
import { copyOf, onCluster, release } from './support.js';

const services = (stack = release()) => stack.values['services'] as Readonly<Record<string, object>>;
const jobs = (stack = release()) => stack.values['jobs'] as Readonly<Record<string, object>>;
const noStore = { kubernetes: { secretStore: undefined } };

describe('kubernetes.compose', () => {
  it('makes one release of the application chart, named and placed by the manifest', () => {
    expect(release({ kubernetes: { context: 'prod' } })).toMatchObject({
      id: 'main',
      engine: 'helm',
      chart: 'app',
      release: 'inferloop-synthdata-dev',
      namespace: 'inferloop-synthdata-dev',
      context: 'prod',
    });
    expect(release()).not.toHaveProperty('context');
  });

  it('gives two environments namespaces and releases of their own', () => {
    const prod = release({ kubernetes: { namespace: undefined } }, { environment: 'prod' });
    expect([prod.release, prod.namespace]).toEqual(['inferloop-synthdata-prod', 'inferloop-synthdata-prod']);
  });

  it('labels everything with the tags of every cloud', () => {
    expect(release({}, { labels: { team: 'data' } }).values['labels']).toEqual({
      team: 'data',
      project: 'inferloop-synthdata',
      environment: 'dev',
      'managed-by': 'synthinfra',
    });
  });

  it('maps the fields of a service', () => {
    expect(services()['api']).toEqual({
      image: expect.stringMatching(/@sha256:/),
      args: ['serve'],
      port: 8080,
      cpu: '500m',
      memory: '1Gi',
      health: '/healthz',
      scale: { min: 1, max: 10, cpuPercent: 60 },
      env: { MODE: 'batch' },
      secrets: { API_KEY: { name: 'secret-api-key', key: 'value' } },
      route: {
        host: 'api.example.com',
        gateway: { namespace: 'infra', name: 'public', listener: 'https' },
      },
    });
  });

  it('makes an Ingress where that is asked for, with the certificate in a Secret', () => {
    const ingress = { kind: 'ingress', className: 'edge', gateway: undefined } as const;
    const stack = release({
      services: { api: { certificate: 'api-tls' } },
      kubernetes: { ingress },
    });
    expect(services(stack)['api']).toHaveProperty('route', {
      host: 'api.example.com',
      ingress: { className: 'edge', certificate: 'api-tls' },
    });
  });

  it('gives a private service no way in from outside', () => {
    expect(services(release({ services: { inner: copyOf('services') } }))['inner']).not.toHaveProperty(
      'route',
    );
  });

  it('maps the fields of a job, with and without a schedule', () => {
    const once = copyOf('jobs', { schedule: undefined });
    const made = jobs(release({ jobs: { once } }));
    expect(made['job-nightly']).toMatchObject({
      schedule: '0 3 * * *',
      timeZone: 'Etc/UTC',
      parallelism: 1,
      retries: 3,
      timeoutSeconds: 3600,
    });
    expect(made['job-once']).not.toHaveProperty('schedule');
    expect(made['job-once']).not.toHaveProperty('timeZone');
  });

  it.each([
    ['single', true, []],
    ['per-zone', true, ['the cluster’s own way out']],
    ['none', false, []],
  ] as const)('with nat %s lets pods out: %s, and tells %j', (nat, egress, told) => {
    const { values, roundings } = release({ network: { nat } });
    expect([values['egress'], roundings.map(({ used }) => used)]).toEqual([egress, told]);
  });

  it('has nothing of a deployment without anything', () => {
    const { values } = release({
      services: { api: undefined },
      jobs: { nightly: undefined },
      secrets: { 'api-key': undefined },
    });
    expect(values).toMatchObject({ services: {}, jobs: {}, externalSecrets: {} });
  });
});

describe('secrets', () => {
  it.each<[string, string | undefined, object]>([
    ['its own entry by default', undefined, { key: 'inferloop-synthdata-dev-api-key' }],
    ['an entry that exists', 'team/shared', { key: 'team/shared' }],
    ['one value of an entry', 'team/shared#token', { key: 'team/shared', property: 'token' }],
  ])('come from the store as %s', (_, existing, remote) => {
    const stack = release({ secrets: { 'api-key': existing === undefined ? {} : { existing } } });
    expect(stack.values['externalSecrets']).toEqual({
      'secret-api-key': {
        store: { name: 'vault', kind: 'ClusterSecretStore' },
        secretKey: 'value',
        ...remote,
      },
    });
  });

  it.each<[string, string | undefined, object]>([
    ['of its name', undefined, { name: 'api-key', key: 'value' }],
    ['of another name', 'shared', { name: 'shared', key: 'value' }],
    ['by one of its keys', 'shared#token', { name: 'shared', key: 'token' }],
  ])('without a store are a Secret %s', (_, existing, expected) => {
    const changes = { secrets: { 'api-key': existing === undefined ? {} : { existing } } };
    const stack = release({ ...noStore, ...changes });
    expect(stack.values['externalSecrets']).toEqual({});
    expect(services(stack)['api']).toHaveProperty('secrets', { API_KEY: expected });
  });
});

describe('the entry of a secret', () => {
  it.each<[string, Partly<Spec>, string]>([
    ['is the deployment’s own in the store', {}, 'inferloop-synthdata-dev-api-key'],
    ['is a Secret of its name without a store', noStore, 'api-key'],
    ['is the one that exists', { secrets: { 'api-key': { existing: 'a/b#c' } } }, 'a/b#c'],
  ])('%s', (_, changes, entry) => {
    expect(secretEntry(onCluster(changes), 'api-key')).toBe(entry);
  });
});

describe('names', () => {
  it('stay those that the objects have when an entry is renamed', () => {
    const stack = release({
      services: { api: undefined, web: copyOf('services', { renamedFrom: 'api' }) },
      jobs: { nightly: undefined, later: copyOf('jobs', { renamedFrom: 'nightly' }) },
    });
    expect(Object.keys(services(stack))).toEqual(['api']);
    expect(Object.keys(jobs(stack))).toEqual(['job-nightly']);
    expect(stack.components).toMatchObject({
      api: ['spec', 'services', 'web'],
      'job-nightly': ['spec', 'jobs', 'later'],
    });
  });

  it.each([
    ['Deployment/ns/api', 'spec.services.api'],
    ['Job/ns/job-nightly-0a1b2c3d', 'spec.jobs.nightly'],
    ['ExternalSecret/ns/secret-api-key', 'spec.secrets.api-key'],
    ['NetworkPolicy/ns/network.default-deny', 'spec.network'],
    ['NetworkPolicy/ns/network.egress', 'spec.network'],
    ['ConfigMap/ns/kube-root-ca.crt', undefined],
  ])('lead from %s to %s', (address, path) => {
    expect(locator(release(), onCluster())(address).path).toBe(path);
  });
});

describe('sizes', () => {
  it.each([
    [0.5, '500m', undefined],
    [1.1, '1100m', undefined],
    [2, '2', undefined],
    [0.3333, '334m', '0.334'],
    [0.0001, '1m', '0.001'],
  ])('%s cores are %s', (cpu, quantity, told) => {
    const stack = release({ services: { api: { cpu } } });
    expect(services(stack)['api']).toHaveProperty('cpu', quantity);
    expect(stack.roundings.map(({ path, used }) => [path.join('.'), used])).toEqual(
      told === undefined ? [] : [['spec.services.api.cpu', told]],
    );
  });

  it('are never below what is asked, and told whenever they differ', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 16, noNaN: true }), (cpu) => {
        const stack = release({ jobs: { nightly: { cpu } } });
        const { cpu: used } = jobs(stack)['job-nightly'] as { readonly cpu: string };
        const cores = used.endsWith('m') ? Number(used.slice(0, -1)) / 1000 : Number(used);
        return cores >= cpu - 1e-9 && cores < cpu + 0.001 && (cores === cpu || stack.roundings.length === 1);
      }),
    );
  });

  it('are written as the API server writes them', () => {
    expect(services(release({ services: { api: { memory: '2048Mi' } } }))['api']).toHaveProperty(
      'memory',
      '2Gi',
    );
  });
});

describe('what is told of the release', () => {
  it('names what people look for', () => {
    expect(release().landmarks).toEqual([
      { kind: 'release', name: 'inferloop-synthdata-dev/inferloop-synthdata-dev' },
      { kind: 'service', name: 'inferloop-synthdata-dev/api' },
      { kind: 'url', name: 'https://api.example.com' },
      { kind: 'job', name: 'inferloop-synthdata-dev/job-nightly' },
    ]);
  });

  it('draws jobs with the secrets they use, and no key, for none is made', () => {
    const secrets = { API_KEY: 'secret://api-key' };
    const { nodes, edges } = release({ jobs: { nightly: { secrets } } }).diagram;
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['service_api', 'job_nightly', 'secret_api_key']),
    );
    expect(nodes.map(({ kind }) => kind)).not.toContain('key');
    expect(edges).toContainEqual({ from: 'job_nightly', to: 'secret_api_key' });
    const ids = nodes.map(({ id }) => id);
    expect(edges.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
  });
});
