import { describe, expect, it } from '@jest/globals';
import { diff } from './kit.js';

const json = JSON.stringify;

describe('values', () => {
  it.each([
    [
      'trap: large numbers and booleans',
      { n: 9007199254740991, b: true },
      { n: 9007199254740990, b: false },
      ['n: 9007199254740991 → 9007199254740990', 'b: true → false'],
    ],
    ['a number is not its text', { n: 1 }, { n: '1' }, ['n: 1 → "1"']],
    ['trap: explicit null and absent are the same', { a: null }, {}, []],
    ['empty lists and objects are not set', { a: [], b: {} }, {}, []],
    [
      'nested objects as deep as the difference',
      { a: { b: 1, c: 1 } },
      { a: { b: 2, c: 1 } },
      ['a.b: 1 → 2'],
    ],
    ['an object that becomes a scalar', { a: { b: 1 } }, { a: 'x' }, ['a: {"b":1} → "x"']],
    ['keys that need quotes', {}, { tags: { 'a b.c': 1 } }, ['tags["a b.c"]: absent → 1']],
    [
      'keys that every object has',
      {},
      { constructor: 1, ['__proto__x']: 2 },
      ['constructor: absent → 1', '__proto__x: absent → 2'],
    ],
    [
      'trap: heredoc with code fences is left whole',
      { s: 'a\n```\nb\n' },
      { s: 'a\n```\nc\n' },
      ['s: "a\\n```\\nb\\n" → "a\\n```\\nc\\n"'],
    ],
    ['trap: emoji', { s: '🎉' }, { s: '🎊' }, ['s: "🎉" → "🎊"']],
  ])('%s', (_, before, after, expected) => {
    expect(diff(before, after)).toEqual(expected);
  });
});

describe('lists', () => {
  it.each([
    ['trap: set reordering is no change', { a: ['x', 'y'] }, { a: ['y', 'x'] }, []],
    [
      'trap: set reordering with one added',
      { a: ['x', 'y'] },
      { a: ['y', 'z', 'x'] },
      ['a[1]: absent → "z"'],
    ],
    ['one replaced', { a: ['10.0.0.0/8'] }, { a: ['0.0.0.0/0'] }, ['a[0]: "10.0.0.0/8" → "0.0.0.0/0"']],
    ['one removed', { a: ['x', 'y'] }, { a: ['y'] }, ['a[0]: "x" → absent']],
    ['all removed', { a: ['x'] }, { a: [] }, ['a: ["x"] → absent']],
    ['a list that comes is one value', {}, { a: [1, 2] }, ['a: absent → [1,2]']],
    [
      'the order of a command counts',
      { command: ['a', 'b'] },
      { command: ['b', 'a'] },
      ['command[0]: "a" → "b"', 'command[1]: "b" → "a"'],
    ],
    [
      'a list with repeats is no set',
      { a: ['x', 'x', 'y'] },
      { a: ['x', 'y', 'x'] },
      ['a[1]: "x" → "y"', 'a[2]: "y" → "x"'],
    ],
    [
      'blocks are paired by likeness',
      {
        r: [
          { p: 1, q: 1 },
          { p: 2, q: 2 },
        ],
      },
      {
        r: [
          { p: 2, q: 3 },
          { p: 1, q: 1 },
        ],
      },
      ['r[0].q: 2 → 3'],
    ],
    [
      'the likest of several blocks',
      {
        r: [
          { p: 1, s: 1 },
          { p: 2, s: 2 },
        ],
      },
      {
        r: [
          { p: 2, s: 3 },
          { p: 1, s: 4 },
        ],
      },
      ['r[0].s: 2 → 3', 'r[1].s: 1 → 4'],
    ],
    ['trap: nested block removed', { r: [{ p: 1 }, { p: 2 }] }, { r: [{ p: 1 }] }, ['r[1].p: 2 → absent']],
    [
      'items with names are matched by them',
      {
        c: [
          { name: 'a', v: 1 },
          { name: 'b', v: 1 },
        ],
      },
      {
        c: [
          { name: 'b', v: 2 },
          { name: 'a', v: 1 },
        ],
      },
      ['c.b.v: 1 → 2'],
    ],
    [
      'a named item that goes',
      { c: [{ name: 'a', v: 1 }] },
      { c: [{ name: 'b', v: 1 }] },
      ['c.a.v: 1 → absent', 'c.b.v: absent → 1'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diff(before, after)).toEqual(expected);
  });
});

describe('documents in texts', () => {
  const policy = (actions: unknown, extra = {}) =>
    json({ Statement: [{ Effect: 'Allow', Action: actions, ...extra }] });
  const containers = (image: string, mode: string) =>
    json([
      {
        name: 'api',
        image,
        environment: [
          { name: 'MODE', value: mode },
          { name: 'X', value: '1' },
        ],
      },
    ]);

  it.each([
    ['IAM policy', policy(['a', 'b']), policy(['b', 'c']), ['d.Statement[0].Action[1]: "a" → "c"']],
    [
      'IAM policy with an action that becomes a list',
      policy('a'),
      policy(['a', 'b']),
      ['d.Statement[0].Action: "a" → ["a","b"]'],
    ],
    ['reformatted JSON', '{"a": 1, "b": 2}', '{"b":2,"a":1}', []],
    [
      'containers by name',
      containers('x:1', 'batch'),
      containers('x:2', 'stream'),
      ['d.api.image: "x:1" → "x:2"', 'd.api.environment.MODE.value: "batch" → "stream"'],
    ],
    ['null and absent differ inside', '{"a":null}', '{"b":[]}', ['d.a: null → absent', 'd.b: absent → []']],
    ['JSON that comes', undefined, '{"a":{"b":1}}', ['d.a.b: absent → 1']],
    ['JSON that becomes text', '{"a":1}', 'x', ['d: "{\\"a\\":1}" → "x"']],
    ['YAML on both sides', 'a: 1\nb:\n  - x\n', 'a: 2\nb:\n  - x\n', ['d.a: 1 → 2']],
    ['YAML of one line is text', 'a: 1', 'a: 2', ['d: "a: 1" → "a: 2"']],
    ['YAML on one side is text', 'a: 1\nb: 2\n', 'x\ny\n', ['d: "a: 1\\nb: 2\\n" → "x\\ny\\n"']],
    ['YAML with a circle is text', 'a: &a\n  b: *a\n', 'a: &a\n  c: *a\n', [expect.stringMatching(/^d: /)]],
    [
      'YAML with an alias bomb is text',
      `a: &a [1]\n${'b: *a\n'.repeat(200)}`,
      'a: 1\nb: 2\n',
      [expect.stringMatching(/^d: "a: &a/)],
    ],
    [
      'JSON too deep to enter is text',
      '['.repeat(500) + ']'.repeat(500),
      '[]',
      [expect.stringMatching(/^d: "\[\[\[/)],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diff({ d: before ?? null }, { d: after })).toEqual(expected);
  });
});
