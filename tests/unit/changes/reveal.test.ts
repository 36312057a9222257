import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toChangeSet } from '../../../src/changes/build.js';
import type { ChangeSet, Shown } from '../../../src/changes/changeset.js';
import { compareChangeSets } from '../../../src/changes/compare.js';
import type { Plan, PlannedOutput, PlannedResource } from '../../../src/changes/plan.js';
import { plan, resource } from './kit.js';

const ADDRESS = 'terraform_data.a';
const exception = (path: string) => ({ path, reason: 'it stands on the door', expires: '2027-01-31' });
const seen = (of: Plan, paths: readonly string[], secrets: readonly string[] = []): ChangeSet =>
  toChangeSet(of, { revealing: { exceptions: paths.map(exception), secrets } });
const one = (fields: Partial<PlannedResource>, more: Partial<Plan> = {}): Plan =>
  plan({ resources: [resource(fields)], ...more });
const output = (fields: Partial<PlannedOutput>): PlannedOutput => ({
  ...{ name: 'motd', action: 'update', before: 'old', after: 'new', unknown: false, sensitive: true },
  ...fields,
});
const revealed = ({ resources, outputs }: ChangeSet): unknown[] =>
  [...resources.flatMap(({ attributes }) => attributes), ...outputs].map(({ before, after }) =>
    [before, after].map((shown) => ('revealed' in shown ? shown.revealed : shown.kind)),
  );

const MARKED = one({
  before: { value: 'hello' },
  after: { value: 'welcome' },
  beforeSensitive: { value: true },
  afterSensitive: { value: true },
});

describe('an exception shows', () => {
  it('what the engine marks, beside what stays hidden, and says why', () => {
    const changes = seen(MARKED, [`${ADDRESS}.value`]);
    expect(changes.resources[0]?.attributes).toEqual([
      {
        path: ['value'],
        before: { kind: 'hidden', revealed: 'hello' },
        after: { kind: 'hidden', revealed: 'welcome' },
      },
    ]);
    expect(changes.exceptions).toEqual([exception(`${ADDRESS}.value`)]);
  });

  it.each<[string, Plan, string, unknown[]]>([
    [
      'what only its name hides',
      one({ before: { api_key: 'one' }, after: { api_key: 'two' } }),
      `${ADDRESS}.api_key`,
      [['one', 'two']],
    ],
    [
      'a text in which a name hides a part',
      one({ before: { script: 'x' }, after: { script: 'export TOKEN=door' } }),
      `${ADDRESS}.script`,
      [['value', 'export TOKEN=door']],
    ],
    [
      'texts that differ in hidden parts alone',
      one({ before: { script: 'TOKEN=a' }, after: { script: 'TOKEN=b' } }),
      `${ADDRESS}.script`,
      [['TOKEN=a', 'TOKEN=b']],
    ],
    [
      'an item of a document in a text',
      one({
        before: { definitions: '[{"environment":{"API_TOKEN":"a"}}]' },
        after: { definitions: '[{"environment":{"API_TOKEN":"b"}}]' },
      }),
      `${ADDRESS}.definitions[*].environment.API_TOKEN`,
      [['a', 'b']],
    ],
    ['an output', plan({ outputs: [output({})] }), 'output.motd', [['old', 'new']]],
    [
      'a number and a list',
      one({ actions: ['create'], before: null, after: { pin: [1, 2] }, afterSensitive: { pin: true } }),
      `${ADDRESS}.pin`,
      [['absent', [1, 2]]],
    ],
    [
      'nothing of what is known only after the apply',
      one({
        before: { value: 'a' },
        after: { value: null },
        unknown: { value: true },
        beforeSensitive: { value: true },
      }),
      `${ADDRESS}.value`,
      [['a', 'unknown']],
    ],
    [
      'nothing of a value that is partly unknown',
      one({
        before: { s: ['a'] },
        after: { s: ['b', null] },
        unknown: { s: [false, true] },
        afterSensitive: { s: true },
      }),
      `${ADDRESS}.s`,
      [[['a'], 'hidden']],
    ],
  ])('%s', (_, of, path, values) => {
    expect(revealed(seen(of, [path]))).toEqual(values);
  });

  it('drift as well, and names no exception for drift that does not matter', () => {
    const drift = [
      resource({ before: { value: 'b' }, after: { value: 'x' }, afterSensitive: { value: true } }),
    ];
    const changes = seen({ ...MARKED, drift }, [`${ADDRESS}.value`]);
    expect(changes.drift[0]?.attributes[0]?.after).toEqual({ kind: 'hidden', revealed: 'x' });
    expect(seen(plan({ drift }), [`${ADDRESS}.value`]).exceptions).toBeUndefined();
  });
});

describe('an exception never shows', () => {
  const secret = 'correct-horse-7';
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const at = (value: string): Plan =>
    one({ before: { value: 'x' }, after: { value }, afterSensitive: { value: true } });

  it.each([
    ['attack: a registered secret, copied to an excepted place', secret, [secret]],
    ['attack: a registered secret within another text', `x-${secret}-y`, [secret]],
    ['attack: a registered secret as base64', Buffer.from(secret).toString('base64'), [secret]],
    ['attack: a registered secret in a document', JSON.stringify({ a: [secret] }), [secret]],
    ['attack: a token shape', token, []],
    ['attack: a token shape within a document', JSON.stringify({ a: `Bearer ${token}` }), []],
    ['attack: a token shape that a document escapes', `{"a":"\\u0067hp_${token.slice(4)}"}`, []],
    ['attack: a private key', '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----', []],
  ])('%s', (_, value, secrets) => {
    const text = JSON.stringify(seen(at(value), [`${ADDRESS}.value`], secrets));
    for (const hidden of [secret, Buffer.from(secret).toString('base64'), token.slice(4), 'MIIB'])
      expect(text).not.toContain(hidden);
  });

  it.each([
    ['as it is', (password: string) => password],
    ['within another text', (password: string) => `https://db/?p=${password}`],
    ['as base64', (password: string) => Buffer.from(password).toString('base64')],
  ])('attack: a password that is marked elsewhere, copied to an excepted place %s', (_, copied) => {
    const password = 'hunter2-hunter2';
    const of = plan({
      resources: [
        resource({ after: { value: copied(password) }, afterSensitive: { value: true } }),
        resource({
          address: 'random_password.db',
          actions: ['no-op'],
          before: { result: password },
          after: { result: password },
          beforeSensitive: { result: true },
          afterSensitive: { result: true },
        }),
      ],
    });
    expect(JSON.stringify(seen(of, [`${ADDRESS}.value`]))).not.toContain(copied(password));
    expect(JSON.stringify(seen(of, [`${ADDRESS}.value`]))).not.toContain(password);
  });

  it('what stands beside it, below it or at another address', () => {
    const of = one({
      before: { a: {} },
      after: { a: { b: { c: 1 } }, d: 2 },
      afterSensitive: { a: { b: { c: true } }, d: true },
    });
    for (const path of ['a', 'a.b', 'a.b.c.e', 'b', '[*]', 'a[*]', '*'])
      expect(JSON.stringify(seen(of, [`${ADDRESS}.${path}`]))).not.toContain('revealed');
  });
});

describe('without an exception that matters', () => {
  it('nothing changes, byte for byte', () => {
    const values = fc.record({ value: fc.jsonValue(), password: fc.jsonValue() });
    fc.assert(
      fc.property(values, values, fc.boolean(), (before, after, marked) => {
        const of = one({ before, after, afterSensitive: { value: marked } } as Partial<PlannedResource>);
        const plain = JSON.stringify(toChangeSet(of));
        expect(JSON.stringify(seen(of, []))).toBe(plain);
        expect(JSON.stringify(seen(of, ['aws_other.a.value', `${ADDRESS}.other`]))).toBe(plain);
      }),
    );
  });

  it('the digest is the same with one', () => {
    const values = fc.record({ value: fc.jsonValue(), password: fc.jsonValue() });
    fc.assert(
      fc.property(values, values, fc.boolean(), (before, after, sensitive) => {
        const outputs = [output({ before: before.value as never, after: after.value as never, sensitive })];
        const of = one({ before, after, afterSensitive: sensitive } as Partial<PlannedResource>, { outputs });
        const paths = [`${ADDRESS}.value`, `${ADDRESS}.password`, 'output.motd'];
        expect(seen(of, paths).digest).toBe(toChangeSet(of).digest);
        expect(compareChangeSets(toChangeSet(of), seen(of, paths))).toEqual([]);
      }),
    );
  });
});

describe('what was shown by exception to reviewers', () => {
  const shown = seen(MARKED, [`${ADDRESS}.value`]);
  const forged = (after: Shown): ChangeSet => ({
    ...shown,
    resources: shown.resources.map((change) => ({
      ...change,
      attributes: change.attributes.map((attribute) => ({ ...attribute, after })),
    })),
  });

  it('is the same in a fresh plan that shows it too', () => {
    expect(compareChangeSets(shown, seen(MARKED, [`${ADDRESS}.value`]))).toEqual([]);
  });

  it('attack: another value than the plan has, under the digest of the plan', () => {
    const lie = forged({ kind: 'hidden', revealed: 'harmless' });
    expect(compareChangeSets(lie, shown)).toEqual([
      {
        kind: 'attribute',
        address: ADDRESS,
        attribute: 'value',
        message: `${ADDRESS}: value was shown by exception as "hello" → "harmless", which the fresh plan does not confirm.`,
      },
    ]);
  });

  it('attack: a value for which there is no exception', () => {
    expect(compareChangeSets(shown, toChangeSet(MARKED))).toHaveLength(1);
    const outputs = plan({ outputs: [output({})] });
    expect(compareChangeSets(seen(outputs, ['output.motd']), toChangeSet(outputs))).toMatchObject([
      { kind: 'output', address: 'motd' },
    ]);
  });

  it('attack: a plain value under another one', () => {
    const of = one({ before: { a: 'x' }, after: { a: 'y' } });
    const honest = toChangeSet(of);
    const [resourceChange] = honest.resources;
    const lie: ChangeSet = {
      ...honest,
      resources: [
        {
          ...(resourceChange as ChangeSet['resources'][0]),
          attributes: [
            {
              path: ['a'],
              before: { kind: 'value', value: 'x' },
              after: { kind: 'value', value: 'y', revealed: 'x, as before' },
            },
          ],
        },
      ],
    };
    expect(compareChangeSets(lie, honest)).toHaveLength(1);
  });
});
