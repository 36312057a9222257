import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '../../../src/json.js';
import type { StepResult } from '../actions/support/run-action.js';
import { pullRequest, RunnerJob } from './support/runner-job.js';
import { type FakeWorld, manifestOf } from './support/world.js';

const MINUTES = 60_000;
const WHY =
  'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview, compared with nothing.';
/** The sandbox keeps what it downloads below the home folder. */
const HOME = { HOME: process.env['HOME'] ?? '' };

const manifest = (world: FakeWorld, table: JsonObject = {}, policy: JsonObject = {}): Json =>
  manifestOf(world, ['aws', 'vault'], 'plan', {
    storage: { tables: { jobs: { partitionKey: { name: 'id' }, ...table } } },
    policy,
  });

describe('a pull request from a fork', () => {
  let job: RunnerJob;

  const plan = (): Promise<StepResult> => job.step('plan', { inputs: { environment: 'prod' }, env: HOME });

  beforeAll(async () => {
    job = await RunnerJob.start((world) => manifest(world), {
      event: pullRequest('mallory/shop'),
      mayNotAsk: true,
    });
  });

  afterAll(() => job.close(), MINUTES);

  it(
    'gets a preview: what the manifest would make, one sentence that says that it is no more, and no sandbox left behind',
    async () => {
      const step = await plan();
      expect(step).toMatchObject({ code: 0, outputs: { verdict: 'preview' } });
      expect(step.summary.split(WHY)).toHaveLength(2);
      expect(step.summary).toContain('aws_dynamodb_table');
      expect(step.outputs['receipt']).toBeUndefined();
      expect(step.outputs['plan']).toBeUndefined();
      expect(job.world.clouds.requests).toEqual([]);
      expect(await job.left()).toEqual([]);
      expect(existsSync(join(job.workspace, '.synthinfra/sandbox'))).toBe(false);
    },
    3 * MINUTES,
  );

  it('applies nothing: neither what the preview has left nor what a receipt names', async () => {
    for (const inputs of [
      { plan: '.synthinfra/prod/preview' },
      { plan: '.synthinfra/prod' },
      { expect: 'receipt.json' },
    ]) {
      const step = await job.step('apply', { inputs: { environment: 'prod', ...inputs }, env: HOME });
      expect(step.code).toBeGreaterThan(0);
      expect(step.outputs['serial']).toBeUndefined();
    }
    expect(job.world.clouds.requests).toEqual([]);
  });

  it(
    'is blocked by the policies all the same',
    async () => {
      const weak = manifest(job.world, { pointInTimeRecovery: false }, { failOn: 'medium' });
      await writeFile(join(job.workspace, 'deployment.yaml'), JSON.stringify(weak));
      const step = await plan();
      expect(step).toMatchObject({ code: 2, outputs: { verdict: 'block' } });
      expect(step.summary).toContain('baseline/table-pitr');
      expect(step.summary.split(WHY)).toHaveLength(2);
    },
    3 * MINUTES,
  );
});
