import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from '../../../src/platform/daemon.js';
import { exists, readText } from '../../../src/platform/folders.js';
import {
  offlineStates,
  sandboxDir,
  sandboxDown,
  sandboxStatus,
  sandboxUp,
  stopServer,
} from '../../../src/sandbox/server.js';
import { serve } from '../engines/terraform/support/http-server.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { fakePlatform } from '../platform/fake.js';
import { machine } from './machine.js';

/** A workspace with this record of a sandbox. */
async function workspace(record?: unknown) {
  const platform = fakePlatform({ cwd: await temporaryDir() });
  const folder = sandboxDir(platform);
  await mkdir(join(folder, 'state'), { recursive: true });
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  if (record !== undefined) await writeFile(join(folder, 'sandbox.json'), text);
  return { platform, folder };
}

const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the sandbox of a workspace', () => {
  it('runs when its process lives and its address answers', async () => {
    const endpoint = await serve((_request, response) => response.writeHead(200).end());
    const record = { endpoint, pid: process.pid, startedAt: '', requestLog: '', stateDir: '' };
    const { platform } = await workspace(record);
    expect(await sandboxStatus(platform)).toEqual(record);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'its process has ended',
      async () => ({ pid: ended(), endpoint: await serve((_, response) => response.end()) }),
    ],
    ['its address is answered by nobody', async () => ({ pid: process.pid, endpoint: 'http://127.0.0.1:1' })],
    ['there is no record', async () => undefined],
    ['its record was cut off', async () => '{"pid": 1'],
    ['its record is something else', async () => null],
    // Process 0 is everybody of our own group, and a negative number another group: neither may ever be stopped.
    [
      'its record names no process',
      async () => ({ pid: 0, endpoint: await serve((_, response) => response.end()) }),
    ],
    [
      'its record names a group',
      async () => ({ pid: -1, endpoint: await serve((_, response) => response.end()) }),
    ],
  ])('does not run when %s', async (_name, record) => {
    const { platform, folder } = await workspace(await record());
    expect(await sandboxStatus(platform)).toBeUndefined();
    expect(await sandboxDown(platform)).toBe(false);
    expect(await exists(folder)).toBe(false);
  });
});

describe('the states of clouds that no server stands for', () => {
  it('lie outside the folder that a starting sandbox empties, and go when it is taken down', async () => {
    const { platform, folder } = await workspace();
    const states = await offlineStates(platform);
    expect(states.startsWith(`${folder}/`)).toBe(false);
    expect(await exists(states)).toBe(true);
    expect(await stopServer(platform)).toBe(false);
    expect(await exists(states)).toBe(true);
    expect(await sandboxDown(platform)).toBe(true);
    expect(await exists(states)).toBe(false);
  });
});

/** A Python that installs whatever it is told to, and runs the server's file by Node: here it is JavaScript. */
async function machineWithServer(server: string) {
  const pip = `[ "$1" = -m ] || exec ${process.execPath} "$@"`;
  const made = await machine({ python3: { version: '3.12.1', pip } });
  await writeFile(join(made.home, 'sandbox/server.py'), server);
  return made;
}

const SERVER = `
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const server = require('node:http').createServer((request, response) => response.end(JSON.stringify(process.env)));
server.listen(Number(option('--port')), '127.0.0.1', () => {
  require('node:fs').writeFileSync(option('--ready-file'), JSON.stringify({ port: server.address().port }));
});`;

describe('a sandbox', () => {
  it('is started once, answers, forgets the states of a former one, and is gone when stopped', async () => {
    const { platform, home, step } = await machineWithServer(SERVER);
    const left = join(sandboxDir(platform), 'state/left.tfstate');
    await mkdir(join(sandboxDir(platform), 'state'), { recursive: true });
    await writeFile(left, '{}');
    const sandbox = await sandboxUp(platform, home, step);
    expect(sandbox.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.startedAt).toBe('2026-03-01T12:00:00.000Z');
    expect(await exists(left)).toBe(false);
    expect(await exists(sandbox.stateDir)).toBe(true);
    expect(await sandboxUp(platform, home, step)).toEqual(sandbox);
    expect(await sandboxStatus(platform)).toEqual(sandbox);
    expect(await sandboxDown(platform)).toBe(true);
    expect(isAlive(sandbox.pid)).toBe(false);
    expect(await exists(sandboxDir(platform))).toBe(false);
  });

  it('carries the number of its job, by which a runner ends what the job leaves behind, and no secret', async () => {
    const { platform, home, step } = await machineWithServer(SERVER);
    const env = { ...platform.env, RUNNER_TRACKING_ID: 'github_1', AWS_SECRET_ACCESS_KEY: 'x' };
    const { endpoint } = await sandboxUp({ ...platform, env }, home, step);
    const seen = (await (await fetch(endpoint)).json()) as Record<string, string>;
    expect(seen['RUNNER_TRACKING_ID']).toBe('github_1');
    expect(seen['AWS_SECRET_ACCESS_KEY']).toBeUndefined();
    expect(await stopServer(platform)).toBe(true);
  });

  it('that does not start tells the end of its log and where the rest is', async () => {
    const { platform, home, step } = await machineWithServer(
      "for (const line of ['one', 'two', 'three', 'port taken']) console.error(line); process.exit(1);",
    );
    const log = join(sandboxDir(platform), 'server.log');
    await expect(sandboxUp(platform, home, step)).rejects.toMatchObject({
      exitCode: 3,
      problems: [
        { message: 'The sandbox did not start: two\nthree\nport taken', fix: `Its whole log is ${log}.` },
      ],
    });
    expect(await readText(log)).toContain('one');
    expect(await sandboxStatus(platform)).toBeUndefined();
  });
});
