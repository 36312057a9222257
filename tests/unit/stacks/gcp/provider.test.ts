import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { gcp } from '../../../../src/stacks/gcp/provider.js';
import type { ModuleInputs, TerraformStack } from '../../../../src/stacks/types.js';
import type { Partly } from '../support.js';
import { onGcp } from './support.js';

function main(changes: Partly<Spec> = {}, facts: Parameters<typeof onGcp>[1] = {}): TerraformStack {
  const result = gcp.compose(onGcp(changes, facts));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.stacks[0] as TerraformStack;
}

function inputs(stack: TerraformStack, module: string, name?: string): ModuleInputs {
  const call = stack.modules.find((one) => one.module === module);
  const found = call?.inputs.kind === 'each' ? call.inputs.entries[name ?? ''] : call?.inputs.value;
  if (found === undefined) throw new Error(`no ${module} ${name ?? ''}`);
  return found;
}

const names = (stack: TerraformStack) => stack.modules.map(({ module }) => module);
const none = { services: { api: undefined }, workers: { generator: undefined } };
const bucketAlone = {
  ...none,
  secrets: { 'api-key': undefined },
  storage: { tables: { jobs: undefined } },
};

describe('gcp.compose', () => {
  it('calls every module of a full deployment', () => {
    expect(names(main())).toEqual([
      'apis',
      'key',
      'secret',
      'network',
      'bucket',
      'table',
      'service',
      'workers',
      'logs',
      'alerts',
    ]);
  });

  it('calls no network, logs or alerts for a bucket alone', () => {
    const stack = main(bucketAlone);
    expect(names(stack)).toEqual(['apis', 'key', 'bucket']);
    expect(Object.keys(stack.outputs)).toEqual(['key_id', 'bucket_names']);
  });

  it('turns on the APIs that are called and lets only those encrypt that store', () => {
    expect(inputs(main(bucketAlone), 'apis')).toEqual({
      services: ['cloudkms.googleapis.com', 'cloudresourcemanager.googleapis.com', 'storage.googleapis.com'],
    });
    expect(inputs(main(bucketAlone), 'key')['users']).toEqual(['storage']);
    expect(inputs(main(), 'key')['users']).toEqual(['compute', 'logging', 'run', 'storage']);
    expect((inputs(main(), 'apis')['services'] as readonly string[]).length).toBe(10);
  });

  it('makes everything wait for the APIs: each module takes the project from there', () => {
    for (const { module, references } of main().modules)
      expect([module, references['project']]).toEqual([
        module,
        module === 'apis' ? 'var.project' : 'module.apis.project',
      ]);
  });

  it('keeps logs where alarms are off', () => {
    const stack = main({ monitoring: { enabled: false } });
    expect(names(stack)).toContain('logs');
    expect(names(stack)).not.toContain('alerts');
  });

  it('refers to other modules where they exist and to nothing where they do not', () => {
    const references = (stack: TerraformStack) =>
      stack.modules.find(({ module }) => module === 'service')?.references;
    expect(references(main())).toMatchObject({
      secret_ids: '{ for k, v in module.secret : k => v.id }',
      bucket_names: '{ for k, v in module.bucket : k => v.name }',
      table_names: '{ for k, v in module.table : k => v.name }',
    });
    const bare = main({
      services: { api: { secrets: { API_KEY: undefined } } },
      secrets: { 'api-key': undefined },
      storage: { buckets: { datasets: undefined }, tables: { jobs: undefined } },
    });
    expect(references(bare)).toMatchObject({ secret_ids: '{}', bucket_names: '{}', table_names: '{}' });
  });

  it('tells services their buckets and tables, unless the manifest says it itself', () => {
    const changes = { services: { api: { env: { TABLE_JOBS: 'mine' } } } };
    expect(inputs(main(changes), 'service', 'api')['environment']).toEqual({
      BUCKET_DATASETS: 'inferloop-synthdata-dev-datasets',
      MODE: 'batch',
      TABLE_JOBS: 'mine',
    });
    const secret = { services: { api: { secrets: { BUCKET_DATASETS: 'secret://api-key' } } } };
    expect(inputs(main(secret), 'service', 'api')['environment']).not.toHaveProperty('BUCKET_DATASETS');
  });

  it('maps the fields of a service', () => {
    expect(inputs(main({ services: { api: { cpu: 0.5 } } }), 'service', 'api')).toMatchObject({
      name: 'inferloop-synthdata-dev-api',
      account_id: 'inferloop-synthdata-d-83215e25',
      cpu: 1,
      memory: 1024,
      secrets: { API_KEY: 'api-key' },
      public: true,
      allowed_ip_ranges: ['192.0.2.0/24'],
      deletion_protection: false,
    });
  });

  it('writes null for what the manifest leaves out, so that every entry has the same arguments', () => {
    const stack = main({
      storage: { buckets: { other: { versioning: true, retentionDays: 1, expireDays: 9 } } },
    });
    expect(inputs(stack, 'bucket', 'datasets')).toMatchObject({ expire_days: null });
    expect(inputs(stack, 'bucket', 'other')).toMatchObject({ expire_days: 9 });
    for (const call of stack.modules) {
      const entries = call.inputs.kind === 'each' ? Object.values(call.inputs.entries) : [call.inputs.value];
      for (const entry of entries) expect(Object.keys(entry).sort()).toEqual(call.arguments);
    }
  });

  it.each([
    ['none', false],
    ['single', true],
    ['per-zone', true],
  ] as const)('has for nat %s a gateway: %s', (nat, expected) => {
    expect(inputs(main({ network: { nat } }), 'network')['nat']).toBe(expected);
  });

  it('works in one project and labels everything, as Google writes labels', () => {
    const stack = main({}, { labels: { Team: 'Data' } });
    expect(stack.variables).toEqual({
      project: 'acme-prod',
      region: 'europe-west1',
      labels: {
        project: 'inferloop-synthdata',
        environment: 'dev',
        'managed-by': 'synthinfra',
        team: 'data',
      },
    });
    expect(inputs(stack, 'workers', 'generator')['labels']).toEqual(stack.variables['labels']);
  });

  it('moves a renamed bucket and keeps the name of its resources', () => {
    const corpora = { versioning: true, retentionDays: 30, renamedFrom: 'datasets' };
    const stack = main({ storage: { buckets: { datasets: undefined, corpora } } });
    expect(stack.moved).toEqual([{ from: 'module.bucket["datasets"]', to: 'module.bucket["corpora"]' }]);
    expect(inputs(stack, 'bucket', 'corpora')['name']).toBe('inferloop-synthdata-dev-datasets');
  });

  it('gives two environments of one project no name in common', () => {
    const named = (environment: string) =>
      main({}, { environment }).modules.flatMap(({ inputs: given }) =>
        (given.kind === 'each' ? Object.values(given.entries) : [given.value]).flatMap((one) =>
          ['name', 'account_id'].flatMap((key) => (typeof one[key] === 'string' ? [one[key]] : [])),
        ),
      );
    const dev = named('dev');
    expect(dev.length).toBeGreaterThan(10);
    expect(named('prod').filter((name) => dev.includes(name))).toEqual([]);
  });

  it('answers every problem at once', () => {
    const result = gcp.compose(onGcp({ cost: {}, network: { zones: 4 }, services: { api: { spot: true } } }));
    expect('problems' in result && result.problems.map(({ path }) => path).sort()).toEqual([
      'spec.cost',
      'spec.network.zones',
      'spec.services.api.spot',
    ]);
  });

  it('names what people look for', () => {
    expect(main({ secrets: { theirs: { existing: 'shared' } } }).landmarks).toEqual([
      { kind: 'service', name: 'inferloop-synthdata-dev-api' },
      { kind: 'workers', name: 'inferloop-synthdata-dev-generator' },
      { kind: 'bucket', name: 'inferloop-synthdata-dev-datasets' },
      { kind: 'table', name: 'inferloop-synthdata-dev-jobs' },
      { kind: 'secret', name: 'inferloop-synthdata-dev-api-key' },
      { kind: 'key', name: 'inferloop-synthdata-dev-…/data' },
    ]);
  });
});
