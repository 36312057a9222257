import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { releasePlatform } from '../../../../src/engines/terraform/fetch.js';
import { findEngine } from '../../../../src/engines/terraform/find.js';
import { isSupported, isVersion, readVersion } from '../../../../src/engines/terraform/versions.js';
import { sha256 } from '../../../../src/platform/files.js';
import { serve } from './support/http-server.js';
import { temporaryDir } from './support/temporary.js';
import { zipOf } from './support/zip-writer.js';

const NO_PAUSE = { pause: async () => {} };

/** A program that only knows its version. */
function program(version: string): string {
  return `#!/bin/sh\necho 'Warning: a warning'\necho '{"terraform_version": "${version}"}'\n`;
}

async function pathWith(programs: Readonly<Record<string, string>>): Promise<string> {
  const dir = await temporaryDir();
  for (const [name, text] of Object.entries(programs)) {
    await writeFile(join(dir, name), text);
    await chmod(join(dir, name), 0o755);
  }
  return dir;
}

async function surroundings(programs: Readonly<Record<string, string>>, mirror = 'http://127.0.0.1:1') {
  const cache = await temporaryDir();
  const path = await pathWith(programs);
  const env = { PATH: `${path}:/bin:/usr/bin`, SYNTHINFRA_CACHE: cache, SYNTHINFRA_TERRAFORM_MIRROR: mirror };
  return { platform: { env, cwd: cache }, path, cache };
}

describe('findEngine on PATH', () => {
  it.each([
    ['Terraform first when both are there', { terraform: '1.12.1', tofu: '1.11.0' }, {}, 'terraform'],
    ['OpenTofu when it is asked for', { terraform: '1.12.1', tofu: '1.11.0' }, { name: 'tofu' }, 'tofu'],
    ['OpenTofu when Terraform is too old', { terraform: '1.5.7', tofu: '1.11.2' }, {}, 'tofu'],
    ['the one that has the version', { terraform: '1.12.1', tofu: '1.11.9' }, { version: '1.11.9' }, 'tofu'],
  ] as const)('takes %s', async (_name, versions, wanted, expected) => {
    const programs = Object.fromEntries(
      Object.entries(versions).map(([name, text]) => [name, program(text)]),
    );
    const { platform, path } = await surroundings(programs);
    expect(await findEngine(wanted, platform)).toMatchObject({
      name: expected,
      command: join(path, expected),
    });
  });

  it.each([
    ['a version that is too old is wanted', {}, { version: '1.5.7' }, 'spec.engine.version is 1.5.7'],
    ['the version is none', {}, { version: '../../x' }, 'spec.engine.version is ../../x'],
    [
      'OpenTofu is wanted and absent',
      {},
      { name: 'tofu' },
      'OpenTofu 1.11.0 or newer is needed; on PATH there is none',
    ],
    [
      'OpenTofu is another',
      { tofu: '1.11.0' },
      { name: 'tofu', version: '1.12.0' },
      'OpenTofu 1.12.0 is needed; on PATH',
    ],
  ] as const)('says what is needed when %s', async (_name, versions, wanted, expected) => {
    const programs = Object.fromEntries(
      Object.entries(versions).map(([name, text]) => [name, program(text)]),
    );
    const { platform } = await surroundings(programs);
    await expect(findEngine(wanted, platform)).rejects.toThrow(expected);
  });
});

describe('findEngine fetches Terraform', () => {
  const version = '1.13.0';
  const name = `terraform_${version}_${releasePlatform()}.zip`;
  const archive = zipOf({ 'LICENSE.txt': 'x', terraform: program(version) });
  const sums = `${'0'.repeat(64)}  other_${name}\n${sha256(archive)}  ${name}\n`;

  /** A release host; `faults` are answers given before the right one, by kind of file. */
  async function releases(faults: { sums?: string; zip?: (number | 'cut')[]; body?: Buffer } = {}) {
    const left = [...(faults.zip ?? [])];
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url?.endsWith('SHA256SUMS')) return response.end(faults.sums ?? sums);
      const fault = left.shift();
      if (typeof fault === 'number') return response.writeHead(fault).end();
      const body = faults.body ?? archive;
      response.writeHead(200, { 'content-length': body.length });
      if (fault === undefined) return response.end(body);
      return response.write(body.subarray(0, 100), () => response.destroy());
    });
    const { platform, cache } = await surroundings({}, `${url}/`);
    // Nothing of this machine: only the shell that the fake program needs.
    const env = { ...platform.env, PATH: await pathWith({}) };
    return { platform: { env, cwd: cache }, cache, asked };
  }

  it('verifies the checksum, and does not fetch it again', async () => {
    const { platform, asked } = await releases();
    const engine = await findEngine({ version }, platform, NO_PAUSE);
    expect(engine).toMatchObject({ name: 'terraform', version });
    expect(await findEngine({ version }, platform, NO_PAUSE)).toEqual(engine);
    expect(asked).toEqual([`/${version}/terraform_${version}_SHA256SUMS`, `/${version}/${name}`]);
  });

  it.each([
    ['the server fails', [500, 503]],
    ['the connection breaks', ['cut' as const]],
  ])('tries again when %s', async (_name, zip) => {
    const { platform, asked } = await releases({ zip });
    expect(await findEngine({ version }, platform, NO_PAUSE)).toMatchObject({ version });
    expect(asked).toHaveLength(2 + zip.length);
  });

  it.each([
    ['a wrong checksum', { body: zipOf({ terraform: 'evil' }) }, 'it was not used'],
    ['a file that is not there', { zip: [404] }, 'the server answered 404'],
    ['a connection that always breaks', { zip: Array<'cut'>(9).fill('cut') }, '(4 tries)'],
    ['no release for this machine', { sums: `${sha256(archive)}  other.zip\n` }, 'has no release for'],
    [
      'an archive without the program',
      emptyRelease(),
      'cannot be unpacked: the archive holds no file terraform',
    ],
  ])('fails with a sentence for %s, and keeps nothing', async (_name, faults, expected) => {
    const { platform, cache } = await releases(faults);
    await expect(findEngine({ version }, platform, NO_PAUSE)).rejects.toThrow(expected);
    expect(await readdir(cache)).toEqual([]);
  });

  it('refuses plain http that is not loopback', async () => {
    const { platform } = await surroundings({}, 'http://mirror.example.com');
    await expect(findEngine({ version }, platform, NO_PAUSE)).rejects.toThrow('is not https');
  });

  it('uses what lies in the cache', async () => {
    const { platform, cache } = await surroundings({});
    const dir = join(cache, 'terraform', version, releasePlatform());
    await mkdir(dir, { recursive: true });
    await writeFile(join(dir, 'terraform'), program(version), { mode: 0o755 });
    expect(await findEngine({ version }, platform)).toMatchObject({ command: join(dir, 'terraform') });
  });

  function emptyRelease() {
    const body = zipOf({ other: 'x' });
    return { body, sums: `${sha256(body)}  ${name}\n` };
  }
});

describe('versions', () => {
  it.each([
    ['1.11.0', true],
    ['1.11.0-rc1', true],
    ['1.12.3', true],
    ['2.0.0', true],
    ['1.10.5', false],
    ['0.15.5', false],
  ])('%s is supported: %s', (version, expected) => {
    expect(isSupported(version)).toBe(expected);
  });

  it.each(['1.11', 'v1.11.4', '1.11.4/..', '1.11.4 ', '', '1.11.4-RC 1'])('%j is no version', (text) => {
    expect(isVersion(text)).toBe(false);
  });

  it.each(['', 'no json', '{', '{}', '{"terraform_version": "x"}', '{"terraform_version": 1}'])(
    'reads no version from %j',
    (text) => {
      expect(readVersion(text)).toBeUndefined();
    },
  );
});
