import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findHelm } from '../../../scripts/checks/helm-tools.js';
import type { Json, JsonObject } from '../../../src/json.js';
import { at, CHART, ciValues, find, type Made, pods, template } from './support/chart.js';

const PATIENCE = 60_000;
const helm = await findHelm(3);
const program = 'program' in helm ? helm.program : '';
const suite = 'program' in helm ? describe : describe.skip;
const why = 'missing' in helm ? ` (skipped: ${helm.missing})` : '';

const FILES = readdirSync(`${CHART}/ci`);
const everything = ciValues('everything-values.yaml');

/** The values with one of them, at a dotted path, replaced; `undefined` removes it. */
function changed(path: string, value: Json | undefined, values = everything): JsonObject {
  const [key = '', ...rest] = path.split('/');
  const { [key]: before, ...others } = values;
  const after = rest.length === 0 ? value : changed(rest.join('/'), value, before as JsonObject);
  return after === undefined ? others : { ...others, [key]: after };
}

suite(`the application chart${why}`, () => {
  let made: ReadonlyMap<string, readonly Made[]>;
  let all: readonly Made[];

  beforeAll(async () => {
    const each = await Promise.all(
      FILES.map(async (file) => [file, await template(program, ciValues(file))] as const),
    );
    made = new Map(each);
    all = made.get('everything-values.yaml') ?? [];
  }, PATIENCE);

  it('makes each kind of object, and nothing twice', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
      'ConfigMap',
      'CronJob',
      'Deployment',
      'ExternalSecret',
      'HTTPRoute',
      'HorizontalPodAutoscaler',
      'Job',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
      'ServiceAccount',
    ]);
    const names = all.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('makes nothing but network policies of no services and no jobs', () => {
    expect(made.get('nothing-values.yaml')?.map(({ kind }) => kind)).toEqual([
      'NetworkPolicy',
      'NetworkPolicy',
    ]);
  });

  it('labels every object, in the namespace of the release', () => {
    for (const { metadata } of [...made.values()].flat()) {
      expect(metadata.namespace).toBe('shop-ns');
      expect(metadata.labels).toMatchObject({
        'app.kubernetes.io/name': expect.stringMatching(/./),
        'app.kubernetes.io/instance': 'shop',
        'app.kubernetes.io/component': expect.stringMatching(/^(service|job|secret|network)$/),
        'app.kubernetes.io/part-of': expect.stringMatching(/./),
        'app.kubernetes.io/managed-by': 'Helm',
      });
    }
    expect(find(all, 'Service', 'api').metadata.labels).toMatchObject({
      environment: 'dev',
      'example.com/team': 'data',
    });
  });

  it('meets the restricted level of pod security, with a size, in every pod', () => {
    const found = pods([...made.values()].flat());
    expect(found.length).toBeGreaterThanOrEqual(6);
    for (const [name, pod] of found) {
      expect([name, pod]).toEqual([
        name,
        expect.objectContaining({
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          volumes: [{ name: 'tmp', emptyDir: {} }],
        }),
      ]);
      expect(pod['containers']).toEqual([
        expect.objectContaining({
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            runAsNonRoot: true,
            capabilities: { drop: ['ALL'] },
          },
          volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
          resources: {
            requests: { cpu: expect.any(String), memory: expect.any(String) },
            limits: { cpu: expect.any(String), memory: expect.any(String) },
          },
        }),
      ]);
      for (const key of ['hostNetwork', 'hostPID', 'hostIPC', 'hostUsers'])
        expect(pod).not.toHaveProperty(key);
    }
  });

  it('gives every service and job an identity of its own, without rights', () => {
    for (const [name, pod] of pods(all)) {
      const account = find(all, 'ServiceAccount', String(pod['serviceAccountName']));
      expect([name, account.automountServiceAccountToken]).toEqual([name, false]);
    }
    expect(all.filter(({ kind }) => /Role/.test(kind))).toEqual([]);
  });

  it('takes images as they are given, and asks again only for what a tag stands for', () => {
    const image = (name: string) => at(find(all, 'Deployment', name), 'spec.template.spec.containers.0');
    expect(image('api')).toMatchObject({
      image:
        'ghcr.io/inferloop/synthdata-api@sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
      imagePullPolicy: 'IfNotPresent',
    });
    expect(image('inner')).toMatchObject({ image: 'ghcr.io/inferloop/inner:2', imagePullPolicy: 'Always' });
  });

  it('leaves the number of copies to the autoscaler, or says it itself', () => {
    const api = find(all, 'Deployment', 'api');
    expect(api.spec).not.toHaveProperty('replicas');
    expect(find(all, 'HorizontalPodAutoscaler', 'api').spec).toMatchObject({
      scaleTargetRef: { kind: 'Deployment', name: 'api' },
      minReplicas: 1,
      maxReplicas: 4,
      metrics: [{ resource: { name: 'cpu', target: { averageUtilization: 60 } } }],
    });
    expect(find(all, 'Deployment', 'inner').spec).toHaveProperty('replicas', 2);
    expect(all.filter(({ kind }) => kind === 'HorizontalPodAutoscaler')).toHaveLength(1);
  });

  it('lets the drain of a node take one copy at a time, where there is more than one', () => {
    expect(find(all, 'PodDisruptionBudget', 'inner').spec).toMatchObject({ maxUnavailable: 1 });
    const admin = (made.get('ingress-values.yaml') ?? []).filter(
      ({ kind, metadata }) => kind === 'PodDisruptionBudget' && metadata.name === 'admin',
    );
    expect(admin).toEqual([]);
  });

  it('probes and spreads the copies of a service, and selects them by what never changes', () => {
    const { spec } = find(all, 'Deployment', 'api');
    const selector = {
      'app.kubernetes.io/name': 'api',
      'app.kubernetes.io/instance': 'shop',
      'app.kubernetes.io/component': 'service',
    };
    expect(at(spec, 'selector.matchLabels')).toEqual(selector);
    expect(at(spec, 'template.metadata.labels')).toMatchObject(selector);
    expect(find(all, 'Service', 'api').spec['selector']).toEqual(selector);
    const container = at(spec, 'template.spec.containers.0');
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'])
      expect(container).toHaveProperty(
        probe,
        expect.objectContaining({ httpGet: { path: '/healthz', port: 'http' } }),
      );
    expect(at(spec, 'template.spec.topologySpreadConstraints')).toEqual(
      ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) =>
        expect.objectContaining({ topologyKey, whenUnsatisfiable: 'ScheduleAnyway' }),
      ),
    );
  });

  it('rolls pods out anew when their variables change', async () => {
    const sum = (objects: readonly Made[]) =>
      at(find(objects, 'Deployment', 'api'), 'spec.template.metadata.annotations');
    const other = await template(program, changed('services/api/env/LOG_LEVEL', 'debug'));
    expect(sum(other)).not.toEqual(sum(all));
  });

  it.each<[string, string, Json]>([
    ['an unknown value', 'nope', 1],
    ['an unknown field of a service', 'services/api/nope', 1],
    ['of its scale', 'services/api/scale/nope', 1],
    ['of its route', 'services/api/route/nope', 1],
    ['of its Gateway', 'services/api/route/gateway/nope', 1],
    ['a route by Gateway and by Ingress', 'services/api/route/ingress', { certificate: 'x' }],
    ['of a secret', 'services/api/secrets/API_KEY/nope', 1],
    ['of a job', 'jobs/job-once/nope', 1],
    ['of a secret of a store', 'externalSecrets/secret-api-key/nope', 1],
    ['of the store', 'externalSecrets/secret-api-key/store/nope', 1],
    ['a schedule without a zone', 'jobs/job-once/schedule', '0 0 * * *'],
    ['a number for a text', 'services/api/env/LOG_LEVEL', 1],
    ['a name that is none', 'services/Api', everything['app'] as Json],
    ['a label that the chart sets', 'labels/app.kubernetes.io~1name', 'x'],
    ['a value for other charts', 'global', { a: 1 }],
  ])('refuses %s', async (_, path, value) => {
    const values = changed(path, value);
    const labels = values['labels'] as JsonObject;
    const fixed = Object.fromEntries(
      Object.entries(labels).map(([key, one]) => [key.replace('~1', '/'), one]),
    );
    await expect(template(program, { ...values, labels: fixed })).rejects.toThrow(/meet the specifications/);
  });

  it('hands no value to a second template, and looks at no cluster', () => {
    for (const file of readdirSync(`${CHART}/templates`))
      expect(readFileSync(`${CHART}/templates/${file}`, 'utf8')).not.toMatch(
        /\b(tpl|lookup|Files|fromYamlArray)\b/,
      );
  });
});
