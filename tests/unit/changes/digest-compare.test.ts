import { describe, expect, it } from '@jest/globals';
import { toChangeSet } from '../../../src/changes/build.js';
import type { ChangeSet } from '../../../src/changes/changeset.js';
import { compareChangeSets } from '../../../src/changes/compare.js';
import type { Plan, PlannedResource } from '../../../src/changes/plan.js';
import { plan, resource } from './kit.js';

const one = (fields: Partial<PlannedResource>): ChangeSet =>
  toChangeSet(plan({ resources: [resource(fields)] }));
const base = { before: { a: 1 }, after: { a: 2 } };

describe('digest', () => {
  const reference = one(base);
  it.each<[string, ChangeSet]>([
    [
      'position',
      toChangeSet(plan({ resources: [resource(base)] }), {
        locate: () => ({ path: 'spec.x', at: { file: 'f', line: 1, column: 1 } }),
      }),
    ],
    [
      'engine version',
      toChangeSet(plan({ resources: [resource(base)], engine: { name: 'terraform', version: '9' } })),
    ],
    ['drift', toChangeSet(plan({ resources: [resource(base)], drift: [resource(base)] }))],
    [
      'what stays',
      toChangeSet(plan({ resources: [resource(base), resource({ address: 'a.z', actions: ['no-op'] })] })),
    ],
    ['key order', one({ before: { a: 1, o: { x: 1, y: 1 } }, after: { o: { y: 1, x: 1 }, a: 2 } })],
  ])('leaves out %s', (_, changes) => {
    expect(changes.digest).toBe(reference.digest);
  });

  it('leaves out hidden values, not the fact that they change', () => {
    const secret = (after: string) => one({ before: { password: 'a' }, after: { password: after } }).digest;
    expect(secret('b')).toBe(secret('c'));
    expect(secret('a')).not.toBe(secret('b'));
  });

  it('tells the same change of two attributes apart', () => {
    expect(one({ before: { b: 1 }, after: { b: 2 } }).digest).not.toBe(reference.digest);
  });

  it('is 64 characters of hex', () => {
    expect(reference.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('compareChangeSets', () => {
  const differences: [string, Partial<Plan>, Partial<Plan>, string[]][] = [
    ['nothing', { resources: [resource(base)] }, { resources: [resource(base)] }, []],
    [
      'a resource only reviewed',
      { resources: [resource(base)] },
      {},
      ['terraform_data.a (update) was reviewed and is not in the fresh plan.'],
    ],
    [
      'a resource only fresh',
      {},
      { resources: [resource({ ...base, deposed: 'ab' })] },
      ['terraform_data.a (deposed ab) (update) is in the fresh plan and was not reviewed.'],
    ],
    [
      'another action',
      { resources: [resource(base)] },
      { resources: [resource({ ...base, actions: ['replace'] })] },
      ['terraform_data.a: the action was update and is now replace.'],
    ],
    [
      'another value',
      { resources: [resource(base)] },
      { resources: [resource({ ...base, after: { a: 3 } })] },
      ['terraform_data.a: a changes differently: reviewed 1 → 2, now 1 → 3.'],
    ],
    [
      'one attribute more',
      { resources: [resource(base)] },
      { resources: [resource({ ...base, after: { a: 2, b: 'x' } })] },
      ['terraform_data.a: b now changes: nothing → "x".'],
    ],
    [
      'one attribute less',
      { resources: [resource({ ...base, unknown: { c: true } })] },
      { resources: [resource(base)] },
      ['terraform_data.a: c no longer changes; reviewed was nothing → (known after apply).'],
    ],
    [
      'a cause of replacement',
      { resources: [resource(base)] },
      { resources: [resource({ ...base, replacePaths: [['a']] })] },
      ['terraform_data.a: a changes differently: reviewed 1 → 2, now 1 → 2, which forces a replacement.'],
    ],
    [
      'facts',
      { resources: [resource({ ...base, importId: 'i', reason: 'r' })] },
      { resources: [resource({ ...base, previousAddress: 'b.c' })] },
      [
        'terraform_data.a: the previous address was none and is now b.c.',
        'terraform_data.a: the import id was i and is now none.',
        'terraform_data.a: the reason was r and is now none.',
      ],
    ],
    [
      'hidden values beside a difference',
      { resources: [resource({ before: { token: 'a', a: 1 }, after: { token: 'b', a: 2 } })] },
      { resources: [resource({ before: { token: 'a', a: 1 }, after: { token: 'c', a: 3 } })] },
      [
        'terraform_data.a: a changes differently: reviewed 1 → 2, now 1 → 3.',
        'terraform_data.a: token is hidden in both plans; whether its value is the same cannot be told.',
      ],
    ],
    [
      'hooks',
      { hooks: [{ address: 'a.b', kind: 'k', when: 'create' }] },
      { hooks: [{ address: 'a.b', kind: 'l', when: 'always' }] },
      [
        'l of a.b (always) runs in the fresh plan and was not reviewed.',
        'k of a.b (create) was reviewed and does not run in the fresh plan.',
      ],
    ],
    [
      'completeness',
      { errored: true },
      { complete: false },
      [
        'The reviewed plan is complete; the fresh plan is not complete: part of the configuration is left out.',
        'The reviewed plan ended with an error; the fresh plan ended without an error.',
      ],
    ],
  ];

  it.each(differences)('%s, in words and in the digest', (_, reviewed, fresh, expected) => {
    const [before, after] = [toChangeSet(plan(reviewed)), toChangeSet(plan(fresh))];
    const messages = compareChangeSets(before, after).map(({ message }) => message);
    expect(messages.toSorted()).toEqual(expected.toSorted());
    expect(before.digest === after.digest).toBe(expected.length === 0);
  });

  it('outputs', () => {
    const output = (after: string) =>
      toChangeSet(
        plan({
          outputs: [{ name: 'o', action: 'update', before: 'a', after, unknown: false, sensitive: false }],
        }),
      );
    const told = (a: ChangeSet, b: ChangeSet) =>
      compareChangeSets(a, b).map(({ kind, address, message }) => [kind, address, message]);
    expect(told(output('b'), output('c'))).toEqual([
      ['output', 'o', 'Output o changes differently: reviewed update ("a" → "b"), now update ("a" → "c").'],
    ]);
    expect(told(output('b'), one({ actions: ['no-op'] }))).toEqual([
      ['output', 'o', 'Output o was reviewed and does not change in the fresh plan.'],
    ]);
  });

  it('does not trust the digests that it is given', () => {
    const [reviewed, fresh] = [one(base), one({ ...base, after: { a: 3 } })];
    expect(compareChangeSets({ ...reviewed, digest: fresh.digest }, fresh)).toHaveLength(1);
  });

  it('cuts long values and says how long they are', () => {
    const [difference] = compareChangeSets(one(base), one({ ...base, after: { a: `🎉${'x'.repeat(500)}` } }));
    expect(difference?.message).toContain('… (504 characters)');
  });
});

describe('toChangeSet', () => {
  it('puts the most dangerous first, then orders by address', () => {
    const changes = toChangeSet(
      plan({
        resources: [
          resource({ address: 'b', actions: ['create'] }),
          resource({ address: 'a', actions: ['create'] }),
          resource({ address: 'z', type: 'aws_s3_bucket', actions: ['delete'] }),
        ],
      }),
    );
    expect(changes.resources.map((change) => change.address)).toEqual(['z', 'a', 'b']);
  });

  it('names the line of the manifest', () => {
    const at = { file: 'deployment.yaml', line: 31, column: 5 };
    const changes = toChangeSet(plan({ resources: [resource(base)] }), {
      locate: (address) => ({ at, path: `spec.${address}` }),
    });
    expect(changes.resources[0]).toMatchObject({ at, path: 'spec.terraform_data.a' });
  });
});
