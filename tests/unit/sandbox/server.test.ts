import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exists } from '../../../src/platform/folders.js';
import { sandboxDir, sandboxDown, sandboxStatus } from '../../../src/sandbox/server.js';
import { serve } from '../engines/terraform/support/http-server.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { fakePlatform } from '../platform/fake.js';

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
