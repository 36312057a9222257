import { expect, it } from '@jest/globals';
import { PATIENCE, withBoth } from './support/both.js';

await withBoth('the end of a release', (bench) => {
  it(
    'takes away everything that it made, and its hooks are told',
    async () => {
      const { cluster, release: make } = bench();
      const release = await make('ends');
      const values = { claim: '1Gi', hooks: [{ name: 'bye', on: 'pre-delete' }] };
      await release.roll(values);
      const { actions, changes } = await release.plan(values, 'destroy');
      expect(actions).toEqual([
        'delete ConfigMap/NS/settings',
        'delete Deployment/NS/api',
        'delete NetworkPolicy/NS/api',
        'delete PersistentVolumeClaim/NS/data',
        'delete Secret/NS/token',
        'delete Service/NS/api',
      ]);
      expect(changes.resources.map(({ risk }) => risk).slice(0, 2)).toEqual(['data-loss', 'data-loss']);
      expect(changes.hooks).toEqual([{ address: 'Job/ends/bye', kind: 'helm pre-delete', when: 'destroy' }]);
      expect(await release.apply()).toMatchObject({ result: 'applied', base: { lineage: '', serial: 0 } });
      expect(await cluster.get('/api/v1/namespaces/ends/configmaps/settings')).toBeUndefined();
      expect(await release.plan(values, 'destroy')).toMatchObject({ actions: [], changes: { hooks: [] } });
    },
    PATIENCE,
  );
});
