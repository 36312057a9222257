import { afterEach, expect, it } from '@jest/globals';
import { changesOf, type Told } from '../support/workspace.js';
import { PATIENCE, withBoth } from './support/both.js';
import { CliBench, image, shop } from './support/cli.js';

const made: CliBench[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.workspace.remove();
});

const OBJECTS = [
  ...['ConfigMap/NS/api', 'CronJob/NS/job-night', 'Deployment/NS/api', 'HorizontalPodAutoscaler/NS/api'],
  ...['Ingress/NS/api', 'NetworkPolicy/NS/api', 'NetworkPolicy/NS/network.default-deny'],
  ...['NetworkPolicy/NS/network.egress', 'PodDisruptionBudget/NS/api', 'Service/NS/api'],
  ...['ServiceAccount/NS/api', 'ServiceAccount/NS/job-night'],
];

function actions(value: Told, namespace: string): readonly string[] {
  const named = changesOf(value).resources.map(({ actions, address }) => `${actions.join('+')} ${address}`);
  return named.map((text) => text.replaceAll(namespace, 'NS')).sort();
}

await withBoth('synthinfra with a cluster', (bench) => {
  const make = async (environment?: 'prod') => {
    const one = await CliBench.make(bench().surroundings, environment);
    made.push(one);
    return one;
  };

  it(
    'plans, applies exactly that, has nothing more to do, upgrades, and takes it down',
    async () => {
      const cli = await make();
      await cli.write(shop());
      const first = await cli.plan();
      expect(first).toMatchObject({ code: 0, value: { verdict: 'allow' } });
      expect(actions(first.value, cli.release)).toEqual(
        [...OBJECTS, 'Namespace/NS'].map((object) => `create ${object}`).sort(),
      );
      const applied = await cli.apply();
      expect(applied.code).toBe(0);
      expect(applied.stderr).toContain('13 created');
      expect(applied.stderr).toContain("Helm's own pending revision");
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'info' });
      expect(changesOf((await cli.plan()).value).resources).toEqual([]);

      await cli.write(shop({ web: { image: image('web'), port: 80 } }, 'debug'));
      const second = await cli.plan();
      expect(actions(second.value, cli.release)).toEqual(
        expect.arrayContaining(['update ConfigMap/NS/api', 'create Deployment/NS/web']),
      );
      expect(await cli.apply()).toMatchObject({ code: 0 });
      expect((await cli.config())?.data).toEqual({ LOG_LEVEL: 'debug' });
      expect(changesOf((await cli.plan()).value).resources).toEqual([]);

      expect(await cli.run('destroy', '--confirm', 'other')).toMatchObject({ code: 2 });
      expect(await cli.destroy()).toMatchObject({ code: 0 });
      expect(await cli.config()).toBeUndefined();
      // The namespace stays, as whatever else may be in it.
      expect(actions((await cli.plan()).value, cli.release)).not.toContain('create Namespace/NS');
      expect((await cli.destroy()).stdout).toContain('There is nothing to destroy.');
    },
    PATIENCE,
  );

  it(
    'shows what the chart makes where no cluster may be asked, and does no more',
    async () => {
      const cli = await make();
      await cli.write(shop());
      const sandboxed = (...args: readonly string[]) =>
        cli.workspace.run([...args, '--env', 'dev', '--sandbox'], {
          env: { ...cli.env(), KUBECONFIG: '/nowhere' },
        });
      const preview = await sandboxed('plan');
      expect(preview.code).toBe(0);
      expect(preview.stderr).toContain('The sandbox has no cluster');
      expect(preview.stdout).toContain(`Deployment/${cli.release}/api`);
      expect(await sandboxed('render')).toMatchObject({ code: 0 });
      for (const [command, code] of [
        ['drift', 3],
        ['destroy', 2],
      ] as const) {
        const refused = await sandboxed(command);
        expect([command, refused.code]).toEqual([command, code]);
        expect(refused.stderr).toContain('spec.kubernetes.context');
      }
    },
    PATIENCE,
  );

  it(
    'shows what would be lost, and applies it when it was approved and not before',
    async () => {
      const cli = await make('prod');
      await cli.roll(shop({ web: { image: image('web'), port: 80 } }));
      await cli.write(shop());
      const { code, value } = await cli.plan();
      expect(code).toBe(0);
      expect(actions(value, cli.release)).toContain('delete Deployment/NS/web');
      expect(changesOf(value).resources).toContainEqual(
        expect.objectContaining({ address: `Deployment/${cli.release}/web`, risk: 'destroys' }),
      );
      expect(await cli.apply()).toMatchObject({ code: 2, stderr: expect.stringContaining('need approval') });
      expect(await cli.apply(value)).toMatchObject({ code: 0 });
      expect(await cli.object('apis/apps/v1', 'deployments', 'web')).toBeUndefined();
    },
    PATIENCE,
  );
});
