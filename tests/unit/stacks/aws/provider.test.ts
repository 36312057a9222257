import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { aws } from '../../../../src/stacks/aws/provider.js';
import type { ModuleInputs, TerraformStack } from '../../../../src/stacks/types.js';
import { deployment, type Partly } from '../support.js';

function main(changes: Partly<Spec> = {}, facts: Parameters<typeof deployment>[1] = {}): TerraformStack {
  const result = aws.compose(deployment(changes, facts));
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

describe('aws.compose', () => {
  it('calls every module of a full deployment', () => {
    expect(names(main())).toEqual([
      'key',
      'secret',
      'network',
      'bucket',
      'table',
      'cluster',
      'service',
      'workers',
      'alerts',
    ]);
  });

  it('calls no network, cluster or alerts for a bucket alone', () => {
    const stack = main({
      ...none,
      secrets: { 'api-key': undefined },
      storage: { tables: { jobs: undefined } },
    });
    expect(names(stack)).toEqual(['key', 'bucket']);
    expect(Object.keys(stack.outputs)).toEqual(['key_arn', 'bucket_names']);
  });

  it('makes no alarms when monitoring is off', () => {
    expect(names(main({ monitoring: { enabled: false } }))).not.toContain('alerts');
  });

  it('refers to other modules where they exist and to nothing where they do not', () => {
    const references = (stack: TerraformStack) =>
      stack.modules.find(({ module }) => module === 'service')?.references;
    expect(references(main())).toMatchObject({
      secret_arns: '{ for k, v in module.secret : k => v.arn }',
      bucket_arns: '[for b in module.bucket : b.arn]',
      table_arns: '[for t in module.table : t.arn]',
    });
    const bare = main({
      services: { api: { secrets: { API_KEY: undefined } } },
      secrets: { 'api-key': undefined },
      storage: { buckets: { datasets: undefined }, tables: { jobs: undefined } },
    });
    expect(references(bare)).toMatchObject({ secret_arns: '{}', bucket_arns: '[]', table_arns: '[]' });
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
    expect(inputs(main(), 'service', 'api')).toMatchObject({
      name: 'inferloop-synthdata-dev-api',
      short_name: 'inferloop-synthdata-dev-api',
      cpu: 512,
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

  it('writes key types as DynamoDB does', () => {
    const jobs = {
      partitionKey: { name: 'id', type: 'string' },
      sortKey: { name: 'at', type: 'number' },
    } as const;
    expect(inputs(main({ storage: { tables: { jobs } } }), 'table', 'jobs')).toMatchObject({
      partition_key: { name: 'id', type: 'S' },
      sort_key: { name: 'at', type: 'N' },
    });
  });

  it('lets a machine image by parameter through', () => {
    const image = 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
    expect(inputs(main({ workers: { generator: { image } } }), 'workers', 'generator')['image']).toBe(image);
  });

  it('guards the account and tags everything', () => {
    const stack = main({}, { labels: { team: 'data' } });
    expect(stack.variables).toEqual({
      region: 'eu-west-1',
      allowed_account_ids: ['123456789012'],
      tags: { project: 'inferloop-synthdata', environment: 'dev', 'managed-by': 'synthinfra', team: 'data' },
    });
    expect(main({ target: { account: undefined } }).variables['allowed_account_ids']).toEqual([]);
  });

  it('moves a renamed bucket and keeps the name of its resources', () => {
    const stack = main({
      storage: {
        buckets: {
          datasets: undefined,
          corpora: { versioning: true, retentionDays: 30, renamedFrom: 'datasets' },
        },
      },
    });
    expect(stack.moved).toEqual([{ from: 'module.bucket["datasets"]', to: 'module.bucket["corpora"]' }]);
    expect(inputs(stack, 'bucket', 'corpora')['name']).toBe('inferloop-synthdata-dev-datasets');
    expect(inputs(stack, 'service', 'api')['environment']).toMatchObject({
      BUCKET_CORPORA: 'inferloop-synthdata-dev-datasets',
    });
  });

  it('answers every problem at once', () => {
    const result = aws.compose(
      deployment({ cost: {}, dr: {}, network: { zones: 1 }, services: { api: { domain: 'a.b' } } }),
    );
    expect('problems' in result && result.problems.map(({ path }) => path).sort()).toEqual([
      'spec.cost',
      'spec.dr',
      'spec.network.zones',
      'spec.services.api.domain',
    ]);
  });

  it('names what people look for', () => {
    expect(main({ secrets: { theirs: { existing: 'shared/key' } } }).landmarks).toEqual([
      { kind: 'service', name: 'inferloop-synthdata-dev/inferloop-synthdata-dev-api' },
      { kind: 'workers', name: 'inferloop-synthdata-dev-generator' },
      { kind: 'bucket', name: 'inferloop-synthdata-dev-datasets' },
      { kind: 'table', name: 'inferloop-synthdata-dev-jobs' },
      { kind: 'secret', name: 'inferloop-synthdata-dev/api-key' },
      { kind: 'key', name: 'alias/inferloop-synthdata-dev' },
    ]);
  });

  it('draws nodes for everything that an edge names, with ids that any diagram language takes', () => {
    const { nodes, edges } = main().diagram;
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_]+$/);
    for (const edge of edges) expect(ids).toEqual(expect.arrayContaining([edge.from, edge.to]));
    expect(edges).toContainEqual({ from: 'outside', to: 'balancer_api', label: 'HTTPS' });
    expect(edges).toContainEqual({ from: 'service_api', to: 'secret_api_key' });
    expect(edges).toContainEqual({ from: 'workers_generator', to: 'bucket_datasets' });
  });
});
