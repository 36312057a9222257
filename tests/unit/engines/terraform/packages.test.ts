import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { terraformProviders } from '../../../../src/engines/index.js';
import { packagesIn } from '../../../../src/engines/terraform/packages.js';
import { releasePlatform } from '../../../../src/engines/tools/machine.js';
import { temporaryDir } from './support/temporary.js';

const HERE = releasePlatform();
const AWS = 'registry.terraform.io/hashicorp/aws';

async function holding(...paths: readonly string[]): Promise<string> {
  const dir = await temporaryDir();
  for (const path of paths) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), '');
  }
  return dir;
}

describe('the packages of a folder', () => {
  it('are those for this machine, packed or unpacked, each once, the newest version last', async () => {
    const dir = await holding(
      `${AWS}/6.10.0/${HERE}/terraform-provider-aws`,
      `${AWS}/6.9.0/${HERE}/terraform-provider-aws`,
      `${AWS}/terraform-provider-aws_6.9.0_${HERE}.zip`,
      `${AWS}/terraform-provider-aws_6.2.0_${HERE}.zip`,
      `${AWS}/7.0.0/plan9_mips/terraform-provider-aws`,
      `${AWS}/terraform-provider-other_8.0.0_${HERE}.zip`,
      `registry.terraform.io/hashicorp/google/7.0.0/plan9_mips/x`,
      `registry.opentofu.org/hashicorp/random/3.9.0/${HERE}/x`,
      `registry.example.com/acme/thing/1.0.0/${HERE}/x`,
    );
    expect([...packagesIn(dir)]).toEqual([
      ['registry.opentofu.org/hashicorp/random', ['3.9.0']],
      [AWS, ['6.2.0', '6.9.0', '6.10.0']],
    ]);
  });

  it('are none where nothing is', async () => {
    expect([...packagesIn(join(await temporaryDir(), 'absent'))]).toEqual([]);
  });
});

describe('what is at hand', () => {
  it('is told of the plugin cache and of the mirror that is named', async () => {
    const mirror = await holding(`${AWS}/6.2.0/${HERE}/x`);
    const cache = await holding(`plugins/${AWS}/6.1.0/${HERE}/x`);
    const env = { SYNTHINFRA_CACHE: cache, HOME: cache };
    const aws = (version: string) => [{ source: AWS, versions: [version] }];
    expect(await terraformProviders({ env, cwd: cache }, mirror)).toEqual({
      source: `the mirror ${mirror}`,
      cache: { dir: join(cache, 'plugins'), packages: aws('6.1.0') },
      mirrors: [{ dir: mirror, packages: aws('6.2.0') }],
      notes: [],
    });
  });

  it('is not guessed where a configuration of the user’s says it all', async () => {
    const home = await holding('.terraformrc');
    await writeFile(join(home, '.terraformrc'), 'plugin_cache_dir = "/elsewhere"\n');
    const env = { HOME: home, SYNTHINFRA_CACHE: home };
    expect(await terraformProviders({ env, cwd: home }, undefined)).toEqual({
      source: `your configuration ${join(home, '.terraformrc')}`,
      mirrors: [],
      notes: [],
    });
  });
});
