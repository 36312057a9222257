import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openTerraform } from '../../../../src/engines/terraform/session.js';
import type { RootContents } from '../../../../src/engines/types.js';
import { fakePlatform } from '../../platform/fake.js';
import { temporaryDir } from './support/temporary.js';

let base: string;
let dir: string;

beforeEach(async () => {
  base = await temporaryDir();
  dir = join(base, 'plan/main');
  await mkdir(join(dir, 'root/modules/x'), { recursive: true });
});

/** Opens a root of one resource with somebody who looks, and says no unless told otherwise. */
async function opened(
  look: (root: RootContents) => void = () => {
    throw new Error('refused');
  },
): Promise<readonly string[]> {
  const told: string[] = [];
  const platform = fakePlatform({
    cwd: base,
    env: { PATH: process.env['PATH'], HOME: base, SYNTHINFRA_CACHE: join(base, 'cache') },
  });
  const request = {
    target: 'shop/prod/main',
    dir,
    files: new Map([
      ['main.tf.json', '{"terraform":{"backend":{"local":{}}},"resource":{"terraform_data":{"x":{}}}}'],
      ['backend.json', JSON.stringify({ path: join(base, 'state.json') })],
    ]),
    backend: { kind: 'local', config: {} } as const,
    provider: 'aws',
    wanted: {},
    manifestDir: base,
    inspect: look,
  };
  await openTerraform(request, platform, { progress: (text) => told.push(text), warn: () => {} }).catch(
    (error: Error) => told.push(`refused: ${error.message}`),
  );
  return told;
}

describe('a root that is looked at before its engine begins', () => {
  it('is seen whole: what was rendered, what was there already, and the lock file', async () => {
    await writeFile(join(dir, 'root/modules/x/evil.tf'), 'data "external" "x" {}');
    await writeFile(join(base, '.terraform.lock.hcl'), '# committed\n');
    let seen: RootContents | undefined;
    await opened((root) => {
      seen = root;
      throw new Error('refused');
    });
    expect(seen?.dir).toBe(join(dir, 'root'));
    expect(seen?.files.get('modules/x/evil.tf')).toBe('data "external" "x" {}');
    expect(seen?.files.get('.terraform.lock.hcl')).toBe('# committed\n');
    expect(seen?.files.has('main.tf.json')).toBe(true);
  });

  it('starts nothing and downloads nothing when it is refused', async () => {
    expect(await opened()).toEqual(['refused: refused']);
    expect(await readdir(dir)).not.toContain('.terraform');
  });

  it('attack: a link, which would be read elsewhere, is seen as one', async () => {
    await writeFile(join(base, 'evil.tf'), 'data "external" "x" {}');
    await symlink(join(base, 'evil.tf'), join(dir, 'root/x.tf'));
    await symlink(base, join(dir, 'root/modules/x/y'));
    let others: readonly string[] = [];
    await opened((root) => {
      others = root.others;
      throw new Error('refused');
    });
    expect(others.toSorted()).toEqual(['modules/x/y', 'x.tf']);
  });

  it('attack: providers and modules that a branch put into the engine’s own folder are gone', async () => {
    const plugin = join(dir, '.terraform/providers/registry.terraform.io/evil/x/1.0.0/linux_amd64');
    await mkdir(plugin, { recursive: true });
    await writeFile(join(plugin, 'terraform-provider-x'), '#!/bin/sh\n');
    await mkdir(join(dir, '.terraform/modules'), { recursive: true });
    await writeFile(join(dir, '.terraform/modules/modules.json'), '{"Modules":[]}');
    expect(await opened(() => {})).toEqual(['terraform init']);
    const left = await readdir(join(dir, '.terraform'), { recursive: true });
    expect(left.filter((name) => /evil|modules/.test(name))).toEqual([]);
  }, 60_000);
});
