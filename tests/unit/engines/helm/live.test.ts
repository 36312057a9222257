import { beforeEach, describe, expect, it } from '@jest/globals';
import type { KubeObject } from '../../../../src/engines/helm/objects.js';
import { keyOf, objectOf } from '../../../../src/engines/helm/objects.js';
import { type Cluster, readLive } from '../../../../src/engines/helm/runner.js';
import { asksCluster } from '../../../../src/engines/helm/session.js';
import { temporaryDir } from '../terraform/support/temporary.js';
import { configMap } from './support/objects.js';
import { Programs } from './support/programs.js';

let programs: Programs;
let cluster: Cluster;

beforeEach(async () => {
  const dir = await temporaryDir();
  programs = await new Programs(dir).make();
  cluster = {
    helm: { command: `${programs.path}/helm`, version: '3.22.0', major: 3 },
    kubectl: { command: `${programs.path}/kubectl`, version: '1.34.2' },
    ...{ env: {}, place: { release: 'shop', namespace: 'n' }, root: dir, scratch: dir, asks: false },
  };
});

const maps = (count: number) => Array.from({ length: count }, (_, index) => configMap(`c${index}`, 'x'));
const listOf = (objects: readonly KubeObject[]) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects.map(({ body }) => body) });

async function asked(objects: readonly KubeObject[]) {
  const found = await readLive(cluster, objects);
  const calls = (await programs.calls()).filter((call) => call.startsWith('kubectl get'));
  return { found: [...found.keys()], calls };
}

describe('what is live', () => {
  it('is asked for by name where it is little', async () => {
    await programs.say('kubectl', 'get', { out: listOf(maps(3)) });
    const { found, calls } = await asked(maps(3));
    expect(found).toHaveLength(3);
    expect(calls).toEqual([expect.stringContaining('--filename=')]);
  });

  it('is asked for by kind where it is much, without what is not of the release', async () => {
    const deployment = objectOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd' } }, 'n');
    const all = [...maps(30), deployment];
    await programs.say('kubectl', 'get', { out: listOf([...all, configMap('foreign', 'x')]) });
    const { found, calls } = await asked(all);
    expect(found.sort()).toEqual(all.map(keyOf).sort());
    expect(calls).toEqual([expect.stringMatching(/get ConfigMap\.v1\.,Deployment\.v1\.apps .*--selector=/)]);
  });

  it('is asked for by name where it has lost the mark of Helm', async () => {
    await programs.say('kubectl', 'get', { out: listOf(maps(29)) });
    expect((await asked(maps(30))).calls).toEqual([
      expect.stringContaining('--selector='),
      expect.stringContaining('--filename='),
    ]);
  });

  it('is not guessed where the cluster does not tell', async () => {
    await programs.say('kubectl', 'get', { err: 'error: forbidden', code: 1 });
    await expect(readLive(cluster, maps(30))).rejects.toThrow(/could not read the objects .* forbidden/);
    expect((await programs.calls()).filter((call) => call.startsWith('kubectl get'))).toHaveLength(2);
  });
});

describe('asksCluster', () => {
  it.each([
    ['what it is given', 'chart/templates/a.yaml', 'x: {{ .Values.securityContext.capabilities }}', false],
    ['versions of the API', 'chart/templates/a.yaml', '{{ .Capabilities.KubeVersion }}', true],
    ['objects that are there', 'chart/templates/_b.tpl', '{{ lookup "v1" "Secret" "n" "s" }}', true],
    ['what a chart within asks', 'chart/charts/redis.tgz', '', true],
  ])('of a chart that is made of %s', (_, path, text, expected) => {
    expect(asksCluster(new Map([[path, text]]))).toBe(expected);
  });
});
