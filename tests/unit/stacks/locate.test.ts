import { describe, expect, it } from '@jest/globals';
import { formatPath } from '../../../src/manifest/paths.js';
import { locator } from '../../../src/stacks/locate.js';
import type { ModuleCall, Stack } from '../../../src/stacks/types.js';
import { deployment } from './support.js';

const call = (module: string, path: readonly string[], names?: readonly string[]): ModuleCall => ({
  module,
  path,
  references: {},
  arguments: [],
  inputs:
    names === undefined
      ? { kind: 'one', value: {} }
      : { kind: 'each', entries: Object.fromEntries(names.map((name) => [name, {}])) },
});

const stack: Stack = {
  id: 'main',
  engine: 'terraform',
  provider: 'aws',
  dependsOn: [],
  inputs: {},
  outputs: {},
  variables: {},
  modules: [
    call('bucket', ['spec', 'storage', 'buckets'], ['data', 'data-raw']),
    call('network', ['spec', 'network']),
  ],
  moved: [],
  roundings: [],
  landmarks: [],
  diagram: { nodes: [], edges: [] },
};

const place = locator(stack, deployment());

describe('locator', () => {
  it.each([
    ['module.bucket["data"].aws_s3_bucket.this', 'spec.storage.buckets.data'],
    ['module.bucket["data-raw"].aws_s3_bucket.this', 'spec.storage.buckets.data-raw'],
    ['module.bucket["data"].data.aws_iam_policy_document.this[0]', 'spec.storage.buckets.data'],
    ['module.network.aws_subnet.public["eu-west-1a"]', 'spec.network'],
    ['module.network.module.inner["x"].aws_vpc.this', 'spec.network'],
    ['module.bucket["data"]', 'spec.storage.buckets.data'],
    ['module.network', 'spec.network'],
  ])('finds %s at %s', (address, path) => {
    expect(place(address).path).toBe(path);
  });

  it('gives the position that the deployment knows', () => {
    expect(place('module.bucket["data"].aws_s3_bucket.this').at).toEqual({
      file: 'deployment.yaml',
      line: 4,
      column: 1,
    });
  });

  it.each([
    ['module.bucket["a.b[0]"].x.y', 'a.b[0]'],
    [String.raw`module.bucket["a\"]b"].x.y`, 'a"]b'],
    [String.raw`module.bucket["a\\"].x.y`, 'a\\'],
    [String.raw`module.bucket["a\nb\tc"].x.y`, 'a\nb\tc'],
    [String.raw`module.bucket["\u00e9\U0001F600"].x.y`, 'é😀'],
    ['module.bucket["$${a}%%{b}"].x.y', `\${a}%{b}`],
    ['module.bucket["100%% sure"].x.y', '100%% sure'],
    [String.raw`module.bucket["\U00110000"].x.y`, 'U00110000'],
    ['module.bucket[3].x.y', '3'],
  ])('reads the key of %s', (address, key) => {
    expect(place(address).path).toBe(formatPath(['spec', 'storage', 'buckets', key]));
  });

  it.each([
    'aws_s3_bucket.this',
    'module.buckets["data"].aws_s3_bucket.this',
    'module.bucket-x.aws_s3_bucket.this',
    'module.other.module.bucket["data"].x.y',
    'data.module.bucket["data"]',
    'module.bucket["data.x.y',
    'module.bucket["data"]x.y',
    'module.',
    '',
  ])('knows no place for %s', (address) => {
    expect(place(address)).toEqual({});
  });
});
