import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { RunningStep } from '../actions/support/run-action.js';
import { type RunnerJob, withJob } from './support/runner-job.js';
import { manifestOf, type Way } from './support/world.js';

/** Waits for what a step comes to; one that never does ends the test by its own limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

const HANGING: readonly (readonly [Way, string])[] = [
  ['aws', 'github'],
  ['aws', 'sts'],
  ['gcp', 'google-sts'],
  ['azure', 'entra'],
  ['vault', 'vault'],
  ['kubernetes', 'kubernetes'],
];

/** The step was cancelled while that service had not answered, asked it no more, and left nothing. */
async function expectCancelled(job: RunnerJob, running: RunningStep, service: string): Promise<void> {
  const asked = job.world.clouds.requestsOf(service).length;
  running.interrupt();
  expect((await running.finished).code).toBe(130);
  expect(job.world.clouds.requestsOf(service)).toHaveLength(asked);
  expect(await job.left()).toEqual([]);
}

describe('a job that is cancelled in the middle of an exchange', () => {
  it.each(HANGING)('ends, asks nobody again and leaves nothing: %s, %s', (way, service) =>
    withJob(
      (world) => manifestOf(world, [way]),
      {},
      async (job) => {
        job.world.clouds.inject(service, 'hang');
        const running = await job.begin('auth', { inputs: { export: 'environment' } });
        await until(() => job.world.clouds.requestsOf(service).length > 0);
        // Whom the token is of was shown before it was sent.
        if (service !== 'github') expect(running.said()).toContain('subject repo:acme/shop:environment:prod');
        await expectCancelled(job, running, service);
      },
    ),
  );

  it('revokes what another exchange has got already', () =>
    withJob(
      (world) => manifestOf(world, ['aws', 'vault']),
      {},
      async (job) => {
        const { clouds, vault } = job.world;
        clouds.inject('sts', 'hang');
        const running = await job.begin('auth', { inputs: { export: 'environment' } });
        await until(() => clouds.requestsOf('sts').length > 0 && vault.tokens.size > 0);
        const [token = ''] = vault.tokens;
        await until(() => running.said().includes(token));
        await expectCancelled(job, running, 'sts');
        expect([...vault.tokens]).toEqual([]);
      },
    ));

  it('is no other in a step that would plan', () =>
    withJob(
      (world) => manifestOf(world, ['aws', 'vault']),
      {},
      async (job) => {
        const { clouds, vault } = job.world;
        clouds.inject('sts', 'hang');
        const running = await job.begin('plan');
        await until(() => clouds.requestsOf('sts').length > 0 && vault.tokens.size > 0);
        const [token = ''] = vault.tokens;
        await until(() => running.said().includes(token));
        await expectCancelled(job, running, 'sts');
        expect([...vault.tokens]).toEqual([]);
      },
    ));
});
