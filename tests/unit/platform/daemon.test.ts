import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isAlive, startDaemon, stopDaemon } from '../../../src/platform/daemon.js';
import { readText } from '../../../src/platform/folders.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';

/** A Node program as a daemon, once it has written `ready` into its log. */
async function start(program: string, env: Record<string, string> = {}) {
  const cwd = await temporaryDir();
  const logFile = join(cwd, 'log');
  const pid = await startDaemon(process.execPath, ['-e', program], { cwd, env, logFile });
  while (!(await readText(logFile))?.includes('ready')) expect(isAlive(pid)).toBe(true);
  return { pid, logFile };
}

const FOR_EVER =
  'setInterval(() => {}, 1000); console.log("ready", JSON.stringify(process.env.SEEN ?? null));';

describe('a daemon', () => {
  it('runs, writes both streams to a file of its owner, and ends when asked', async () => {
    const { pid, logFile } = await start(`console.error('to stderr'); ${FOR_EVER}`);
    expect(isAlive(pid)).toBe(true);
    expect(await readText(logFile)).toBe('to stderr\nready null\n');
    expect((await stat(logFile)).mode & 0o777).toBe(0o600);
    await stopDaemon(pid);
    expect(isAlive(pid)).toBe(false);
  });

  it('sees the environment that it is given, and nothing else', async () => {
    process.env['SEEN'] = 'inherited';
    const { pid, logFile } = await start(FOR_EVER, { OTHER: 'x' });
    delete process.env['SEEN'];
    expect(await readText(logFile)).toBe('ready null\n');
    await stopDaemon(pid);
  });

  it('that does not listen is ended all the same', async () => {
    const { pid } = await start(`process.on('SIGTERM', () => {}); ${FOR_EVER}`);
    await stopDaemon(pid, 50);
    expect(isAlive(pid)).toBe(false);
  });

  it('that cannot be started is told', async () => {
    const cwd = await temporaryDir();
    const start = startDaemon(join(cwd, 'missing'), [], { cwd, env: {}, logFile: join(cwd, 'log') });
    await expect(start).rejects.toThrow('ENOENT');
  });
});

describe('a process', () => {
  it('that has ended is not alive, and is stopped without ado', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    expect(isAlive(pid)).toBe(false);
    await expect(stopDaemon(pid)).resolves.toBeUndefined();
  });

  it('of somebody else is alive', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
  });
});
