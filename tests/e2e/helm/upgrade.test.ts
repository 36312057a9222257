import { expect, it } from '@jest/globals';
import { PATIENCE, withBoth } from './support/both.js';

await withBoth('an upgrade', (bench) => {
  it(
    'changes what differs and nothing else',
    async () => {
      const release = await bench().release('changes');
      await release.roll({});
      const { actions, changes } = await release.plan({ mode: 'two', token: 'hunter2-2', replicas: 3 });
      expect(actions).toEqual([
        'update ConfigMap/NS/settings',
        'update Deployment/NS/api',
        'update Secret/NS/token',
      ]);
      const deployment = changes.resources.find(({ type }) => type === 'apps/v1/Deployment');
      expect(deployment?.attributes.map(({ path }) => path.at(-1))).toEqual(
        expect.arrayContaining(['replicas', 'value']),
      );
      expect(deployment?.attributes).toHaveLength(2);
      expect(JSON.stringify(changes)).not.toContain('hunter2');
      expect(JSON.stringify(changes)).not.toContain(Buffer.from('hunter2-2').toString('base64'));
      expect(await release.apply()).toMatchObject({ result: 'applied', base: { serial: 2 } });
      expect((await release.plan({ mode: 'two', token: 'hunter2-2', replicas: 3 })).actions).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'replaces what cannot be changed, and deletes what is not wanted any more',
    async () => {
      const release = await bench().release('replaces');
      await release.roll({ claim: '1Gi' });
      const { changes, actions } = await release.plan({ app: 'other' });
      expect(actions).toContain('replace Deployment/NS/api');
      expect(actions).toContain('delete PersistentVolumeClaim/NS/data');
      expect(changes.resources[0]).toMatchObject({ risk: 'data-loss', actions: ['delete'] });
      const replaced = changes.resources.find(({ actions }) => actions.includes('replace'));
      expect(replaced).toMatchObject({ risk: 'interrupts' });
      expect(replaced?.attributes.some(({ forcesReplacement }) => forcesReplacement)).toBe(true);
      expect(await release.apply()).toMatchObject({ result: 'applied' });
      const live = await bench().cluster.get('/apis/apps/v1/namespaces/replaces/deployments/api');
      expect(live?.spec.selector.matchLabels).toEqual({ app: 'other' });
      expect((await release.plan({ app: 'other' })).actions).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'that fails is taken back as a whole',
    async () => {
      const release = await bench().release('back');
      await release.roll({});
      const applied = await release.roll({
        mode: 'two',
        hooks: [{ name: 'check-fails', on: 'post-upgrade' }],
      });
      expect(applied).toMatchObject({ result: 'failed', done: [], mayExist: [], base: { serial: 3 } });
      const settings = await bench().cluster.get('/api/v1/namespaces/back/configmaps/settings');
      expect(settings?.data).toEqual({ mode: 'one' });
    },
    PATIENCE,
  );

  it(
    'refuses a plan that something has come before',
    async () => {
      const { cluster, release: make } = bench();
      const [one, other] = [await make('stale'), await make('stale')];
      await one.roll({});
      await one.plan({ mode: 'two' });
      await other.roll({ mode: 'three' });
      const applied = await one.apply();
      expect(applied.result).toBe('failed');
      expect(applied.problems.map(({ message }) => message)).toContain(
        'The release was at revision 1 and is at 2.',
      );
      await one.plan({ mode: 'two' });
      await cluster.patch('/api/v1/namespaces/stale/configmaps/settings', { data: { mode: 'by hand' } });
      expect((await one.apply('run-2')).problems[0]?.message).toMatch(/What is in the cluster has changed/);
    },
    PATIENCE,
  );
});
