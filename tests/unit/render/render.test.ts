import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { renderStack } from '../../../src/render/render.js';
import { deployment } from '../stacks/support.js';
import { jsonOf, mainStack, rendered, smallTemplates } from './support.js';

const backend = { kind: 'local', config: {} } as const;
const renamed = { versioning: true, retentionDays: 30, renamedFrom: 'old' };

describe('renderStack', () => {
  it('makes the root, its values, its backend and its modules, and nothing else', () => {
    const modules = 'alerts bucket cluster key network secret service table workers'.split(' ');
    expect([...rendered(deployment()).keys()]).toEqual([
      'backend.json',
      'main.tf.json',
      'modules/SHA256SUMS',
      ...modules.map((module) => `modules/${module}/main.tf`),
      'synthinfra.auto.tfvars.json',
      'variables.tf.json',
    ]);
  });

  it('copies only the modules that are called', () => {
    const none = { services: { api: undefined }, workers: { generator: undefined } };
    const files = rendered(
      deployment({ ...none, secrets: { 'api-key': undefined }, storage: { tables: { jobs: undefined } } }),
    );
    const copied = [...files.keys()].filter((path) => path.endsWith('.tf'));
    expect(copied).toEqual(['modules/bucket/main.tf', 'modules/key/main.tf']);
  });

  it('lists the hashes of the modules as sha256sum does', () => {
    const sums = rendered(deployment()).get('modules/SHA256SUMS') ?? '';
    const hash = createHash('sha256').update('# key\n').digest('hex');
    expect(sums.split('\n')).toContain(`${hash}  key/main.tf`);
    expect(sums.trimEnd().split('\n')).toHaveLength(9);
  });

  it('writes canonical JSON with a final newline', () => {
    const files = rendered(deployment());
    for (const [path, text] of files) {
      if (!path.endsWith('.json')) continue;
      expect(text).toMatch(/^\{\n {2}"|^\{\}\n$/);
      expect(text.endsWith('}\n')).toBe(true);
    }
    expect(files.get('backend.json')).toBe(
      '{\n  "bucket": "state",\n  "key": "app/dev/main",\n  "use_lockfile": true\n}\n',
    );
  });

  it('keeps the settings of the backend out of main.tf.json', () => {
    expect(jsonOf(rendered(deployment()), 'main.tf.json')).toMatchObject({
      terraform: { backend: { s3: {} } },
    });
    expect(rendered(deployment()).get('main.tf.json')).not.toContain('app/dev/main');
  });

  it('gives every argument by reference to a variable or to another module', () => {
    expect(jsonOf(rendered(deployment()), 'main.tf.json')).toMatchObject({
      module: {
        bucket: {
          '//': 'spec.storage.buckets of the manifest',
          for_each: `\${var.bucket}`,
          key_arn: `\${module.key.arn}`,
          name: `\${each.value.name}`,
          source: './modules/bucket',
        },
        network: { cidr: `\${var.network.cidr}` },
      },
      output: { service_urls: { value: `\${{ for k, v in module.service : k => v.url }}` } },
    });
  });

  it('declares exactly the variables that have values', () => {
    for (const sandbox of [undefined, { endpoint: 'http://127.0.0.1:4566', account: '123456789012' }]) {
      const files = rendered(deployment(), sandbox === undefined ? {} : { sandbox });
      const { variable } = jsonOf(files, 'variables.tf.json') as { variable: object };
      const given = ['synthinfra.auto.tfvars.json', 'sandbox.auto.tfvars.json'].flatMap((path) =>
        Object.keys((jsonOf(files, path) ?? {}) as object),
      );
      expect(Object.keys(variable).sort()).toEqual(given.sort());
    }
  });

  it('adds the sandbox as an override, and leaves the rest as it is', () => {
    const plain = rendered(deployment());
    const files = rendered(deployment(), {
      sandbox: { endpoint: 'http://127.0.0.1:4566', account: '210987654321' },
    });
    expect(files.get('main.tf.json')).toBe(plain.get('main.tf.json'));
    expect(files.get('synthinfra.auto.tfvars.json')).toBe(plain.get('synthinfra.auto.tfvars.json'));
    expect(jsonOf(files, 'sandbox.auto.tfvars.json')).toEqual({
      sandbox_endpoint: 'http://127.0.0.1:4566',
      sandbox_account: '210987654321',
    });
    expect(jsonOf(files, 'sandbox_override.tf.json')).toMatchObject({
      provider: {
        aws: { access_key: `\${var.sandbox_account}`, endpoints: [{ s3: `\${var.sandbox_endpoint}` }] },
      },
    });
  });

  it('writes moves only where something was renamed', () => {
    expect(rendered(deployment()).has('moved.tf.json')).toBe(false);
    const files = rendered(deployment({ storage: { buckets: { fresh: renamed } } }));
    expect(jsonOf(files, 'moved.tf.json')).toEqual({
      moved: [{ from: 'module.bucket["old"]', to: 'module.bucket["fresh"]' }],
    });
  });

  it.each([
    `module.bucket["a\${b}"]`,
    'module.bucket["a"]\n',
    'aws_s3_bucket.this',
    'module.bucket["a\\"b"]',
  ])('refuses to move %s: only a manifest name may stand in main files', (from) => {
    const stack = { ...mainStack(deployment()), moved: [{ from, to: 'module.bucket["b"]' }] };
    expect(() => renderStack(stack, { templates: smallTemplates, backend })).toThrow(/Not the address/);
  });

  it('fails when the template library lacks a module', () => {
    const templates = new Map([...smallTemplates].filter(([path]) => !path.startsWith('table/')));
    expect(() => renderStack(mainStack(deployment()), { templates, backend })).toThrow(/no module table/);
  });
});
