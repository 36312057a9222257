import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { RunningStep } from '../actions/support/run-action.js';
import { type RunnerJob, withJob } from './support/runner-job.js';
import { manifestOf, type Way } from './support/world.js';

/** Waits for what a step comes to. @throws Error with what the step has said when it ends before. */
async function until(running: RunningStep, condition: () => boolean): Promise<void> {
  const ended = running.finished.then(({ stdout }) => stdout);
  while (!condition()) {
    const said = await Promise.race([ended, sleep(10)]);
    if (said !== undefined) throw new Error(`it has ended: ${said}`);
  }
}

/** A terraform that knows its version and does nothing else, until it is interrupted. */
async function engineThatHangs(folder: string): Promise<{ readonly path: string; readonly started: string }> {
  const bin = join(folder, 'bin');
  const started = join(folder, 'started');
  const version = '{"terraform_version":"1.11.4","platform":"linux_amd64","provider_selections":{}}';
  const script = `#!/bin/sh\nif [ "$1" = version ]; then echo '${version}'; exit; fi\ntouch '${started}'\nexec sleep 600\n`;
  await mkdir(bin);
  await writeFile(join(bin, 'terraform'), script, { mode: 0o755 });
  return { path: `${bin}:${process.env['PATH'] ?? ''}`, started };
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
        await until(running, () => job.world.clouds.requestsOf(service).length > 0);
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
        await until(running, () => clouds.requestsOf('sts').length > 0 && vault.tokens.size > 0);
        const [token = ''] = vault.tokens;
        await until(running, () => running.said().includes(token));
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
        await until(running, () => clouds.requestsOf('sts').length > 0 && vault.tokens.size > 0);
        const [token = ''] = vault.tokens;
        await until(running, () => running.said().includes(token));
        await expectCancelled(job, running, 'sts');
        expect([...vault.tokens]).toEqual([]);
      },
    ));

  it('takes all back when an engine is at work with it', () =>
    withJob(
      (world) =>
        manifestOf(world, ['aws', 'vault'], 'plan', {
          state: { backend: 's3', bucket: 'acme-states' },
          storage: { tables: { jobs: { partitionKey: { name: 'id' } } } },
        }),
      {},
      async (job) => {
        const { path, started } = await engineThatHangs(job.workspace);
        const running = await job.begin('plan', { env: { PATH: path } });
        await until(running, () => existsSync(started));
        expect(await job.left()).toEqual([expect.stringMatching(/^synthinfra-identity-/)]);
        expect(job.world.vault.tokens.size).toBe(1);
        running.interrupt();
        expect((await running.finished).code).not.toBe(0);
        expect(await job.left()).toEqual([]);
        expect([...job.world.vault.tokens]).toEqual([]);
      },
    ));
});
