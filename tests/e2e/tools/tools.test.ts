import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { layOut, program, writePrograms } from '../../unit/engines/tools/support/programs.js';

const start = promisify(execFile);
/** No version of any table: a pinned one has the checksum of the real release, which no test can make. */
const HELM = '3.99.1';

let dir: string;

beforeAll(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-tools-')));
  await layOut(join(dir, 'releases'), 'helm', HELM);
  await layOut(join(dir, 'releases'), 'terraform', '1.11.4');
  await writePrograms(join(dir, 'path'), { kubectl: '1.34.2' });
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs the built command line on a machine without any tool of its own but kubectl, and without a network. */
async function synthinfra(...args: readonly string[]) {
  const env = {
    PATH: join(dir, 'path'),
    HOME: dir,
    SYNTHINFRA_CACHE: join(dir, 'cache'),
    SYNTHINFRA_TOOLS_MIRROR: join(dir, 'releases'),
  };
  const command = [resolve('dist/cli/main.js'), 'tools', ...args];
  return start(process.execPath, command, { cwd: dir, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

describe('synthinfra tools', () => {
  it('shows what this machine has', async () => {
    const { code, stdout } = await synthinfra();
    expect(code).toBe(0);
    expect(stdout).toContain(` ✔ kubectl     1.34.2   ${join(dir, 'path/kubectl')}\n`);
    expect(stdout).toContain(' – Terraform   none     1.11.4 can be installed: ');
    expect(stdout).toContain(`from ${join(dir, 'releases')}, into ${join(dir, 'cache/tools')}`);
  });

  it('installs from a folder, and finds it again without it', async () => {
    const first = await synthinfra('install', `helm@${HELM}`, '--dir', 'bin');
    expect(first).toMatchObject({ code: 0 });
    expect(await readFile(join(dir, 'bin/helm'), 'utf8')).toBe(program('helm', HELM));
    const again = await synthinfra('install', `helm@${HELM}`, '--tools-mirror', 'nowhere', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      tools: [{ name: 'helm', version: HELM, how: 'cached' }],
    });
  });

  it('refuses a release that is not what is pinned, and leaves nothing of it', async () => {
    const { code, stderr } = await synthinfra('install', 'terraform');
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /terraform_1\.11\.4_.* has the checksum .*, but synthinfra has pinned .*; it was not used/,
    );
    expect((await synthinfra('list', 'terraform')).stdout).toContain(' – Terraform   none');
  });

  it('says what to provide where nothing can be had', async () => {
    const { code, stderr } = await synthinfra('install', 'opa', '--json');
    expect([code, stderr.includes('stopped')]).toEqual([3, true]);
    const { stdout } = await synthinfra('install', 'opa', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        {
          message: expect.stringMatching(/^OPA 1\.21\.0 is not in the cache, and .* does not exist$/),
          fix: expect.stringMatching(
            /get https:\/\/github\.com\/\S+ \(sha256 [0-9a-f]{64}\).*SYNTHINFRA_TOOLS_MIRROR/,
          ),
        },
      ],
    });
  });

  it('makes a mirror that the next machine installs from', async () => {
    const made = await synthinfra('mirror', `helm@${HELM}`, '--dir', 'made');
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining(`helm-v${HELM}-`) });
    await rm(join(dir, 'cache'), { recursive: true });
    const { code } = await synthinfra('install', `helm@${HELM}`, '--tools-mirror', 'made');
    expect(code).toBe(0);
  });
});
