import { describe, expect, it } from '@jest/globals';
import { readPlan } from '../../../../src/engines/terraform/read-plan.js';
import { readConfiguration, withoutKeys } from '../../../../src/engines/terraform/read-references.js';
import { fixture } from '../../changes/kit.js';

const references = (...names: string[]): object => ({ references: names });

const CONFIGURATION = {
  root_module: {
    resources: [
      { address: 'aws_s3_bucket.a', expressions: { bucket: references('var.name') } },
      {
        address: 'aws_s3_bucket_policy.a',
        for_each_expression: references('aws_s3_bucket.a'),
        expressions: {
          bucket: references('each.value.id', 'each.value'),
          policy: references('local.policy'),
        },
      },
      {
        address: 'aws_x.outs',
        expressions: { arn: references('module.net["a.b"].arn', 'module.net["a.b"]', 'module.net') },
      },
      { address: 'aws_x.whole', expressions: { all: references('module.net') } },
    ],
    module_calls: {
      net: {
        expressions: {
          key: references('aws_kms_key.k[0].arn', 'aws_kms_key.k[0]', 'aws_kms_key.k'),
          loop: references('module.net.loop'),
        },
        module: {
          resources: [
            {
              address: 'aws_y.z',
              expressions: {
                rule: [{ inner: [{ kms: references('var.key') }] }],
                loop: references('var.loop'),
              },
            },
          ],
          outputs: {
            arn: { expression: references('aws_y.z.arn', 'aws_y.z') },
            data: { expression: references('data.aws_d.e.json', 'data.aws_d.e') },
            loop: { expression: references('var.loop') },
          },
        },
      },
    },
  },
};

const of = (module: string, address: string): object =>
  readConfiguration(CONFIGURATION)(module, address).references;

describe('references of a block', () => {
  it.each([
    [
      'each.value stands for the for_each',
      '',
      'aws_s3_bucket_policy.a["x"]',
      { bucket: ['aws_s3_bucket.a'] },
    ],
    ['an output leads to what it is made of', '', 'aws_x.outs', { arn: ['module.net.aws_y.z'] }],
    [
      'a whole module leads to all of it',
      '',
      'aws_x.whole',
      { all: ['module.net.aws_y.z', 'module.net.data.aws_d.e'] },
    ],
    [
      'a variable leads to the caller, from nested blocks too, for every instance',
      'module.net["a.b"]',
      'module.net["a.b"].aws_y.z[3]',
      { rule: ['aws_kms_key.k'], 'rule.inner': ['aws_kms_key.k'], 'rule.inner.kms': ['aws_kms_key.k'] },
    ],
    ['variables of the root lead nowhere', '', 'aws_s3_bucket.a', {}],
    ['a block that is not in the configuration', '', 'aws_gone.a', {}],
  ])('%s', (_, module, address, expected) => {
    expect({ ...of(module, address) }).toEqual(expected);
  });

  it('ends in circles', () => {
    expect(of('module.net', 'module.net.aws_y.z')).not.toHaveProperty('loop');
  });

  it('joins real companions before either exists', () => {
    const plan = readPlan(fixture('aws-create'));
    const find = (address: string) =>
      plan.resources.find((resource) => resource.address === address)?.references;
    expect(find('aws_s3_bucket_server_side_encryption_configuration.data["one"]')).toMatchObject({
      bucket: ['aws_s3_bucket.data'],
      'rule.apply_server_side_encryption_by_default.kms_master_key_id': ['aws_kms_key.this'],
    });
    expect(find('module.table.aws_dynamodb_table.this["jobs"]')).toMatchObject({
      server_side_encryption: ['aws_kms_key.this'],
    });
  });
});

describe('withoutKeys', () => {
  it.each([
    ['module.a["x.y"].aws_b.c[0]', 'module.a.aws_b.c'],
    ['aws_b.c["a]b\\"[c"]', 'aws_b.c'],
    ['aws_b.c', 'aws_b.c'],
  ])('%s → %s', (address, expected) => {
    expect(withoutKeys(address)).toBe(expected);
  });
});
