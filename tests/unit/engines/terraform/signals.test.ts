import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, jest } from '@jest/globals';
import { lastOutcome } from '../../../../src/engines/terraform/record.js';
import type { EngineRoot } from '../../../../src/engines/terraform/root.js';
import { plan } from '../../../../src/engines/terraform/runner.js';
import { makeRoot, type Resources, SLEEP } from './support/root.js';
import { stateServer } from './support/state-server.js';

jest.setTimeout(60_000);

const SUPPORT = join(process.cwd(), 'tests/unit/engines/terraform/support');
const RESOURCES: Resources = { a: {}, b: { after: 'a', run: SLEEP }, c: { after: 'b' } };

/** A process that applies the plan; `until` waits for a line that it says. */
function applyElsewhere(root: EngineRoot, planDir: string) {
  const args = ['--import', join(SUPPORT, 'ts-hooks.mjs'), join(SUPPORT, 'apply-process.ts')];
  const child = spawn(process.execPath, [...args, JSON.stringify({ root, planDir })], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const until = async (text: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the process ended before it said: ${text}`);
      if (value.includes(text)) return value;
    }
  };
  return { child, until, ended: new Promise<void>((resolve) => child.once('exit', () => resolve())) };
}

async function kindOfOutcome(planDir: string, kind: string): Promise<void> {
  while ((await lastOutcome(planDir)).kind !== kind) await new Promise(setImmediate);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  expect(child.kill(name)).toBe(true);
}

describe('signals to the process that applies', () => {
  it('SIGINT and then SIGTERM, as GitHub cancels: the engine is asked once, saves and unlocks, and what is under way is named', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot(RESOURCES, server.url);
    await plan(root, { planDir });
    const { child, until, ended } = applyElsewhere(root, planDir);
    await until('begun terraform_data.b');
    signal(child, 'SIGINT');
    signal(child, 'SIGTERM');
    expect(await until('Still waiting')).toMatch(
      /was asked once to stop.* these may exist though no state knows them: terraform_data\.b\.$/,
    );
    await until('interrupted saved');
    await ended;
    expect(server.lock()).toBeUndefined();
    expect(server.state()?.resources.map(({ name }) => name)).toEqual(['a', 'b']);
    const events = await readFile(join(planDir, 'events.jsonl'), 'utf8');
    expect(events.match(/Interrupt received/g)).toHaveLength(1);
  });

  it('SIGKILL leaves a journal that names the run and what may exist, and the engine alive to finish', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot(RESOURCES, server.url);
    await plan(root, { planDir });
    const { child, until, ended } = applyElsewhere(root, planDir);
    await until('begun terraform_data.b');
    signal(child, 'SIGKILL');
    await ended;

    const running = await lastOutcome(planDir);
    if (running.kind !== 'running' || running.run.enginePid === undefined)
      throw new Error('the engine is not known');
    expect(running.run).toMatchObject({ runId: 'run-of-a-process', pid: child.pid });
    await expect(plan(root, { planDir })).rejects.toThrow('is going on (run run-of-a-process');

    // The whole group: the provisioner's process as well.
    process.kill(-running.run.enginePid, 'SIGKILL');
    await kindOfOutcome(planDir, 'unknown');
    const unknown = await lastOutcome(planDir);
    expect(unknown).toMatchObject({
      run: { runId: 'run-of-a-process' },
      journal: { mayExist: ['terraform_data.b'], completed: [{ address: 'terraform_data.a' }] },
    });
    const told: string[] = [];
    const again = plan(root, { planDir, onUnknown: ({ message }) => told.push(message) });
    await expect(again).rejects.toThrow('It may be the run run-of-a-process');
    expect(told).toEqual([
      expect.stringMatching(/run run-of-a-process, .* 1 of 2 operations .* terraform_data\.b\.$/),
    ]);
  });

  it('SIGKILL of the watcher alone: the engine ends its work and the outcome is known', async () => {
    const { root, planDir } = await makeRoot({ a: { run: 'exec sleep 0.3' } });
    await plan(root, { planDir });
    const { child, until, ended } = applyElsewhere(root, planDir);
    await until('begun terraform_data.a');
    signal(child, 'SIGKILL');
    await ended;
    await kindOfOutcome(planDir, 'ended');
    expect(await lastOutcome(planDir)).toMatchObject({ result: 'applied', journal: { mayExist: [] } });
  });
});
