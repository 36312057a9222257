import { expect, it } from '@jest/globals';
import { PATIENCE, withBoth } from './support/both.js';

const HOOKS = {
  hooks: [
    { name: 'migrate', on: 'pre-install,pre-upgrade' },
    { name: 'bye', on: 'pre-delete' },
  ],
};

await withBoth('hooks', (bench) => {
  it(
    'are told before they run, and run only beside changes',
    async () => {
      const { cluster, release: make } = bench();
      const release = await make('hooks');
      const first = await release.plan(HOOKS);
      expect(first.changes.hooks).toEqual([
        { address: 'Job/hooks/migrate', kind: 'helm pre-install', when: 'create' },
      ]);
      await release.apply();
      const ran = await cluster.get('/apis/batch/v1/namespaces/hooks/jobs/migrate');
      expect(ran?.status.succeeded).toBe(1);
      expect((await release.plan(HOOKS)).changes.hooks).toEqual([]);
      const { changes } = await release.plan({ ...HOOKS, mode: 'two' });
      expect(changes.hooks).toEqual([
        { address: 'Job/hooks/migrate', kind: 'helm pre-upgrade', when: 'always' },
      ]);
      expect(await release.apply()).toMatchObject({ result: 'applied' });
      const again = await cluster.get('/apis/batch/v1/namespaces/hooks/jobs/migrate');
      expect(again?.metadata.uid).not.toBe(ran?.metadata.uid);
    },
    PATIENCE,
  );

  it(
    'that fail before an upgrade keep it from changing anything',
    async () => {
      const { cluster, release: make } = bench();
      const release = await make('hook-fails');
      await release.roll({});
      const applied = await release.roll({
        mode: 'two',
        hooks: [{ name: 'migrate-fails', on: 'pre-upgrade' }],
      });
      expect(applied).toMatchObject({ result: 'failed', done: [] });
      const settings = await cluster.get('/api/v1/namespaces/hook-fails/configmaps/settings');
      expect(settings?.data).toEqual({ mode: 'one' });
    },
    PATIENCE,
  );
});
