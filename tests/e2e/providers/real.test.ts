import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { execute } from '../../../scripts/checks/check.js';
import { holdsOffline, MIRROR_VARIABLE } from '../../../scripts/checks/providers.js';
import { providerEnvironment } from '../../../scripts/provider-config.js';
import { withLock } from '../../../src/engines/terraform/lock-file.js';
import { PATIENCE } from '../support/workspace.js';

const PROVIDERS = { aws: 'aws', gcp: 'google', azure: 'azurerm' } as const;
type Cloud = keyof typeof PROVIDERS;

const scratch = mkdtempSync(join(tmpdir(), 'synthinfra-real-'));
const env = providerEnvironment(scratch);

/** Renders an example for prod and has its provider fetched. @returns the root, or why there is no real provider */
async function initialised(cloud: Cloud): Promise<{ readonly root: string } | { readonly missing: string }> {
  const named = process.env[MIRROR_VARIABLE];
  if (named && holdsOffline(named, PROVIDERS[cloud]))
    return { missing: `${MIRROR_VARIABLE} names offline providers` };
  const example = [`examples/${cloud}/deployment.yaml`, '--env', 'prod', '--out', join(scratch, cloud)];
  const rendered = await execute('node', ['dist/cli/main.js', 'render', ...example]);
  if (!rendered.ok) throw new Error(rendered.output);
  const root = join(scratch, cloud, 'main', 'root');
  if (cloud === 'aws') cpSync('examples/aws/.terraform.lock.hcl', join(root, '.terraform.lock.hcl'));
  // The plugin cache is not safe for two `init` at once.
  const lock = join(env['TF_PLUGIN_CACHE_DIR'] ?? scratch, '.synthinfra-init.lock');
  const init = ['init', '-backend=false', '-input=false', '-no-color'];
  const { ok, output } = await withLock(lock, () => execute('terraform', init, { cwd: root, env }));
  if (ok) return { root };
  if (!/Failed to (query available provider packages|install provider)/.test(output)) throw new Error(output);
  return { missing: `neither a registry nor a mirror gives the real provider ${PROVIDERS[cloud]}` };
}

const clouds = Object.keys(PROVIDERS) as Cloud[];
const roots: (readonly [Cloud, Awaited<ReturnType<typeof initialised>>])[] = [];
for (const cloud of clouds) roots.push([cloud, await initialised(cloud)]);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the example of each cloud, rendered for prod', () => {
  for (const [cloud, found] of roots) {
    const title = `is valid for the real provider of ${cloud}, with its own rules for values`;
    if ('missing' in found) it.skip(`${title} (skipped: ${found.missing})`, () => {});
    else
      it(
        title,
        async () => {
          const options = { cwd: found.root, env };
          expect(await execute('terraform', ['validate', '-no-color'], options)).toMatchObject({ ok: true });
        },
        PATIENCE,
      );
  }
});
