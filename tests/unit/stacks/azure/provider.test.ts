import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { globalName } from '../../../../src/stacks/azure/names.js';
import { azure } from '../../../../src/stacks/azure/provider.js';
import type { ModuleInputs, TerraformStack } from '../../../../src/stacks/types.js';
import type { Partly } from '../support.js';
import { ALONE, onAzure } from './support.js';

const PREFIX = 'inferloop-synthdata-dev';

function main(changes: Partly<Spec> = {}, facts: Parameters<typeof onAzure>[1] = {}): TerraformStack {
  const result = azure.compose(onAzure(changes, facts));
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
const references = (stack: TerraformStack, of: string) =>
  stack.modules.find(({ module }) => module === of)?.references;

describe('azure.compose', () => {
  it('calls every module of a full deployment', () => {
    expect(names(main())).toEqual([
      'group',
      'key',
      'secret',
      'network',
      'bucket',
      'table',
      'environment',
      'service',
      'workers',
      'alerts',
    ]);
  });

  it('calls no network, environment or alerts for a bucket alone, and lets nobody in', () => {
    const stack = main({
      ...none,
      secrets: { 'api-key': undefined },
      storage: { tables: { jobs: undefined } },
    });
    expect(names(stack)).toEqual(['group', 'key', 'bucket']);
    expect(Object.keys(stack.outputs)).toEqual(['key_id', 'vault_name', 'bucket_names']);
    expect(references(stack, 'bucket')).toMatchObject({ endpoint: 'null', subnet_ids: '[]' });
    expect(inputs(stack, 'bucket', 'datasets')).toMatchObject({ private_endpoint: false });
  });

  it('makes no alarms when monitoring is off', () => {
    expect(names(main({ monitoring: { enabled: false } }))).not.toContain('alerts');
  });

  it('tags every module, because the provider has no default tags', () => {
    const stack = main({}, { labels: { team: 'data' } });
    for (const { module } of stack.modules)
      expect([module, references(stack, module)?.['tags']]).toEqual([module, 'var.tags']);
    expect(stack.variables).toEqual({
      subscriptions: ['12345678-1234-5678-9abc-123456789012'],
      tags: { project: 'inferloop-synthdata', environment: 'dev', 'managed-by': 'synthinfra', team: 'data' },
    });
    expect(main({ target: { account: undefined } }).variables['subscriptions']).toEqual([]);
  });

  it('refers to other modules where they exist and to nothing where they do not', () => {
    expect(references(main(), 'service')).toMatchObject({
      secret_entries: '{ for k, v in module.secret : k => v.secret }',
      buckets: '{ for k, v in module.bucket : k => v.id }',
      tables: '{ for k, v in module.table : k => v.table }',
    });
    const bare = main({
      services: { api: { secrets: { API_KEY: undefined } } },
      secrets: { 'api-key': undefined },
      storage: { buckets: { datasets: undefined }, tables: { jobs: undefined } },
    });
    expect(references(bare, 'service')).toMatchObject({ secret_entries: '{}', buckets: '{}', tables: '{}' });
  });

  it('has the same blocks whatever the values are: a service that scales differs by values alone', () => {
    const blocks = (stack: TerraformStack) => stack.modules.map(({ inputs: _, ...rest }) => rest);
    const alone = main({ services: { api: ALONE }, network: { privateEndpoints: false, zones: 1 } });
    expect(blocks(alone)).toEqual(blocks(main()));
    expect(inputs(alone, 'service', 'api')).toMatchObject({ kind: 'instance', cpu: 1, memory_gib: 1 });
  });

  it.each<[string, Partly<Spec>, object]>([
    ['a public service', {}, { public: true, private: false, instances: false }],
    [
      'a private one',
      { services: { api: { public: false } } },
      { public: false, private: true, instances: false },
    ],
    ['one that is alone', { services: { api: ALONE } }, { public: false, private: false, instances: true }],
  ])('makes the environment that %s needs', (_, changes, expected) => {
    expect(inputs(main(changes), 'environment')).toMatchObject(expected);
  });

  it('tells services the addresses of their buckets and tables, unless the manifest says it itself', () => {
    const changes = { services: { api: { env: { TABLE_JOBS: 'mine' } } } };
    const account = globalName('bucket', PREFIX, 'datasets');
    expect(inputs(main(changes), 'service', 'api')['environment']).toEqual({
      BUCKET_DATASETS: `https://${account}.blob.core.windows.net/objects`,
      MODE: 'batch',
      TABLE_JOBS: 'mine',
    });
    expect(inputs(main(), 'service', 'api')['environment']).toMatchObject({
      TABLE_JOBS: `https://${globalName('table', PREFIX, 'jobs')}.documents.azure.com/dbs/main/colls/items`,
    });
  });

  it('maps the fields of a service', () => {
    expect(inputs(main(), 'service', 'api')).toMatchObject({
      name: `${PREFIX}-api`,
      kind: 'app',
      cpu: 0.5,
      memory_gib: 1,
      max: 10,
      secrets: { API_KEY: 'api-key' },
      public: true,
      allowed_ip_ranges: ['192.0.2.0/24'],
    });
  });

  it.each([
    [1, [], false],
    [2, ['1', '2'], true],
    [3, ['1', '2', '3'], true],
  ] as const)('spreads %d zones: machines %j, everything else %j', (zones, machines, wide) => {
    const stack = main({ network: { zones } });
    expect(inputs(stack, 'workers', 'generator')['zones']).toEqual(machines);
    expect(inputs(stack, 'bucket', 'datasets')['zone_redundant']).toBe(wide);
    expect(inputs(stack, 'table', 'jobs')['zone_redundant']).toBe(wide);
    expect(inputs(stack, 'environment')['zone_redundant']).toBe(wide);
  });

  it.each([
    ['single', 2, 'single'],
    ['per-zone', 1, 'single'],
    ['per-zone', 3, 'zone-redundant'],
  ] as const)('makes of the gateway %s over %d zones: %s', (nat, zones, used) => {
    expect(inputs(main({ network: { nat, zones } }), 'network')['nat']).toBe(used);
  });

  it('writes null for what the manifest leaves out, so that every entry has the same arguments', () => {
    const stack = main({
      storage: { buckets: { other: { versioning: true, retentionDays: 1, expireDays: 9 } } },
    });
    expect(inputs(stack, 'bucket', 'datasets')).toMatchObject({
      expire_days: null,
      archive_after_days: null,
    });
    expect(inputs(stack, 'bucket', 'other')).toMatchObject({ expire_days: 9 });
    for (const call of stack.modules) {
      const entries = call.inputs.kind === 'each' ? Object.values(call.inputs.entries) : [call.inputs.value];
      for (const entry of entries) expect(Object.keys(entry).sort()).toEqual(call.arguments);
    }
  });

  it('keeps what is deleted longer where deletion is protected', () => {
    expect(inputs(main(), 'key')['recovery_days']).toBe(7);
    const stack = main({ security: { deletionProtection: true } });
    expect(inputs(stack, 'key')['recovery_days']).toBe(90);
    expect(inputs(stack, 'table', 'jobs')['deletion_protection']).toBe(true);
    expect(inputs(stack, 'bucket', 'datasets')['deletion_protection']).toBe(true);
  });

  it('moves a renamed bucket and keeps the name of its resources', () => {
    const buckets = {
      datasets: undefined,
      corpora: { versioning: true, retentionDays: 30, renamedFrom: 'datasets' },
    };
    const stack = main({ storage: { buckets } });
    const kept = globalName('bucket', PREFIX, 'datasets');
    expect(stack.moved).toEqual([{ from: 'module.bucket["datasets"]', to: 'module.bucket["corpora"]' }]);
    expect(inputs(stack, 'bucket', 'corpora')['name']).toBe(kept);
    expect(inputs(stack, 'service', 'api')['environment']).toMatchObject({
      BUCKET_CORPORA: `https://${kept}.blob.core.windows.net/objects`,
    });
  });

  it('answers every problem at once', () => {
    const result = azure.compose(
      onAzure({ cost: {}, dr: {}, network: { zones: 4 }, services: { api: { domain: 'a.b' } } }),
    );
    expect('problems' in result && result.problems.map(({ path }) => path).sort()).toEqual([
      'spec.cost',
      'spec.dr',
      'spec.network.zones',
      'spec.services.api.domain',
    ]);
  });

  it('names what people look for', () => {
    const existing = '/subscriptions/1/resourceGroups/s/providers/Microsoft.KeyVault/vaults/shared/secrets/x';
    const vault = globalName('vault', PREFIX, 'vault');
    expect(main({ secrets: { theirs: { existing } } }).landmarks).toEqual([
      { kind: 'group', name: PREFIX },
      { kind: 'service', name: `${PREFIX}-api` },
      { kind: 'workers', name: `${PREFIX}-generator` },
      { kind: 'bucket', name: `${globalName('bucket', PREFIX, 'datasets')}/objects` },
      { kind: 'table', name: `${globalName('table', PREFIX, 'jobs')}/main/items` },
      { kind: 'secret', name: `${vault}/api-key` },
      { kind: 'key', name: `${vault}/data` },
    ]);
  });
});
