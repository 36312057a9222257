import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Step, StepResult } from '../actions/support/run-action.js';
import { type JobOptions, pullRequest, type RunnerJob, withJob } from './support/runner-job.js';
import { manifestOf } from './support/world.js';

/** Steps that would change something: by a login of one's own, by a plan that was kept, by an end. */
const CHANGING: readonly (readonly [string, Step['action'], Readonly<Record<string, string>>])[] = [
  ['auth', 'auth', { purpose: 'apply', export: 'environment' }],
  ['apply', 'apply', { plan: 'plans/kept' }],
  ['deploy, which applies', 'deploy', { command: 'apply', plan: 'plans/kept' }],
  ['deploy, which destroys', 'deploy', { command: 'destroy', confirm: 'shop' }],
];

/** A job of a deployment that has a plan kept. */
function withPlan(options: JobOptions, test: (job: RunnerJob) => Promise<void>): Promise<void> {
  const state = { backend: 's3', bucket: 'acme-states' };
  const manifest: Parameters<typeof withJob>[0] = (world) =>
    manifestOf(world, ['aws'], 'apply', {
      state,
      storage: { tables: { jobs: { partitionKey: { name: 'id' } } } },
    });
  return withJob(manifest, options, async (job) => {
    job.api.commit('main', 'deployment.yaml', JSON.stringify(manifest(job.world)));
    const folder = join(job.workspace, 'plans/kept');
    await mkdir(folder, { recursive: true });
    const kept = {
      file: 'deployment.yaml',
      image: [],
      sandbox: false,
      'allow-delete': [],
      'allow-replace': [],
    };
    const request = { schemaVersion: 1, environment: 'prod', options: kept, stacks: ['main'] };
    await writeFile(join(folder, 'request.json'), JSON.stringify(request));
    await test(job);
  });
}

/** Refused with exit code 2, before anybody was asked for a token. */
function expectRefused({ world }: RunnerJob, step: StepResult, said: string): void {
  expect(step).toMatchObject({ code: 2, exported: {}, state: {} });
  expect(step.stdout).toContain(said);
  expect(world.clouds.requests).toEqual([]);
}

describe('a step that changes something', () => {
  it.each(CHANGING)('is refused in a pull request: %s', (_what, action, inputs) =>
    withPlan({ event: pullRequest() }, async (job) => {
      const step = await job.step(action, { inputs });
      expectRefused(job, step, 'Nothing is applied from proposed changes (event pull_request)');
      expect(step.stdout).toContain('Merge them; the run on main applies.');
    }),
  );

  it.each(['pull_request_target', 'merge_group', 'issue_comment', 'workflow_run'])(
    'is refused in the run of an event that may be of a pull request: %s',
    (name) =>
      withPlan({ event: { ...pullRequest(), name } }, async (job) => {
        const step = await job.step('auth', { inputs: { purpose: 'apply' } });
        expectRefused(job, step, `Nothing is applied from proposed changes (event ${name})`);
      }),
  );

  it.each(CHANGING)('is refused when any branch may use the environment: %s', (_what, action, inputs) =>
    withPlan({}, async (job) => {
      job.api.environments.set('prod', {});
      const step = await job.step(action, { inputs });
      expectRefused(job, step, 'The environment prod of acme/shop is not limited to the branch main');
      expect(step.stdout).toContain('Settings → Environments → prod of acme/shop');
    }),
  );

  it.each([
    [
      'another branch may use the environment, too',
      ({ api }: RunnerJob) => {
        const allowed = ['main', 'release/*'].map((name) => ({ name, type: 'branch' as const }));
        api.environments.set('prod', { allowed });
      },
    ],
    ['there is no such environment', ({ api }: RunnerJob) => api.environments.clear()],
  ])('is refused when %s', (_what, change) =>
    withPlan({}, async (job) => {
      change(job);
      const step = await job.step('auth', { inputs: { purpose: 'apply' } });
      expectRefused(job, step, 'The environment prod of acme/shop is not limited to the branch main');
    }),
  );

  it('is refused when GitHub does not say who may use the environment', () =>
    withPlan({}, async (job) => {
      job.api.fail({ status: 403 });
      const step = await job.step('auth', { inputs: { purpose: 'apply' } });
      expect(step.code).toBe(3);
      expect(step.stdout).toContain('`permissions:` with `actions: read`');
      expect(job.world.clouds.requests).toEqual([]);
    }));

  it('goes on when the default branch alone may use the environment', () =>
    withPlan({}, async (job) => {
      const step = await job.step('auth', { inputs: { purpose: 'apply' } });
      expect(step).toMatchObject({ code: 0 });
      expect(step.outputs['identity']).toContain(':assumed-role/shop-apply/');
    }));
});
