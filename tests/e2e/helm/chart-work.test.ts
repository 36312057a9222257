import { beforeAll, describe, expect, it } from '@jest/globals';
import { findHelm } from '../../../scripts/checks/helm-tools.js';
import type { JsonObject } from '../../../src/json.js';
import { at, ciValues, find, type Made, template } from './support/chart.js';

const PATIENCE = 60_000;
const helm = await findHelm(3);
const program = 'program' in helm ? helm.program : '';
const suite = 'program' in helm ? describe : describe.skip;
const why = 'missing' in helm ? ` (skipped: ${helm.missing})` : '';

const everything = ciValues('everything-values.yaml');
const release = { 'app.kubernetes.io/instance': 'shop' };

suite(`what the chart lets in, out and run${why}`, () => {
  let all: readonly Made[];
  let ingress: readonly Made[];

  beforeAll(async () => {
    [all, ingress] = await Promise.all([
      template(program, everything),
      template(program, ciValues('ingress-values.yaml')),
    ]);
  }, PATIENCE);

  it('denies everything to the pods of this release, and to them alone', () => {
    expect(find(all, 'NetworkPolicy', 'network.default-deny').spec).toEqual({
      podSelector: { matchLabels: release },
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  it('lets pods out to DNS, to each other and to the rest, save where credentials of the node are', () => {
    const egress = at(find(all, 'NetworkPolicy', 'network.egress'), 'spec.egress') as readonly JsonObject[];
    expect(egress).toHaveLength(3);
    expect(egress[0]).toMatchObject({
      ports: [
        { protocol: 'UDP', port: 53 },
        { protocol: 'TCP', port: 53 },
      ],
    });
    expect(egress[1]).toEqual({ to: [{ podSelector: { matchLabels: release } }] });
    expect(egress[2]).toMatchObject({
      to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } }, {}],
    });
  });

  it('lets them reach nothing else where that is asked for', () => {
    const egress = at(find(ingress, 'NetworkPolicy', 'network.egress'), 'spec.egress');
    expect(egress).toHaveLength(2);
    expect(JSON.stringify(egress)).not.toContain('0.0.0.0/0');
  });

  it('opens the port of a service: of a private one to the release, of a public one to its way in', () => {
    const policy = (name: string) => find(all, 'NetworkPolicy', name).spec;
    expect(policy('inner')).toMatchObject({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'inner' } },
      ingress: [
        { ports: [{ protocol: 'TCP', port: 9000 }], from: [{ podSelector: { matchLabels: release } }] },
      ],
    });
    expect(policy('api')['ingress']).toEqual([{ ports: [{ protocol: 'TCP', port: 8080 }] }]);
  });

  it('opens no port of a job', () => {
    expect(all.filter(({ kind }) => kind === 'NetworkPolicy').map(({ metadata }) => metadata.name)).toEqual(
      expect.not.arrayContaining(['job-nightly']),
    );
  });

  it('routes a public service at one listener of its Gateway, and no other service', () => {
    expect(find(all, 'HTTPRoute', 'api').spec).toMatchObject({
      parentRefs: [{ kind: 'Gateway', namespace: 'infra', name: 'public', sectionName: 'https' }],
      hostnames: ['api.example.com'],
      rules: [{ backendRefs: [{ kind: 'Service', name: 'api', port: 80 }] }],
    });
    expect(all.filter(({ kind }) => ['HTTPRoute', 'Ingress'].includes(kind))).toHaveLength(1);
    expect(find(all, 'Service', 'inner').spec).toMatchObject({ type: 'ClusterIP' });
  });

  it('routes by an Ingress with TLS, of a class or of the default one', () => {
    expect(find(ingress, 'Ingress', 'web').spec).toMatchObject({
      ingressClassName: 'edge',
      tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
      rules: [{ host: 'shop.example.com' }],
    });
    expect(find(ingress, 'Ingress', 'admin').spec).not.toHaveProperty('ingressClassName');
  });

  it('runs a job on its schedule, one after the other', () => {
    expect(find(all, 'CronJob', 'job-nightly').spec).toMatchObject({
      schedule: '*/5 0-6 * * 1',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Forbid',
      jobTemplate: {
        spec: {
          completionMode: 'Indexed',
          completions: 6,
          parallelism: 6,
          backoffLimitPerIndex: 2,
          activeDeadlineSeconds: 1_000_000,
          template: { spec: { restartPolicy: 'Never' } },
        },
      },
    });
  });

  it.each<[string, JsonObject, boolean]>([
    ['what it runs changes', { args: ['migrate', '--again'] }, true],
    ['its variables change', { env: { MODE: 'twice' } }, true],
    ['its limits change', { timeoutSeconds: 700 }, true],
    ['nothing of it changes', {}, false],
  ])('runs a job without a schedule again only when it changes: %s', async (_, change, again) => {
    const jobs = everything['jobs'] as Readonly<Record<string, JsonObject>>;
    const labels = { ...(everything['labels'] as JsonObject), 'example.com/team': 'other' };
    const values = {
      ...everything,
      labels,
      jobs: { ...jobs, 'job-once': { ...jobs['job-once'], ...change } },
    };
    const name = (objects: readonly Made[]) => objects.find(({ kind }) => kind === 'Job')?.metadata.name;
    const after = await template(program, values);
    expect(name(after)).toMatch(/^job-once-[0-9a-f]{8}$/);
    expect(name(after) !== name(all)).toBe(again);
    // Under the same name, what cannot be altered is the same.
    if (!again)
      expect(find(after, 'Job', name(all) ?? '').spec).toEqual(find(all, 'Job', name(all) ?? '').spec);
  });

  it('takes secrets by reference, from the store or from a Secret', () => {
    expect(find(all, 'ExternalSecret', 'secret-api-key').spec).toMatchObject({
      secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
      target: { name: 'secret-api-key' },
      data: [{ secretKey: 'value', remoteRef: { key: 'inferloop/synthdata', property: 'api-key' } }],
    });
    expect(at(find(all, 'Deployment', 'inner'), 'spec.template.spec.containers.0.env')).toEqual([
      { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'database.shared', key: 'password' } } },
    ]);
    expect(all.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });
});
