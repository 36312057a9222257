import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { applyPlan } from '../../../../src/engines/terraform/apply.js';
import { openKept, type Sealing } from '../../../../src/engines/terraform/rescue.js';
import { restoreState } from '../../../../src/engines/terraform/restore.js';
import type { EngineRoot } from '../../../../src/engines/terraform/root.js';
import { plan } from '../../../../src/engines/terraform/runner.js';
import { makeRoot, writeResources } from './support/root.js';
import { type StateServer, stateServer } from './support/state-server.js';

jest.setTimeout(60_000);

const key = Buffer.alloc(32, 7).toString('base64');
const SEALING: Sealing = { target: 'shop/prod/main', key };

async function applied(root: EngineRoot, planDir: string, sealing: Sealing = SEALING) {
  await plan(root, { planDir, sealing });
  return applyPlan(root, { planDir, runId: 'run-1', now: () => new Date('2026-11-23T00:00:00Z'), sealing });
}

/** A backend with one resource, a second one that it did not take, and another machine that knows of neither. */
async function refused(sealing: Sealing = SEALING) {
  const server = await stateServer();
  const { root, planDir } = await makeRoot({ a: {} }, server.url);
  await applied(root, planDir);
  await writeResources(root.dir, { a: {}, b: {} }, 'http');
  server.refuseWrites(99);
  const { state } = await applied(root, planDir, sealing);
  if (state.kind !== 'kept') throw new Error('the state was not kept');
  server.refuseWrites(0);
  const kept = await readFile(state.file);
  const other = await makeRoot({ a: {}, b: {} }, server.url);
  return { server, kept, root: other.root, planDir: other.planDir };
}

const names = (server: StateServer) => server.state()?.resources.map(({ name }) => name);

describe('a state that another machine had to keep', () => {
  it.each([
    ['sealed', SEALING],
    ['plain, where there was no key', { target: SEALING.target }],
  ])('%s, is saved, and nothing of it is left behind', async (_, sealing) => {
    const { server, kept, root } = await refused(sealing);
    expect(await restoreState(root, kept, SEALING)).toBe('saved');
    expect(names(server)).toEqual(['a', 'b']);
    expect((await readdir(root.dir)).filter((name) => /errored|restored/.test(name))).toEqual([]);
    expect(await restoreState(root, kept, SEALING)).toBe('there');
  });

  it('stays kept, and is not printed, while the backend refuses it', async () => {
    const { server, kept, root } = await refused();
    server.refuseWrites(99);
    await expect(restoreState(root, kept, SEALING)).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        {
          message: expect.stringContaining('could not be saved'),
          fix: expect.stringContaining('still kept'),
        },
      ],
    });
    expect((await readdir(root.dir)).filter((name) => /errored|restored/.test(name))).toEqual([]);
  });

  it('attack: is not saved over a newer state', async () => {
    const { server, kept, root, planDir } = await refused();
    for (const resources of [{ a: {}, c: {} }, { a: {}, c: {}, d: {} }, { a: {} }]) {
      await writeResources(root.dir, resources, 'http');
      await applied(root, planDir);
    }
    const before = server.state();
    await expect(restoreState(root, kept, SEALING)).rejects.toThrow('somebody has applied without it');
    expect(server.state()).toEqual(before);
  });

  it('attack: is not saved over another state of the same serial', async () => {
    const { server, root, planDir } = await refused();
    const other = await refused();
    await applied(root, planDir);
    const before = server.state();
    // Of the same lineage and serial, as one that was made at the same time on another machine.
    const lineage = JSON.parse(JSON.stringify(before)).lineage as string;
    const state = {
      ...JSON.parse(openKept(other.kept, SEALING).toString()),
      lineage,
      serial: before?.serial,
    };
    await expect(restoreState(root, Buffer.from(JSON.stringify(state)), SEALING)).rejects.toThrow(
      'could not be saved',
    );
    expect(server.state()).toEqual(before);
  });

  it('attack: of another lineage is refused', async () => {
    const { server, root } = await refused();
    const other = await refused();
    const before = server.state();
    await expect(restoreState(root, other.kept, SEALING)).rejects.toThrow('its lineage is');
    expect(server.state()).toEqual(before);
  });

  it.each<[string, (kept: Buffer) => Buffer, Sealing, RegExp]>([
    ['of another target', (kept) => kept, { ...SEALING, target: 'shop/dev/main' }, /does not open/],
    ['with a changed byte', changed, SEALING, /does not open/],
    [
      'with another key',
      (kept) => kept,
      { ...SEALING, key: Buffer.alloc(32, 8).toString('base64') },
      /does not open/,
    ],
    ['without the key', (kept) => kept, { target: SEALING.target }, /there is no key/],
    ['that is no state', () => Buffer.from('{}'), SEALING, /is no state/],
  ])('attack: %s is refused, and nothing is written', async (_, change, sealing, message) => {
    const { server, kept, root } = await refused();
    const writes = server.writes();
    await expect(restoreState(root, change(kept), sealing)).rejects.toThrow(message);
    expect(server.writes()).toBe(writes);
  });

  it('sealed by version 1.1 says how it is saved', async () => {
    const { root } = await refused();
    const old = { schemaVersion: 1, purpose: 'synthinfra/state/v1', nonce: '', tag: '', data: '' };
    await expect(restoreState(root, Buffer.from(JSON.stringify(old)), SEALING)).rejects.toMatchObject({
      problems: [{ fix: expect.stringContaining('version 1.1') }],
    });
  });
});

function changed(kept: Buffer): Buffer {
  const bytes = Buffer.from(kept);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
