import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from '@jest/globals';
import { changesOf, Workspace } from '../support/workspace.js';
import { PATIENCE, withBoth } from './support/both.js';
import { until } from './support/cli.js';
import type { TestCluster } from './support/cluster.js';
import { TestRelease } from './support/release.js';

const made: Workspace[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.remove();
});

/** Kinds that operators bring: here without them, so that their objects are kept and nobody acts on them. */
const BROUGHT = [
  { group: 'gateway.networking.k8s.io', version: 'v1', kind: 'HTTPRoute' },
  { group: 'external-secrets.io', version: 'v1', kind: 'ExternalSecret' },
];

async function bring(cluster: TestCluster, { group, version, kind }: (typeof BROUGHT)[number]) {
  const singular = kind.toLowerCase();
  const plural = `${singular}s`;
  const schema = {
    openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
  };
  // The names of these groups are Kubernetes's own, which asks for a reference to their review.
  const approved = { 'api-approved.kubernetes.io': 'unapproved, for a test' };
  await cluster.create('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations: approved },
    spec: {
      ...{ group, scope: 'Namespaced', names: { kind, singular, plural, listKind: `${kind}List` } },
      versions: [{ name: version, served: true, storage: true, schema }],
    },
  });
  await until(async () => (await cluster.get(`/apis/${group}/${version}/${plural}`))?.items !== undefined);
}

await withBoth('the example for Kubernetes', (bench) => {
  it(
    'is planned, applied as it was shown, empty then, and destroyed',
    async () => {
      const { cluster, surroundings } = bench();
      for (const kind of BROUGHT) await bring(cluster, kind);
      const workspace = await Workspace.make();
      made.push(workspace);
      const programs = await TestRelease.make('example', surroundings);
      const env = { PATH: `${programs.env['PATH']}:${process.env['PATH']}`, KUBECONFIG: cluster.kubeconfig };
      await workspace.write('deployment.yaml', await readFile('examples/kubernetes/deployment.yaml', 'utf8'));
      const first = await workspace.json(['plan'], { env });
      expect(first).toMatchObject({ code: 0, value: { verdict: 'allow' } });
      const kinds = changesOf(first.value).resources.map(({ address }) => address.split('/')[0]);
      expect(kinds).toEqual(expect.arrayContaining(['HTTPRoute', 'ExternalSecret', 'CronJob', 'Deployment']));
      await workspace.must(['apply', '--plan', '.synthinfra/dev'], { env });
      expect(changesOf((await workspace.json(['plan'], { env })).value).resources).toEqual([]);
      await workspace.must(['destroy', '--confirm', 'inferloop-synthdata'], { env });
      const left = await cluster.list('/apis/apps/v1/namespaces/inferloop-synthdata-dev/deployments');
      expect(left).toEqual([]);
      await programs.remove();
    },
    PATIENCE,
  );
});
