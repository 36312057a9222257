import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/json.js';
import type { Received, Service } from '../../support/clouds/server.js';
import { LATER } from './support/later.js';
import { withJob } from './support/runner-job.js';
import { ACCOUNT, type FakeWorld, identityOf, manifestOf, role } from './support/world.js';

/** Three environments of AWS with a role each; `shared` is what they all have besides. */
function threeTargets(world: FakeWorld, shared: JsonObject = {}) {
  const environment = (name: string, region: string): JsonObject => ({
    target: { region },
    identity: { aws: { planRole: role(name) } },
  });
  return manifestOf(world, ['aws'], 'plan', {
    ...shared,
    environments: {
      prod: environment('shop-plan', 'eu-west-1'),
      staging: environment('staging-plan', 'eu-central-1'),
      audit: environment('audit-plan', 'us-east-1'),
    },
  });
}

const arn = (name: string): string =>
  `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/synthinfra-acme-shop-1-1\n`;

/** Lets nobody through before all are there. `key` tells them apart, so that one who comes again counts once. */
function barrier(
  size: number,
  key: (request: Received) => string | undefined,
): { readonly gate: Service; readonly here: ReadonlySet<string> } {
  const here = new Set<string>();
  let open = (): void => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  const gate: Service = {
    name: 'barrier',
    async answer(request) {
      const name = key(request);
      if (name === undefined) return undefined;
      here.add(name);
      if (here.size === size) open();
      await all;
      return undefined;
    },
  };
  return { gate, here };
}

describe('several targets in one step', () => {
  it('become a profile each, and every one of them is itself in a later step', () =>
    withJob(threeTargets, {}, async (job) => {
      const step = await job.step('auth', {
        inputs: { environment: 'prod, staging\naudit', export: 'profiles' },
      });
      expect(step.code).toBe(0);
      expect(Object.keys(step.exported).sort()).toEqual(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']);
      const sessions = JSON.parse(step.outputs['sessions'] ?? '') as Record<string, Record<string, string>>;
      const roles = { prod: 'shop-plan', staging: 'staging-plan', audit: 'audit-plan' };
      expect(Object.keys(sessions)).toEqual(Object.keys(roles));
      for (const [name, planRole] of Object.entries(roles)) {
        const env = sessions[name] ?? {};
        expect(env['AWS_PROFILE']).toBe(`synthinfra-${name}`);
        expect(await job.script(LATER.aws, env)).toMatchObject({ code: 0, stdout: arn(planRole) });
      }
      expect(await job.post(step)).toMatchObject({ code: 0 });
      expect(await job.left()).toEqual([]);
    }));

  it('may not overwrite each other, and nothing of them is left then', () =>
    withJob(
      (world) => threeTargets(world, { identity: identityOf(world, ['aws', 'vault']) }),
      {},
      async (job) => {
        const inputs = { environment: 'prod,staging', export: 'environment' };
        const step = await job.step('auth', { inputs });
        expect(step).toMatchObject({ code: 1, exported: {} });
        expect(step.stdout).toContain('Two targets would both set');
        expect(step.stdout).toContain('Use `export: profiles`');
        expect(await job.left()).toEqual([]);
        expect([...job.world.vault.tokens]).toEqual([]);
      },
    ));

  it('exchange side by side: each is answered only when all three ask', async () => {
    const { gate, here } = barrier(3, ({ body }) => new URLSearchParams(body).get('RoleArn') ?? undefined);
    await withJob(threeTargets, { gate }, async (job) => {
      const inputs = { environment: 'prod,staging,audit', export: 'profiles' };
      expect(await job.step('auth', { inputs })).toMatchObject({ code: 0 });
      expect([...here].sort()).toEqual(['audit-plan', 'shop-plan', 'staging-plan'].map(role));
    });
  });

  it('exchange side by side in one environment too: AWS, Vault and Kubernetes', async () => {
    const { gate, here } = barrier(3, ({ url, body }) =>
      /RoleArn|"role"|SelfSubjectReview/.test(body) ? url.pathname : undefined,
    );
    await withJob(
      (world) => manifestOf(world, ['aws', 'vault', 'kubernetes']),
      { gate },
      async (job) => {
        const step = await job.step('auth', { inputs: { export: 'environment' } });
        expect(step).toMatchObject({ code: 0 });
        expect(here.size).toBe(3);
        for (const way of ['aws', 'vault', 'kubernetes'] as const)
          expect(await job.script(LATER[way])).toMatchObject({ code: 0 });
        expect(await job.post(step)).toMatchObject({ code: 0 });
        expect([...job.world.vault.tokens]).toEqual([]);
      },
    );
  });
});

describe('what later steps get', () => {
  it('is ours, not what an earlier login has left', () =>
    withJob(
      (world) => manifestOf(world, ['aws']),
      {},
      async (job) => {
        const older = {
          AWS_ACCESS_KEY_ID: 'AKIAOLD',
          AWS_SECRET_ACCESS_KEY: 'old',
          AWS_SESSION_TOKEN: 'old',
        };
        const step = await job.step('auth', { inputs: { export: 'environment' }, env: older });
        expect(step.exported).toMatchObject({
          AWS_ACCESS_KEY_ID: '',
          AWS_SECRET_ACCESS_KEY: '',
          AWS_SESSION_TOKEN: '',
        });
        const later = await job.script(LATER.aws, { ...older, ...step.exported });
        expect(later.stdout).toBe(arn('shop-plan'));
      },
    ));

  it.each([
    ['access', {}, 'access-token', /^ya29\.c\./],
    ['id', { 'token-audience': 'https://service.acme.test' }, 'id-token', /^eyJ/],
  ] as const)('is a token of Google Cloud when it is asked for, masked: %s', (token, more, output, form) =>
    withJob(
      (world) => manifestOf(world, ['gcp-account']),
      {},
      async (job) => {
        const step = await job.step('auth', { inputs: { token, ...more } });
        expect(step.code).toBe(0);
        const value = step.outputs[output] ?? '';
        expect(value).toMatch(form);
        expect(step.commands).toContain(`::add-mask::${value}`);
        expect(step.stdout.replace(`::add-mask::${value}`, '')).not.toContain(value);
        expect(await job.left()).toEqual([]);
      },
    ),
  );
});
