import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cachedCommand, fetchTool, mirrorTool } from '../../../../src/engines/tools/fetch.js';
import { releasePlatform, thisMachine } from '../../../../src/engines/tools/machine.js';
import { TOOLS, type ToolName } from '../../../../src/engines/tools/table.js';
import type { UserError } from '../../../../src/problem.js';
import { sha256 } from '../../../../src/sha256.js';
import { serve } from '../terraform/support/http-server.js';
import { temporaryDir } from '../terraform/support/temporary.js';
import { zipOf } from '../terraform/support/zip-writer.js';
import { layOut, program, releaseOf } from './support/programs.js';

const NO_PAUSE = { pause: async () => {} };
const NAMES = Object.keys(TOOLS) as ToolName[];
/** No version of any table: its checksum comes from the source's own list. */
const OTHER = '9.8.7';

async function platformWith(mirror: string) {
  const cache = await temporaryDir();
  return { env: { SYNTHINFRA_CACHE: cache, SYNTHINFRA_TOOLS_MIRROR: mirror }, cwd: cache };
}

/** Lets the table pin this file: nothing that a test can make has the checksum of a real release. */
function pin(name: ToolName, bytes: Buffer): void {
  const pins = TOOLS[name].sha256 as Record<string, string>;
  const before = { ...pins };
  pins[releasePlatform()] = sha256(bytes);
  undo.push(() => Object.assign(pins, before));
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Serves a folder; `answer` may do otherwise for one request, by path. */
async function served(dir: string, answer?: (path: string) => number | 'cut' | Buffer | undefined) {
  const asked: string[] = [];
  const url = await serve(async (request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    const other = answer?.(path);
    if (typeof other === 'number') return response.writeHead(other).end();
    const body = Buffer.isBuffer(other) ? other : await readFile(join(dir, path)).catch(() => undefined);
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-length': body.length });
    if (other !== 'cut') return response.end(body);
    return response.write(body.subarray(0, 20), () => response.destroy());
  });
  return { url, asked };
}

describe('a release', () => {
  it.each(NAMES)('of %s is taken from a folder, unpacked and made a program', async (name) => {
    const dir = await temporaryDir();
    await layOut(dir, name, OTHER);
    const platform = await platformWith(dir);
    const { command, how } = await fetchTool(name, OTHER, platform);
    expect(how).toBe('listed');
    expect(command).toBe(cachedCommand(TOOLS[name], OTHER, platform));
    expect(await readFile(command, 'utf8')).toBe(program(name, OTHER));
    expect((await stat(command)).mode & 0o777).toBe(0o755);
  });

  it.each(NAMES)('of %s is taken from a URL, its list first, and not asked for again', async (name) => {
    const dir = await temporaryDir();
    const path = await layOut(dir, name, OTHER);
    const { url, asked } = await served(dir);
    const platform = await platformWith(`${url}/`);
    const { command } = await fetchTool(name, OTHER, platform, NO_PAUSE);
    expect(await fetchTool(name, OTHER, platform, NO_PAUSE)).toEqual({ command, how: 'cached' });
    expect(asked).toEqual([TOOLS[name].sums(OTHER, thisMachine()), path]);
  });

  it('of the pinned version is held against the table: no list of the source is asked for', async () => {
    const [dir, bytes] = [await temporaryDir(), releaseOf('helm', TOOLS.helm.version)];
    pin('helm', bytes);
    const path = await layOut(dir, 'helm', TOOLS.helm.version, bytes);
    const { url, asked } = await served(dir);
    expect(await fetchTool('helm', undefined, await platformWith(url))).toMatchObject({ how: 'pinned' });
    expect(asked).toEqual([path]);
  });

  it.each(NAMES)(
    'attack: of %s that is not what is pinned is refused, though the source lists it so',
    async (name) => {
      const dir = await temporaryDir();
      await layOut(dir, name, TOOLS[name].version);
      const platform = await platformWith(dir);
      await expect(fetchTool(name, undefined, platform)).rejects.toThrow(
        /synthinfra has pinned .*; it was not used/,
      );
      expect(await readdir(platform.cwd)).toEqual([]);
    },
  );

  it('is the option’s rather than the variable’s', async () => {
    const dir = await temporaryDir();
    await layOut(dir, 'opa', OTHER);
    const platform = await platformWith('http://127.0.0.1:1');
    expect(await fetchTool('opa', OTHER, platform, { mirror: dir })).toMatchObject({ how: 'listed' });
  });

  it('comes whole where two processes fetch it at once', async () => {
    const dir = await temporaryDir();
    await layOut(dir, 'terraform', OTHER);
    const platform = await platformWith(dir);
    const both = await Promise.all([1, 2].map(() => fetchTool('terraform', OTHER, platform)));
    expect(await readFile(both[0]?.command ?? '', 'utf8')).toBe(program('terraform', OTHER));
    expect(await readdir(join(both[0]?.command ?? '', '..'))).toEqual(['terraform']);
  });

  it.each<[string, (number | 'cut')[]]>([
    ['the server fails', [500, 503]],
    ['the connection breaks', ['cut']],
  ])('is asked for again when %s', async (_name, faults) => {
    const dir = await temporaryDir();
    const path = await layOut(dir, 'terraform', OTHER);
    const left = [...faults];
    const { url, asked } = await served(dir, (one) => (one === path ? left.shift() : undefined));
    await fetchTool('terraform', OTHER, await platformWith(url), NO_PAUSE);
    expect(asked).toHaveLength(2 + faults.length);
  });

  const evil = releaseOf('terraform', OTHER, 'evil');
  const climbing = zipOf({ '../terraform': 'evil' });
  it.each<[string, (path: string) => number | 'cut' | Buffer | undefined, string]>([
    ['another file', (path) => (path.endsWith('.zip') ? evil : undefined), 'it was not used'],
    ['half a file', (path) => (path.endsWith('.zip') ? evil.subarray(0, 50) : undefined), 'it was not used'],
    [
      'a file that is not there',
      (path) => (path.endsWith('.zip') ? 404 : undefined),
      'the server answered 404',
    ],
    ['a connection that always breaks', (path) => (path.endsWith('.zip') ? 'cut' : undefined), '(4 tries)'],
    [
      'no release for this machine',
      (path) => (path.endsWith('SUMS') ? Buffer.from(`${'0'.repeat(64)}  other.zip\n`) : undefined),
      'has no release for',
    ],
    [
      'an archive whose names lead out',
      (path) =>
        path.endsWith('SUMS')
          ? Buffer.from(
              `${sha256(climbing)}  ${path.slice(path.lastIndexOf('/') + 1).replace('SHA256SUMS', `${releasePlatform()}.zip`)}\n`,
            )
          : climbing,
      'cannot be unpacked: the archive holds no file terraform',
    ],
  ])('is refused in a sentence for %s, and nothing is left', async (_name, answer, expected) => {
    const dir = await temporaryDir();
    await layOut(dir, 'terraform', OTHER);
    const { url } = await served(dir, answer);
    const platform = await platformWith(url);
    await expect(fetchTool('terraform', OTHER, platform, NO_PAUSE)).rejects.toThrow(expected);
    expect(await readdir(platform.cwd)).toEqual([]);
  });

  it('is not taken by plain http from another machine', async () => {
    const platform = await platformWith('http://mirror.example.com');
    await expect(fetchTool('terraform', OTHER, platform)).rejects.toThrow('is not https');
  });

  it('has a version that is one: it becomes a path', async () => {
    const platform = await platformWith('/nowhere');
    await expect(fetchTool('terraform', '../../x', platform)).rejects.toThrow('has no version "../../x"');
  });
});

describe('a closed network', () => {
  const problemOf = (error: UserError) => error.problems[0];

  it.each(NAMES)('is told which file of %s to put where, with which checksum', async (name) => {
    const platform = await platformWith('http://127.0.0.1:1');
    const problem = await fetchTool(name, undefined, platform, NO_PAUSE).catch(problemOf);
    const { title, version, host, file, sha256: pins } = TOOLS[name];
    const path = file(version, thisMachine());
    expect(problem).toMatchObject({
      message: expect.stringMatching(
        new RegExp(`^${title} ${version} is not in the cache, and .* could not be`),
      ),
    });
    for (const part of [
      `get ${host}/${path} (sha256 ${pins[releasePlatform()]})`,
      `synthinfra tools mirror ${name} --dir DIR`,
      `Put it at ${join('DIR', path)}`,
      'SYNTHINFRA_TOOLS_MIRROR',
      '--tools-mirror',
      `put ${title} ${version} on PATH`,
    ])
      expect(problem).toMatchObject({ fix: expect.stringContaining(part) });
  });

  it('is told the list of checksums as well where no checksum is pinned, and its own folder', async () => {
    const dir = await temporaryDir();
    const problem = await fetchTool('helm', OTHER, await platformWith(dir)).catch(problemOf);
    const sums = TOOLS.helm.sums(OTHER, thisMachine());
    expect(problem).toMatchObject({
      message: `Helm ${OTHER} is not in the cache, and ${join(dir, sums)} does not exist`,
      fix: expect.stringContaining(`and ${sums} beside it`),
    });
    expect(problem).toMatchObject({ fix: expect.stringContaining(`Put it at ${dir}`) });
  });
});

describe('a mirror', () => {
  it('is made of what was verified, and serves what it was made for', async () => {
    const [from, to] = [await temporaryDir(), await temporaryDir()];
    const path = await layOut(from, 'opa', OTHER);
    expect(await mirrorTool('opa', OTHER, to, await platformWith(from))).toEqual({ path, how: 'listed' });
    expect(await fetchTool('opa', OTHER, await platformWith(to))).toMatchObject({ how: 'listed' });
  });

  it('attack: what a cache has brought back is fetched again unless it has its pinned checksum', async () => {
    const [from, to, bytes] = [await temporaryDir(), await temporaryDir(), releaseOf('opa', '1')];
    pin('opa', bytes);
    const path = await layOut(from, 'opa', TOOLS.opa.version, bytes);
    const { url, asked } = await served(from);
    const mirror = async () => (await mirrorTool('opa', undefined, to, await platformWith(url))).how;
    expect(await mirror()).toBe('pinned');
    expect(await mirror()).toBe('there');
    await writeFile(join(to, path), 'evil');
    expect(await mirror()).toBe('pinned');
    expect(asked).toEqual([path, path]);
    expect(await readFile(join(to, path))).toEqual(bytes);
  });

  it('gets nothing that is not what it should be', async () => {
    const [from, to] = [await temporaryDir(), await temporaryDir()];
    await layOut(from, 'opa', TOOLS.opa.version);
    await expect(mirrorTool('opa', undefined, to, await platformWith(from))).rejects.toThrow(
      'it was not used',
    );
    expect(await readdir(to)).toEqual([]);
  });
});
