import { describe, expect, it } from '@jest/globals';
import type { PlannedResource } from '../../../src/changes/plan.js';
import { bareAddress, worldOf } from '../../../src/policy/world.js';
import { plan, resource, spec } from './support.js';

const companion = 'aws_s3_bucket_versioning';

/** An instance whose bucket is only known after the apply, with a reference as the reader resolves it. */
function referring(address: string, module: string, reference: string): PlannedResource {
  return resource(address, {}, { module, unknown: { bucket: true }, references: { bucket: [reference] } });
}

function companionsOf(owner: PlannedResource, ...others: readonly PlannedResource[]): readonly string[] {
  return worldOf(plan(owner, ...others))
    .companions(owner, companion, 'bucket')
    .map(({ address }) => address);
}

describe('worldOf', () => {
  it('holds what exists after the apply', () => {
    const world = worldOf(
      plan(
        resource('aws_s3_bucket.made', { bucket: 'a' }),
        resource('aws_s3_bucket.same', { bucket: 'b' }, { actions: ['no-op'] }),
        resource('aws_s3_bucket.gone', {}, { actions: ['delete'], after: null }),
        // As Terraform 1.11 writes a destroy: an empty mask, not false.
        resource('aws_s3_bucket.destroyed', {}, { actions: ['delete'], after: null, unknown: {} }),
        resource('aws_s3_bucket.forgotten', {}, { actions: ['forget'], after: null }),
        resource('aws_s3_bucket.made', {}, { actions: ['delete'], deposed: '1' }),
        resource('data.aws_s3_bucket.read', {}, { mode: 'data' }),
        resource('aws_sns_topic.t', {}),
      ),
      spec(),
    );
    expect(world.ofType('aws_s3_bucket').map(({ address }) => address)).toEqual([
      'aws_s3_bucket.made',
      'aws_s3_bucket.same',
    ]);
    expect(world.ofType('aws_sns_topic', 'aws_lb')).toHaveLength(1);
    expect(world.resources).toHaveLength(3);
    expect(world.spec?.profile).toBe('dev');
  });
});

describe('companions after the apply', () => {
  const owner = resource('aws_s3_bucket.a', { id: 'a-1', arn: 'arn:aws:s3:::a-1' });
  it.each([
    ['by id', 'a-1', 1],
    ['by ARN', 'arn:aws:s3:::a-1', 1],
    ['not by a part of either', 'a', 0],
  ])('are found %s', (_, bucket, count) => {
    expect(companionsOf(owner, resource(`${companion}.x`, { bucket }))).toHaveLength(count);
  });

  it('are not found by an old reference when the value says another owner', () => {
    const other = resource(
      `${companion}.x`,
      { bucket: 'b-1' },
      { references: { bucket: ['aws_s3_bucket.a'] } },
    );
    expect(companionsOf(owner, other)).toEqual([]);
  });
});

describe('companions before the apply', () => {
  it('belong to the owner in the same module instance', () => {
    const inModule = (key: string) => {
      const module = `module.bucket["${key}"]`;
      return {
        owner: resource(`${module}.aws_s3_bucket.this`, {}, { module }),
        companion: referring(`${module}.${companion}.this`, module, 'module.bucket.aws_s3_bucket.this'),
      };
    };
    const [a, b] = [inModule('a.b'), inModule('a')];
    expect(companionsOf(a.owner, b.owner, a.companion, b.companion)).toEqual([a.companion.address]);
    expect(companionsOf(b.owner, a.owner, a.companion, b.companion)).toEqual([b.companion.address]);
    // Nothing is borrowed from a neighbour.
    expect(companionsOf(b.owner, a.owner, a.companion)).toEqual([]);
  });

  it('belong to the owner with the same key', () => {
    const [a, b] = ['a', 'b'].map((key) => resource(`aws_s3_bucket.this["${key}"]`, {})) as [
      PlannedResource,
      PlannedResource,
    ];
    const ofA = referring(`${companion}.this["a"]`, '', 'aws_s3_bucket.this');
    expect(companionsOf(a, b, ofA)).toEqual([ofA.address]);
    expect(companionsOf(b, a, ofA)).toEqual([]);
  });

  it('of an owner that is deleted belong to nobody else', () => {
    const owner = (key: string, actions: PlannedResource['actions']) =>
      resource(
        `module.bucket["${key}"].aws_s3_bucket.this`,
        {},
        { module: `module.bucket["${key}"]`, actions },
      );
    const left = referring(
      `module.bucket["gone"].${companion}.this`,
      'module.bucket["gone"]',
      'module.bucket.aws_s3_bucket.this',
    );
    expect(
      companionsOf(owner('kept', ['no-op']), { ...owner('gone', ['delete']), after: null }, left),
    ).toEqual([]);
  });

  it('without a key of their own belong to every instance in their module', () => {
    const owner = resource('aws_s3_bucket.this[0]', {});
    const single = referring(`${companion}.x`, '', 'aws_s3_bucket.this');
    expect(companionsOf(owner, single)).toEqual([single.address]);
  });

  it('in a module below belong to the owner that is nearest', () => {
    const owner = (key: string) =>
      resource(`module.app["${key}"].aws_s3_bucket.this`, {}, { module: `module.app["${key}"]` });
    const module = 'module.app["x"].module.settings';
    const below = referring(`${module}.${companion}.this`, module, 'module.app.aws_s3_bucket.this');
    expect(companionsOf(owner('x'), owner('y'), below)).toEqual([below.address]);
    expect(companionsOf(owner('y'), owner('x'), below)).toEqual([]);
  });

  it('do not belong to an owner whose address begins like theirs', () => {
    const owner = resource('aws_s3_bucket.log', {});
    expect(companionsOf(owner, referring(`${companion}.x`, '', 'aws_s3_bucket.logs'))).toEqual([]);
  });
});

describe('bareAddress', () => {
  it.each([
    ['aws_s3_bucket.a', 'aws_s3_bucket.a'],
    ['module.m[0].aws_s3_bucket.a["x.y[1]"]', 'module.m.aws_s3_bucket.a'],
    [String.raw`aws_s3_bucket.a["quote \" and ]"]`, 'aws_s3_bucket.a'],
  ])('%s', (address, bare) => {
    expect(bareAddress(address)).toBe(bare);
  });
});
