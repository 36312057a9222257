import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { type ApplyOptions, applyPlan } from '../../../../src/engines/terraform/apply.js';
import { cliConfig } from '../../../../src/engines/terraform/mirrors.js';
import { lastOutcome } from '../../../../src/engines/terraform/record.js';
import { openKept } from '../../../../src/engines/terraform/rescue.js';
import type { EngineRoot } from '../../../../src/engines/terraform/root.js';
import { init, plan, pullState, showPlan } from '../../../../src/engines/terraform/runner.js';
import type { Interrupts } from '../../../../src/platform/process.js';
import { makeRoot, SLEEP, writeResources } from './support/root.js';
import { stateServer } from './support/state-server.js';
import { temporaryDir } from './support/temporary.js';

jest.setTimeout(60_000);

/** A template that names what does not exist. */
const NO_SUCH = '$' + '{nothing.here}';
const UNKNOWN_PROVIDER = { terraform: { required_providers: { nothing: { source: 'nobody/nothing' } } } };
const SEALING = { target: 'shop/prod/main', key: Buffer.alloc(32, 7).toString('base64') };

function options(planDir: string, more: Partial<ApplyOptions> = {}): ApplyOptions {
  return { planDir, runId: 'run-1', now: () => new Date('2026-11-23T00:00:00Z'), ...more };
}

async function planned(root: EngineRoot, planDir: string): Promise<void> {
  await plan(root, { planDir });
}

/** Interrupts that a test raises; what a hold of the process's own signals looks like. */
function raisable(): Interrupts & { raise(): void } {
  let count = 0;
  const listeners = new Set<(count: number) => void>();
  return {
    count: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    release() {},
    raise() {
      count += 1;
      for (const listener of [...listeners]) listener(count);
    },
  };
}

describe('plan and apply with the real engine', () => {
  it('applies a saved plan and tells what was done and where the state stands', async () => {
    const { root, planDir } = await makeRoot({ a: {}, b: { after: 'a' } });
    const seen: string[] = [];
    const { file } = await plan(root, { planDir, onProgress: ({ kind }) => seen.push(kind) });
    expect(JSON.parse((await showPlan(root, file)).toString('utf8')).resource_changes).toHaveLength(2);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await pullState(root)).toBeUndefined();

    const outcome = await applyPlan(root, options(planDir));
    expect(outcome).toMatchObject({
      result: 'applied',
      counts: { begun: 2, completed: 2, errored: 0 },
      mayExist: [],
      state: { kind: 'saved' },
      problems: [],
    });
    expect(outcome.base).toEqual(await pullState(root));
    expect(seen).toEqual(['summary']);
    expect(await lastOutcome(planDir)).toMatchObject({ kind: 'ended', result: 'applied' });
  });

  it('applies a plan once: the second time is refused, and a new plan makes room', async () => {
    const { root, planDir } = await makeRoot({ a: {} });
    await planned(root, planDir);
    await applyPlan(root, options(planDir));
    await expect(applyPlan(root, options(planDir))).rejects.toThrow(
      /was applied before \(run run-1, since .*: applied\)/,
    );
    await planned(root, planDir);
    expect(await lastOutcome(planDir)).toEqual({ kind: 'none' });
    expect(await readdir(join(planDir, 'previous'))).toContain('events.jsonl');
    expect((await applyPlan(root, options(planDir))).counts.begun).toBe(0);
  });

  it('refuses a plan whose state has moved on, in the words of the engine', async () => {
    const { root, planDir } = await makeRoot({ a: {} });
    const other = join(planDir, '..');
    await planned(root, planDir);
    await plan(root, { planDir: other });
    await applyPlan(root, options(other));
    const outcome = await applyPlan(root, options(planDir));
    expect(outcome.result).toBe('failed');
    expect(outcome.problems[0]?.message).toMatch(/stale/i);
  });

  it('reports the diagnostics of a plan that fails, with their place', async () => {
    const { root, planDir } = await makeRoot({ a: {} });
    await writeResources(root.dir, { a: { input: NO_SUCH } }, 'local');
    await expect(planned(root, planDir)).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ message: expect.stringContaining('undeclared resource'), at: { file: 'main.tf.json' } }],
    });
  });

  it('says where providers come from when init cannot have one', async () => {
    const { root } = await makeRoot({ a: {} });
    await writeFile(join(root.dir, 'versions.tf.json'), JSON.stringify(UNKNOWN_PROVIDER));
    const nowhere = await temporaryDir();
    const config = cliConfig([{ dir: nowhere, providers: ['registry.terraform.io/nobody/nothing'] }]);
    await writeFile(join(nowhere, 'terraform.rc'), config);
    const env = { ...root.env, TF_CLI_CONFIG_FILE: join(nowhere, 'terraform.rc') };
    const lock = join(nowhere, 'lock');
    await expect(init({ ...root, env }, { lock, source: 'the mirror X' })).rejects.toMatchObject({
      exitCode: 3,
      problems: [{ message: expect.stringContaining('nothing'), fix: 'Providers come from the mirror X.' }],
    });
  });
});

describe('interrupts', () => {
  it('passes one on, waits, answers the later ones, and leaves the state saved and unlocked', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot(
      { a: {}, b: { after: 'a', run: SLEEP }, c: { after: 'b' } },
      server.url,
    );
    await planned(root, planDir);
    const interrupts = raisable();
    const said: string[] = [];
    const outcome = await applyPlan(
      root,
      options(planDir, {
        interrupts,
        onInterrupt: (message) => said.push(message),
        onProgress: (progress) => {
          const begun = progress.kind === 'begun' && progress.operation.address === 'terraform_data.b';
          for (let time = 0; begun && time < 3; time += 1) interrupts.raise();
        },
      }),
    );
    expect(outcome).toMatchObject({
      result: 'interrupted',
      counts: { begun: 2, completed: 1 },
      mayExist: [],
    });
    expect(said.map((line) => line.split(':')[0])).toEqual(['Interrupted', 'Still waiting', 'Still waiting']);
    const events = await readFile(join(planDir, 'events.jsonl'), 'utf8');
    expect(events.match(/Interrupt received/g)).toHaveLength(1);
    expect(server.lock()).toBeUndefined();
    expect(outcome.base?.serial).toBe(server.state()?.serial);
    expect(await lastOutcome(planDir)).toMatchObject({ kind: 'ended', result: 'interrupted' });
  });

  it('does nothing when the interrupt came before the start', async () => {
    const { root, planDir } = await makeRoot({ a: {} });
    await planned(root, planDir);
    const interrupts = raisable();
    interrupts.raise();
    const outcome = await applyPlan(root, options(planDir, { interrupts }));
    expect(outcome).toMatchObject({ result: 'interrupted', counts: { completed: 0 } });
    expect(await pullState(root)).toBeUndefined();
  });
});

describe('a state that the backend refuses', () => {
  it('is pushed again, once, and then nothing is left behind', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: {} }, server.url);
    await planned(root, planDir);
    server.refuseWrites(1);
    const outcome = await applyPlan(root, options(planDir));
    expect(outcome).toMatchObject({ result: 'failed', state: { kind: 'pushed' } });
    expect(server.state()?.resources.map(({ name }) => name)).toEqual(['a']);
    expect((await readdir(root.dir)).filter((name) => name.startsWith('errored'))).toEqual([]);
  });

  it('is kept for its owner alone, named and not printed, and holds up the next plan', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: { input: 'sesame' } }, server.url);
    await planned(root, planDir);
    server.refuseWrites(99);
    const outcome = await applyPlan(root, options(planDir));
    if (outcome.state.kind !== 'kept') throw new Error('the state was not kept');
    expect((await stat(outcome.state.file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(outcome.state.file, 'utf8')).resources).toHaveLength(1);
    const told = outcome.problems.map(({ message, fix }) => `${message} ${fix}`).join('\n');
    expect(told).toContain(outcome.state.file);
    expect(told).toContain('plan again in the same folder');
    expect(told).not.toContain('sesame');
    await expect(planned(root, planDir)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ message: expect.stringContaining('errored.') }],
    });
  });

  it('is sealed when there is a key', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: { input: 'sesame' } }, server.url);
    await planned(root, planDir);
    server.refuseWrites(99);
    const { state } = await applyPlan(root, options(planDir, { sealing: SEALING }));
    if (state.kind !== 'kept') throw new Error('the state was not kept');
    expect(state).toMatchObject({ sealed: true, file: expect.stringMatching(/\.sealed$/) });
    const sealed = await readFile(state.file);
    expect(sealed.toString('latin1')).not.toContain('sesame');
    expect(openKept(sealed, SEALING).toString('utf8')).toContain('sesame');
    const left = (await readdir(root.dir)).filter((name) => name.startsWith('errored'));
    expect(left).toEqual([state.file.split('/').pop()]);
  });
});

describe('a state that was kept', () => {
  it.each([
    ['plain', undefined],
    ['sealed', SEALING],
  ])('%s, is pushed first by the next plan when the backend works again', async (_form, sealing) => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: {} }, server.url);
    const key = sealing === undefined ? {} : { sealing };
    await planned(root, planDir);
    server.refuseWrites(99);
    await applyPlan(root, options(planDir, key));
    server.refuseWrites(0);
    await plan(root, { planDir, ...key });
    expect(server.state()?.resources.map(({ name }) => name)).toEqual(['a']);
    expect((await readdir(root.dir)).filter((name) => name.startsWith('errored'))).toEqual([]);
  });

  it('sealed, stays where it is without the key', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: {} }, server.url);
    await planned(root, planDir);
    server.refuseWrites(99);
    await applyPlan(root, options(planDir, { sealing: SEALING }));
    server.refuseWrites(0);
    await expect(planned(root, planDir)).rejects.toMatchObject({
      problems: [{ fix: expect.stringContaining('SYNTHINFRA_STATE_KEY') }],
    });
  });
});

describe('a state that is locked', () => {
  it('is not planned on; the way to unlock it names the holder, not the refused run', async () => {
    const server = await stateServer();
    const { root, planDir } = await makeRoot({ a: {} }, server.url);
    server.setLock(JSON.stringify({ ID: 'id-1', Who: 'ann@build-7' }));
    await expect(planned(root, planDir)).rejects.toMatchObject({
      problems: [
        {
          message: expect.stringContaining('is locked by somebody'),
          fix: expect.stringContaining('force-unlock id-1'),
        },
      ],
    });
  });
});
