import { expect, it } from '@jest/globals';
import { PATIENCE, withBoth } from './support/both.js';

await withBoth('a first install', (bench) => {
  it(
    'makes the namespace and everything in it, and then has nothing to do',
    async () => {
      const release = await bench().release('first');
      const { actions, changes, saved } = await release.plan({});
      expect(actions).toEqual([
        'create ConfigMap/NS/settings',
        'create Deployment/NS/api',
        'create Namespace/NS',
        'create NetworkPolicy/NS/api',
        'create Secret/NS/token',
        'create Service/NS/api',
      ]);
      expect(saved).toMatchObject({ base: { lineage: '', serial: 0 }, foreign: [], refusals: [] });
      expect(JSON.stringify(changes)).not.toContain('hunter2');
      const applied = await release.apply();
      expect(applied).toMatchObject({ result: 'applied', problems: [], mayExist: [], base: { serial: 1 } });
      expect(applied.done).toHaveLength(6);
      expect(
        (await bench().cluster.get('/apis/apps/v1/namespaces/first/deployments/api'))?.spec.replicas,
      ).toBe(2);
      const again = await release.plan({});
      expect(again.actions).toEqual([]);
      expect(again.changes).toMatchObject({ drift: [], hooks: [], unchanged: 5 });
    },
    PATIENCE,
  );

  it(
    'is applied once, and leaves the plan of another chart alone',
    async () => {
      const release = await bench().release('once');
      await release.roll({});
      await expect(release.apply('run-2')).rejects.toThrow(/was used before by run run-1/);
      const session = await release.open({ mode: 'other' });
      expect((await session.saved()).foreign).toEqual([
        'the plan was made with another values.json than was rendered',
      ]);
    },
    PATIENCE,
  );

  it(
    'that fails leaves nothing behind',
    async () => {
      const release = await bench().release('fails');
      const applied = await release.roll({ hooks: [{ name: 'migrate-fails', on: 'post-install' }] });
      expect(applied).toMatchObject({ result: 'failed', done: [], mayExist: [] });
      expect(applied.problems.map(({ message }) => message).join('\n')).toContain(
        'Helm took everything back',
      );
      expect(await bench().cluster.get('/api/v1/namespaces/fails/configmaps/settings')).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'does not take what belongs to somebody else',
    async () => {
      const { cluster, release } = bench();
      await cluster.create('/api/v1/namespaces', { metadata: { name: 'taken' } });
      await cluster.create('/api/v1/namespaces/taken/configmaps', { metadata: { name: 'settings' } });
      const one = await release('taken');
      await expect(one.plan({})).rejects.toThrow(/settings/);
    },
    PATIENCE,
  );
});
