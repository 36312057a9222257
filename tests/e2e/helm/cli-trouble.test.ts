import { afterEach, expect, it } from '@jest/globals';
import { changesOf } from '../support/workspace.js';
import { PATIENCE, withBoth } from './support/both.js';
import { CliBench, image, shop, until } from './support/cli.js';
import type { TestCluster } from './support/cluster.js';

const made: CliBench[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) {
    await one.destroy();
    await one.workspace.remove();
  }
});

/** A change that waits for ever for its rollout. */
const WAITS = shop({ 'api-stuck': { image: image('web'), port: 80 } }, 'debug');

await withBoth('synthinfra in trouble', (bench) => {
  const make = async () => {
    const one = await CliBench.make(bench().surroundings);
    made.push(one);
    return one;
  };
  const stuck = (cli: CliBench) => () => cli.object('apis/apps/v1', 'deployments', 'api-stuck');

  it(
    'tells what was changed by hand, and puts it back, or says whose field it is',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      expect(await cli.run('drift')).toMatchObject({ code: 0 });
      await cli.byHand('trace');
      const drift = await cli.run('drift');
      expect(drift.code).toBe(2);
      expect(drift.stdout).toContain('"info" → "trace"');
      if (bench().major === 4) {
        const { code, stderr } = await cli.run('plan');
        expect([code, stderr]).toEqual([2, expect.stringContaining('.data.LOG_LEVEL belongs to by-hand')]);
        return;
      }
      expect((await cli.plan()).code).toBe(0);
      expect(await cli.apply()).toMatchObject({ code: 0 });
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });
      expect(await cli.run('drift')).toMatchObject({ code: 0 });
    },
    PATIENCE,
  );

  it(
    'refuses a plan that the cluster has left behind, and one that a release came before',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      await cli.write(shop({}, 'debug'));
      await cli.plan();
      const scaler = `/apis/autoscaling/v2/namespaces/${cli.release}/horizontalpodautoscalers/api`;
      await cli.cluster.remove(scaler);
      const moved = await cli.apply();
      expect(moved.code).not.toBe(0);
      expect(moved.stderr).toContain('What is in the cluster has changed since');
      expect(moved.stderr).not.toMatch(/state was saved|unlocked/);
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });

      await cli.plan();
      const other = await make();
      await other.roll(shop({}, 'warn'));
      const late = await cli.apply();
      expect(late).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing was applied') });
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'warn' });
    },
    PATIENCE,
  );

  it(
    'has an upgrade taken back as a whole that the cluster refuses halfway',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      await refuseBroken(cli.cluster);
      await cli.write(shop({ web: { image: image('broken'), port: 80 } }, 'debug'));
      expect((await cli.plan()).code).toBe(0);
      const failed = await cli.apply();
      expect(failed.code).toBe(3);
      expect(failed.stderr).toContain('no broken images here');
      expect(failed.stderr).toMatch(/Helm took everything back: revision 3/);
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });
      expect(await cli.object('api/v1', 'configmaps', 'web')).toBeUndefined();
      await cli.write(shop());
      expect(changesOf((await cli.plan()).value).resources).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'has an upgrade taken back that is interrupted',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      await cli.write(WAITS);
      await cli.plan();
      const running = cli.start('apply', '--plan', cli.folder);
      await until(async () => (await stuck(cli)()) !== undefined, running);
      running.child.kill('SIGINT');
      const { code, stderr } = await running.finished;
      expect(code).toBe(3);
      expect(stderr).toContain('Helm was asked once to stop');
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });
      await cli.write(shop());
      expect(changesOf((await cli.plan()).value).resources).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'finds an upgrade that was killed, waits while it may go on, and then takes it back first',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      await cli.write(WAITS);
      await cli.plan();
      await cli.killOnce(cli.start('apply', '--plan', cli.folder), stuck(cli));
      await cli.write(shop({}, 'warn'));
      const early = await cli.run('plan');
      expect(early.code).toBe(2);
      expect(early.stderr).toContain('pending-upgrade at revision 2');
      expect(early.stderr).toContain('may be going on');
      await cli.rewrite(2, ago);
      const { code, value } = await cli.plan();
      expect([code, changesOf(value).hooks]).toEqual([
        0,
        [{ address: 'Release/shop-dev/shop-dev', kind: 'helm rollback to revision 1', when: 'always' }],
      ]);
      const applied = await cli.apply(value);
      expect(applied).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('An earlier run never ended'),
      });
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'warn' });
      expect(await stuck(cli)()).toBeUndefined();
      expect(changesOf((await cli.plan()).value).resources).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'leaves a release alone that is being uninstalled, however long ago it was made',
    async () => {
      const cli = await make();
      await cli.roll(shop());
      await cli.rewrite(1, (info) => ({
        ...ago(info),
        ...{ status: 'uninstalling', deleted: new Date().toISOString() },
      }));
      const early = await cli.run('destroy', '--confirm', 'shop');
      expect(early).toMatchObject({ code: 2, stderr: expect.stringContaining('may be going on') });
      await cli.rewrite(1, () => ({ deleted: new Date(Date.now() - HOUR).toISOString() }));
      expect(await cli.destroy()).toMatchObject({ code: 0 });
      expect(await cli.config()).toBeUndefined();
    },
    PATIENCE,
  );
});

const HOUR = 3_600_000;

function ago(info: { readonly last_deployed: string }): { readonly last_deployed: string } {
  return { last_deployed: new Date(Date.parse(info.last_deployed) - HOUR).toISOString() };
}

/** A rule of the cluster that a dry run does not meet, as a webhook may be. */
async function refuseBroken(cluster: TestCluster): Promise<void> {
  const api = '/apis/admissionregistration.k8s.io/v1';
  const metadata = { name: 'no-broken-images' };
  await cluster.create(`${api}/validatingadmissionpolicies`, {
    metadata,
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [
          {
            ...{ apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'] },
            resources: ['deployments'],
          },
        ],
      },
      validations: [
        {
          expression:
            "request.dryRun || !object.spec.template.spec.containers.exists(c, c.image.contains('broken'))",
          message: 'no broken images here',
        },
      ],
    },
  });
  await cluster.create(`${api}/validatingadmissionpolicybindings`, {
    metadata,
    spec: { policyName: metadata.name, validationActions: ['Deny'] },
  });
  const path = '/apis/apps/v1/namespaces/default/deployments';
  const labels = { app: 'x' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'x', image: 'broken' }] } };
  // The server looks for new rules from time to time.
  await until(async () => {
    const body = { metadata: { name: 'x' }, spec: { selector: { matchLabels: labels }, template } };
    const { code } = await cluster.create(path, body);
    if (code === undefined) await cluster.remove(`${path}/x`);
    return code === 422;
  });
}
