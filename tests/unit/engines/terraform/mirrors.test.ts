import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cliConfig, findProviders, type MirrorOptions } from '../../../../src/engines/terraform/mirrors.js';
import { init } from '../../../../src/engines/terraform/runner.js';
import { releasePlatform } from '../../../../src/engines/tools/machine.js';
import { makeRoot } from './support/root.js';
import { temporaryDir } from './support/temporary.js';

const HERE = releasePlatform();
const AWS = 'registry.terraform.io/hashicorp/aws';

/** A home with nothing in it, and files to make, by path below `base`. */
async function machine(files: Readonly<Record<string, string>> = {}) {
  const base = await temporaryDir();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), text);
  }
  const find = (more: Partial<MirrorOptions> & { variables?: Record<string, string> } = {}) => {
    const { variables, ...options } = more;
    const env = { HOME: join(base, 'home'), XDG_DATA_DIRS: join(base, 'data'), ...variables };
    return findProviders({ engine: 'terraform', env, cwd: base, places: [join(base, 'opt')], ...options });
  };
  return { base, find };
}

function packed(dir: string, source = AWS, platform = HERE): Record<string, string> {
  return { [`${dir}/${source}/terraform-provider-${basename(source)}_5.1.0_${platform}.zip`]: '' };
}

function unpacked(dir: string, source = AWS): Record<string, string> {
  return { [`${dir}/${source}/5.1.0/${HERE}/terraform-provider-x_v5.1.0`]: '' };
}

describe('findProviders', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['nothing is found', {}, undefined],
    ['an image keeps one, one level down', unpacked('opt/plugins'), 'opt/plugins'],
    ['an image keeps one, two levels down', packed('opt/a/b'), 'opt/a/b'],
    ['it lies three levels down', packed('opt/a/b/c'), undefined],
    ['it is for another machine', packed('opt/plugins', AWS, 'plan9_mips'), undefined],
    ['the host is another', packed('opt/plugins', 'registry.example.com/a/b'), undefined],
    ['the project keeps one', packed('terraform.d/plugins'), 'terraform.d/plugins'],
    ['the user keeps one', packed('home/.terraform.d/plugins'), 'home/.terraform.d/plugins'],
    ['the data directory keeps one', packed('data/terraform/plugins'), 'data/terraform/plugins'],
    ['it is for OpenTofu', packed('opt/p', 'registry.opentofu.org/hashicorp/aws'), 'opt/p'],
  ])('looks in the usual places: %s', async (_name, files, expected) => {
    const { base, find } = await machine(files);
    const { source } = find();
    expect(source).toBe(expected === undefined ? 'the registry' : `the mirror ${join(base, expected)}`);
  });

  it('takes each provider from the first folder that holds it, and the rest from the registry', async () => {
    const random = 'registry.terraform.io/hashicorp/random';
    const { base, find } = await machine({
      ...packed('home/.terraform.d/plugins'),
      ...packed('opt/p'),
      ...packed('opt/p', random),
    });
    expect(find().config).toBe(
      cliConfig([
        { dir: join(base, 'home/.terraform.d/plugins'), providers: [AWS] },
        { dir: join(base, 'opt/p'), providers: [random] },
      ]),
    );
  });

  it.each([
    ['the option, relative to where the user stands', { mirror: 'mine' }],
    ['the variable', { variables: { SYNTHINFRA_PROVIDER_MIRROR: 'mine' } }],
  ])('prefers a mirror that the user names by %s', async (_name, options) => {
    const { base, find } = await machine({ ...packed('mine'), ...packed('opt/p') });
    expect(find(options).source).toBe(`the mirror ${join(base, 'mine')}`);
  });

  it('takes what a named mirror does not hold from those that it finds', async () => {
    const random = 'registry.terraform.io/hashicorp/random';
    const { base, find } = await machine({ ...packed('mine', random), ...packed('opt/p') });
    expect(find({ mirror: 'mine' }).config).toBe(
      cliConfig([
        { dir: join(base, 'mine'), providers: [random] },
        { dir: join(base, 'opt/p'), providers: [AWS] },
      ]),
    );
  });

  it('refuses a named mirror that holds nothing', async () => {
    const { find } = await machine();
    expect(() => find({ mirror: 'empty' })).toThrow('holds no provider for');
  });

  it.each([
    ['terraform', 'home/.terraformrc'],
    ['tofu', 'home/.tofurc'],
    ['tofu', 'home/.config/opentofu/tofurc'],
    ['tofu', 'home/.terraformrc'],
  ] as const)("leaves the user's own configuration of %s alone: %s", async (engine, file) => {
    const { base, find } = await machine({ [file]: 'x = 1', ...packed('opt/p') });
    const found = find({ engine, mirror: 'other' });
    expect(found).toMatchObject({
      userConfig: join(base, file),
      source: `your configuration ${join(base, file)}`,
    });
    expect(found).not.toHaveProperty('config');
    expect(found.notes).toEqual([expect.stringContaining('The provider mirror other was not used')]);
  });

  it('ignores a TF_CLI_CONFIG_FILE that names nothing, and says so', async () => {
    const { find } = await machine(packed('opt/p'));
    const found = find({ variables: { TF_CLI_CONFIG_FILE: '/nowhere/rc' } });
    expect(found.source).toContain('the mirror');
    expect(found.notes).toEqual(['TF_CLI_CONFIG_FILE names /nowhere/rc, which does not exist: ignored.']);
  });

  it("leaves the plugin cache to the user's configuration when it names one", async () => {
    const { find } = await machine({ 'home/.terraformrc': '  plugin_cache_dir = "/c"\n' });
    expect(find()).not.toHaveProperty('pluginCacheDir');
  });

  it('keeps plugins in the cache directory, or where TF_PLUGIN_CACHE_DIR says', async () => {
    const { find } = await machine();
    expect(find({ variables: { SYNTHINFRA_CACHE: '/c' } }).pluginCacheDir).toBe('/c/plugins');
    expect(find({ variables: { TF_PLUGIN_CACHE_DIR: '/p' } })).toMatchObject({
      pluginCacheDir: '/p',
      lock: '/p/.synthinfra-init.lock',
    });
  });
});

describe('cliConfig', () => {
  it('keeps quotes and backslashes in a path literal', () => {
    const text = cliConfig([{ dir: 'C:\\a "b"', providers: [AWS] }]);
    expect(text).toContain('path    = "C:\\\\a \\"b\\""');
    expect(text).toContain(`exclude = ["${AWS}"]`);
  });

  it('is understood by the engine, whatever the path', async () => {
    const { root } = await makeRoot({ a: {} });
    const dir = join(root.dir, 'm "q" $' + '{a} %{b} \\z');
    const provider = 'registry.terraform.io/nobody/nothing';
    for (const path of Object.keys(packed('.', provider))) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      // Found, and then refused: it is no package. A path that was misread would not be found.
      await writeFile(join(dir, path), 'no package');
    }
    const rc = join(root.dir, 'rc');
    await writeFile(rc, cliConfig([{ dir, providers: [provider] }]));
    const module = { terraform: { required_providers: { nothing: { source: 'nobody/nothing' } } } };
    await writeFile(join(root.dir, 'versions.tf.json'), JSON.stringify(module));
    const env = { ...root.env, TF_CLI_CONFIG_FILE: rc };
    const refused = init({ ...root, env }, { lock: join(root.dir, 'lock'), source: 'x' });
    await expect(refused).rejects.toThrow(/zip/);
  });
});
