import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findHelm } from '../../../scripts/checks/helm-tools.js';
import { builtControlPlane } from '../../../scripts/checks/kube.js';
import { PATIENCE } from './support/both.js';
import { at, ciValues, type Made, pods, template } from './support/chart.js';
import { TestCluster } from './support/cluster.js';

const NAMESPACE = 'shop-ns';
/** Kinds that clusters add: kubeconform holds them against the definitions of their authors. */
const ADDED = ['HTTPRoute', 'ExternalSecret'];

const helm = await findHelm(3);
const program = 'program' in helm ? helm.program : '';
const planes = builtControlPlane();
const missing =
  'missing' in helm
    ? helm.missing
    : planes === undefined
      ? 'etcd, kube-apiserver and kubectl were not built'
      : undefined;
const suite = missing === undefined ? describe : describe.skip;
const why = missing === undefined ? '' : ` (skipped: ${missing})`;

/** Where objects of a kind are made; a field that the server does not know is an error, and nothing is kept. */
function collection({ apiVersion, kind }: Pick<Made, 'apiVersion' | 'kind'>): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const plural = kind.toLowerCase().replace(/y$/, 'ie').replace(/ss$/, 'sse');
  return `${root}/namespaces/${NAMESPACE}/${plural}s?dryRun=All&fieldValidation=Strict`;
}

suite(`the chart on an API server${why}`, () => {
  let cluster: TestCluster;
  let objects: readonly Made[];

  beforeAll(async () => {
    const files = ['everything-values.yaml', 'ingress-values.yaml'];
    const made = Promise.all(files.map((file) => template(program, ciValues(file))));
    if (planes === undefined) throw new Error('no control plane');
    cluster = await TestCluster.start(planes);
    objects = (await made).flat().filter(({ kind }) => !ADDED.includes(kind));
    await cluster.create('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: NAMESPACE, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    });
  }, PATIENCE);

  afterAll(() => cluster.stop(), PATIENCE);

  it('is taken whole', async () => {
    expect(objects.length).toBeGreaterThan(25);
    for (const object of objects) {
      const answer = await cluster.create(collection(object), object);
      expect([object.metadata.name, answer.kind, answer.message]).toEqual([
        object.metadata.name,
        object.kind,
        undefined,
      ]);
    }
  });

  it('has amounts as the server writes them, so that what is live looks like what was asked', async () => {
    for (const object of objects.filter(({ kind }) => kind === 'Deployment')) {
      const path = 'spec.template.spec.containers.0.resources';
      expect(at(await cluster.create(collection(object), object), path)).toEqual(at(object, path));
    }
  });

  it('has pods that the restricted level of pod security admits, which others are not', async () => {
    const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'one' }, spec });
    const place = collection({ apiVersion: 'v1', kind: 'Pod' });
    for (const [name, spec] of pods(objects))
      expect([name, (await cluster.create(place, pod(spec))).message]).toEqual([name, undefined]);
    const bare = pod({ containers: [{ name: 'one', image: 'one' }] });
    expect((await cluster.create(place, bare)).message).toContain('violates PodSecurity "restricted:latest"');
  });

  it('is not taken with a field that there is not', async () => {
    const [object] = objects as [Made];
    const wrong = { ...object, spec: { ...object.spec, nope: 1 } };
    expect((await cluster.create(collection(object), wrong)).message).toMatch(/unknown field "spec.nope"/);
  });
});
