import { expect, it } from '@jest/globals';
import { PATIENCE, withBoth } from './support/both.js';

await withBoth('what somebody changed by hand', (bench) => {
  it(
    'is told, and put back by Helm 3; Helm 4 says whose field it is now',
    async () => {
      const { cluster, major, release: make } = bench();
      const release = await make('drift');
      await release.roll({});
      const path = '/apis/apps/v1/namespaces/drift/deployments/api';
      await cluster.patch(path, { spec: { replicas: 7 } });
      const { actions, changes, saved } = await release.plan({});
      expect(actions).toEqual(['update Deployment/NS/api']);
      expect(changes.drift.map(({ address }) => address)).toEqual(['Deployment/drift/api']);
      if (major === 4) {
        expect(saved.refusals).toEqual([
          expect.objectContaining({
            message:
              'Deployment/drift/api has fields that others have set: .spec.replicas belongs to by-hand.',
          }),
        ]);
        return;
      }
      expect(saved.refusals).toEqual([]);
      expect(await release.apply()).toMatchObject({ result: 'applied' });
      expect((await cluster.get(path))?.spec.replicas).toBe(2);
    },
    PATIENCE,
  );

  it(
    'is made anew where it was deleted',
    async () => {
      const { cluster, release: make } = bench();
      const release = await make('deleted');
      await release.roll({});
      await cluster.remove('/api/v1/namespaces/deleted/configmaps/settings');
      const { actions, changes } = await release.plan({});
      expect(actions).toEqual(['create ConfigMap/NS/settings']);
      expect(changes.drift).toMatchObject([{ address: 'ConfigMap/deleted/settings', actions: ['delete'] }]);
      expect(await release.apply()).toMatchObject({ result: 'applied' });
      expect((await release.plan({})).actions).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'beside ours stays',
    async () => {
      const { cluster, release: make } = bench();
      const release = await make('beside');
      await release.roll({});
      const path = '/apis/apps/v1/namespaces/beside/deployments/api';
      await cluster.patch(path, { metadata: { annotations: { team: 'search' } } });
      expect((await release.plan({})).actions).toEqual([]);
      expect(await release.roll({ mode: 'two' })).toMatchObject({ result: 'applied' });
      expect((await cluster.get(path))?.metadata.annotations.team).toBe('search');
    },
    PATIENCE,
  );
});
