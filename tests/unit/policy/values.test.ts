import { describe, expect, it } from '@jest/globals';
import {
  embeddedJson,
  enter,
  every,
  isOneOf,
  isSet,
  items,
  not,
  read,
  some,
  textOf,
} from '../../../src/policy/values.js';
import { resource, undecided } from './support.js';

describe('read', () => {
  const one = undecided(
    'a.x',
    { whole: true, block: [{ inner: true }], list: [false, true], missing: { below: true } },
    { whole: null, block: [{ known: 1 }], list: ['a', null], empty: null, zero: 0, no: false, blank: '' },
  );
  it.each([
    [['whole'], 'unknown'],
    [['whole', 0, 'anything'], 'unknown'],
    [['block', 0, 'inner'], 'unknown'],
    [['block', 0, 'known'], 'known'],
    [['block', 1], 'absent'],
    [['list', 0], 'known'],
    [['list', 1], 'unknown'],
    [['missing'], 'unknown'],
    [['missing', 'below'], 'unknown'],
    [['empty'], 'absent'],
    [['zero'], 'known'],
    [['no'], 'known'],
    [['blank'], 'known'],
    [['blank', 'length'], 'absent'],
    [['list', 'length'], 'absent'],
    [['constructor'], 'absent'],
    [['never'], 'absent'],
  ] as const)('%j is %s', (path, kind) => {
    expect(read(one, ...path).kind).toBe(kind);
  });
});

describe('three-valued logic', () => {
  const [yes, no, open] = [
    read(resource('a.x', { v: 'yes' }), 'v'),
    read(resource('a.x', { v: 'no' }), 'v'),
    { kind: 'unknown' } as const,
  ];
  const isYes = (value: Parameters<typeof isOneOf>[0]) => isOneOf(value, 'yes');
  it.each([
    [[yes, open], true, 'unknown'],
    [[no, open], 'unknown', false],
    [[open], 'unknown', 'unknown'],
    [[no], false, false],
    [[yes], true, true],
    [[], false, true],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('%j: some %s, every %s', (list, anyOf, allOf) => {
    expect(some(list, isYes)).toBe(anyOf);
    expect(every(list, isYes)).toBe(allOf);
  });

  it('never makes an answer of an unknown by turning it round', () => {
    expect([not(true), not(false), not('unknown')]).toEqual([false, true, 'unknown']);
  });
});

describe('items', () => {
  it('takes a single value for a list of one', () => {
    const list = items(read(resource('a.x', { action: 's3:*' }), 'action'));
    expect(list === 'unknown' ? [] : list.map(textOf)).toEqual(['s3:*']);
  });
});

describe('isSet', () => {
  const unknown = { key: true };
  it.each([
    ['a value', resource('a.x', { key: 'k' }), true],
    ['nothing', resource('a.x', {}), false],
    ['an empty text', resource('a.x', { key: '' }), false],
    ['an empty list', resource('a.x', { key: [] }), false],
    ['unknown with a reference', resource('a.x', {}, { unknown, references: { key: ['b.y'] } }), true],
    ['unknown without one', resource('a.x', {}, { unknown }), 'unknown'],
  ] as const)('%s', (_, one, expected) => {
    expect(isSet(one, 'key')).toBe(expected);
  });

  it('finds the references of a nested attribute by its own path only: its block may refer to other things', () => {
    const nested = (name: string) =>
      resource(
        'a.x',
        { block: [{}] },
        { unknown: { block: [{ key: true }] }, references: { [name]: ['b.y'] } },
      );
    expect(isSet(nested('block.key'), 'block', 0, 'key')).toBe(true);
    expect(isSet(nested('block'), 'block', 0, 'key')).toBe('unknown');
    expect(isSet(nested('key'), 'block', 0, 'key')).toBe('unknown');
  });
});

describe('embeddedJson', () => {
  it.each([
    ['{"a":1}', 'known'],
    ['{"a":', 'unknown'],
    [null, 'absent'],
    ['null', 'absent'],
  ])('%s is %s', (text, kind) => {
    expect(embeddedJson(read(resource('a.x', { v: text }), 'v')).kind).toBe(kind);
  });

  it('is wholly unknown when the text is', () => {
    expect(embeddedJson(read(undecided('a.x', { v: true }), 'v'))).toEqual({ kind: 'unknown' });
  });

  it('can be entered', () => {
    const document = embeddedJson(read(resource('a.x', { v: '{"a":[{"b":"c"}]}' }), 'v'));
    expect(textOf(enter(document, 'a', 0, 'b'))).toBe('c');
  });
});
