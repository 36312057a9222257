import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findProviders } from '../../../src/engines/terraform/mirrors.js';
import { loadManifest } from '../../../src/manifest/load.js';
import { resolveDeployment } from '../../../src/manifest/resolve.js';
import type { Deployment } from '../../../src/manifest/types.js';
import type { FileTree } from '../../../src/render/types.js';
import { deployment } from '../stacks/support.js';
import { rendered, templatesOf } from './support.js';

const scratch = mkdtempSync(join(tmpdir(), 'synthinfra-render-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const providers = findProviders({ engine: 'terraform', env: process.env, cwd: process.cwd() });
const configFile = join(scratch, 'terraform.rc');
if (providers.config !== undefined) writeFileSync(configFile, providers.config);

function terraform(dir: string, ...args: string[]) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CHECKPOINT_DISABLE: '1',
    ...(providers.config !== undefined && { TF_CLI_CONFIG_FILE: configFile }),
    ...(providers.userConfig !== undefined && { TF_CLI_CONFIG_FILE: providers.userConfig }),
  };
  const { status, stdout, stderr, error } = spawnSync('terraform', args, { cwd: dir, env, encoding: 'utf8' });
  return { status, stdout, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

const missing = terraform(scratch, 'version').status === 0 ? undefined : 'terraform is not on the PATH';
if (missing !== undefined) console.warn(`skipped: rendered roots in real Terraform: ${missing}`);

function write(name: string, files: FileTree): string {
  const dir = join(scratch, name);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

function example(environment: string): Deployment {
  const file = 'examples/aws/deployment.yaml';
  const loaded = loadManifest(file, readFileSync(file));
  const result = resolveDeployment(loaded.manifest, { environment, env: {} });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, undefined, 2));
  return result.deployment;
}

const HOSTILE = [`\${file("/etc/passwd")}`, '%{ if true }x%{ endif }', '"q" \\', 'a\nb', `\${module.x}`];

(missing === undefined ? describe : describe.skip)('real Terraform', () => {
  it.each([
    ['dev', 'in the sandbox'],
    ['prod', 'in the cloud'],
  ])(
    'finds the root of the example in %s, %s, valid',
    (environment, where) => {
      const sandbox =
        where === 'in the sandbox'
          ? { sandbox: { endpoint: 'http://127.0.0.1:9', account: '123456789012' } }
          : {};
      const dir = write(
        environment,
        rendered(example(environment), { templates: templatesOf('aws'), ...sandbox }),
      );
      const init = terraform(dir, 'init', '-backend=false', '-input=false', '-no-color');
      expect({ status: init.status, output: init.output }).toMatchObject({ status: 0 });
      const { valid, diagnostics } = JSON.parse(terraform(dir, 'validate', '-json').stdout);
      expect({ valid, diagnostics }).toEqual({ valid: true, diagnostics: [] });
    },
    180_000,
  );

  it('reads every value of the user literally', () => {
    const env = Object.fromEntries(HOSTILE.map((text) => [text, text]));
    const files = rendered(deployment({ services: { api: { env, command: HOSTILE } } }, { labels: env }));
    // The generated variables and values beside a root of outputs alone: it needs no provider and no cloud.
    const dir = write(
      'literal',
      new Map([
        ['variables.tf.json', files.get('variables.tf.json') ?? ''],
        ['synthinfra.auto.tfvars.json', files.get('synthinfra.auto.tfvars.json') ?? ''],
        ['main.tf', 'output "service" {\n  value = var.service\n}\noutput "tags" {\n  value = var.tags\n}\n'],
      ]),
    );
    const apply = terraform(dir, 'apply', '-auto-approve', '-input=false', '-no-color');
    expect({ status: apply.status, output: apply.output }).toMatchObject({ status: 0 });
    const { service, tags } = JSON.parse(terraform(dir, 'output', '-json').stdout);
    expect(service.value.api.command).toEqual(HOSTILE);
    expect(service.value.api.environment).toMatchObject(env);
    expect(tags.value).toMatchObject(env);
  }, 60_000);

  it('takes the settings of the backend literally from backend.json', () => {
    const path = join('state', `\${path.cwd}.tfstate`);
    const files = rendered(deployment(), { backend: { kind: 'local', config: { path } } });
    const dir = write(
      'backend',
      new Map([
        ['backend.json', files.get('backend.json') ?? ''],
        ['main.tf.json', JSON.stringify({ terraform: { backend: { local: {} } } })],
      ]),
    );
    const init = terraform(dir, 'init', '-backend-config=backend.json', '-input=false', '-no-color');
    expect({ status: init.status, output: init.output }).toMatchObject({ status: 0 });
    const stored = JSON.parse(readFileSync(join(dir, '.terraform', 'terraform.tfstate'), 'utf8'));
    expect(stored.backend.config.path).toBe(path);
  }, 60_000);

  it('moves a renamed bucket without touching it', () => {
    const kept = { versioning: true, retentionDays: 30 };
    const module =
      'variable "name" {}\nresource "terraform_data" "this" {\n  triggers_replace = var.name\n}\n';
    const main = [
      'variable "names" {}',
      'module "bucket" {',
      '  source   = "./bucket"',
      '  for_each = var.names',
      '  name     = each.value',
      '}',
    ].join('\n');
    const names = (files: FileTree) => {
      const { bucket } = JSON.parse(files.get('synthinfra.auto.tfvars.json') ?? '');
      const pairs = Object.entries<{ name: string }>(bucket).map(([key, { name }]) => [key, name]);
      return JSON.stringify({ names: Object.fromEntries(pairs) });
    };
    const before = rendered(deployment({ storage: { buckets: { datasets: undefined, old: kept } } }));
    const files = new Map([
      ['bucket/main.tf', module],
      ['main.tf', main],
      ['names.auto.tfvars.json', names(before)],
    ]);
    const dir = write('moved', files);
    expect(terraform(dir, 'init', '-input=false').status).toBe(0);
    expect(terraform(dir, 'apply', '-auto-approve', '-input=false').status).toBe(0);

    const fresh = { ...kept, renamedFrom: 'old' };
    const after = rendered(deployment({ storage: { buckets: { datasets: undefined, fresh } } }));
    const moved = after.get('moved.tf.json') ?? '';
    write('moved', new Map([...files, ['moved.tf.json', moved], ['names.auto.tfvars.json', names(after)]]));
    const plan = terraform(dir, 'plan', '-input=false', '-no-color');
    expect(plan.output).toContain(
      'module.bucket["old"].terraform_data.this has moved to module.bucket["fresh"]',
    );
    expect(plan.output).toContain('Plan: 0 to add, 0 to change, 0 to destroy.');
  }, 60_000);
});
