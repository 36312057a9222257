import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { upgradeArguments } from '../../../src/engines/helm/arguments.js';
import { type Bench, PATIENCE, withBoth } from './support/both.js';
import type { TestRelease } from './support/release.js';

const HOUR = 3_600_000;

await withBoth('a release that is stuck', (bench) => {
  it(
    'in an upgrade of ours goes back to what was deployed, and is upgraded',
    async () => {
      const release = await bench().release('stuck');
      await release.roll({});
      await killed(bench(), release, { own: true, revision: 2 });
      const early = await release.plan({ mode: 'two' });
      expect(early.saved.refusals).toEqual([
        expect.objectContaining({ message: expect.stringMatching(/may be going on/) }),
      ]);
      release.now = new Date(Date.now() + HOUR);
      const { saved, changes } = await release.plan({ mode: 'two' });
      expect(saved.refusals).toEqual([]);
      expect(changes.hooks).toEqual([
        { address: 'Release/stuck/shop', kind: 'helm rollback to revision 1', when: 'always' },
      ]);
      expect(await release.apply()).toMatchObject({ result: 'applied', base: { serial: 4 } });
      expect((await release.plan({ mode: 'two' })).actions).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'in a first install of ours is taken away, and installed',
    async () => {
      const release = await bench().release('stuck-first');
      await bench().cluster.create('/api/v1/namespaces', { metadata: { name: 'stuck-first' } });
      await killed(bench(), release, { own: true, revision: 1 });
      release.now = new Date(Date.now() + HOUR);
      const { actions, changes } = await release.plan({});
      expect(actions).toContain('replace ConfigMap/NS/settings');
      expect(changes.hooks[0]).toMatchObject({ kind: 'helm uninstall' });
      expect(await release.apply()).toMatchObject({ result: 'applied' });
      expect((await release.plan({})).actions).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "in somebody else's upgrade is left alone, and the way out told",
    async () => {
      const release = await bench().release('theirs');
      await release.roll({});
      await killed(bench(), release, { own: false, revision: 2 });
      release.now = new Date(Date.now() + HOUR);
      const { saved } = await release.plan({ mode: 'two' });
      expect(saved.refusals).toEqual([
        expect.objectContaining({ fix: expect.stringContaining('helm rollback shop 1 --namespace theirs') }),
      ]);
      expect(await release.apply()).toMatchObject({ result: 'failed', done: [] });
    },
    PATIENCE,
  );
});

/** Starts an upgrade that waits for ever for a rollout, and kills Helm within it. */
async function killed(
  { major, cluster }: Bench,
  release: TestRelease,
  { own, revision }: { readonly own: boolean; readonly revision: number },
): Promise<void> {
  await release.open({ name: 'api-stuck' });
  const helm = { command: join(release.dir, 'bin', 'helm'), version: '', major };
  const place = { release: 'shop', namespace: release.namespace };
  const args = upgradeArguments(helm, place, { revision, runId: 'killed', createNamespace: false });
  const child = spawn(helm.command, own ? args : args.filter((arg) => !arg.startsWith('--labels=')), {
    ...{ cwd: join(release.dir, 'main', 'root'), env: release.env, stdio: 'ignore' },
  });
  await untilMade(cluster, release, child);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function untilMade(
  cluster: Bench['cluster'],
  release: TestRelease,
  child: ChildProcess,
): Promise<void> {
  const path = `/apis/apps/v1/namespaces/${release.namespace}/deployments/api-stuck`;
  while ((await cluster.get(path)) === undefined) {
    if (child.exitCode !== null) throw new Error(`Helm ended by itself: ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
