import { describe, expect, it } from '@jest/globals';
import type { PlannedResource } from '../../../src/changes/plan.js';
import { diff } from './kit.js';

describe('unknown, sensitive, replacing', () => {
  const hidden = 'a.b: hidden → hidden';
  it.each<[string, unknown, unknown, Partial<PlannedResource>, string[]]>([
    [
      'trap: after_unknown true for a whole block',
      { b: [{ c: 1 }] },
      {},
      { unknown: { b: true } },
      ['b: [{"c":1}] → unknown'],
    ],
    [
      'trap: after_unknown for list elements',
      { b: ['x'] },
      { b: ['x', null] },
      { unknown: { b: [false, true] } },
      ['b[1]: absent → unknown'],
    ],
    [
      'trap: after_unknown inside objects of lists',
      {},
      { b: [{ c: 1 }] },
      { unknown: { b: [{ d: true }] } },
      ['b[0].c: absent → 1', 'b[0].d: absent → unknown'],
    ],
    [
      'trap: after_unknown false inside lists marks nothing',
      { ip_rules: ['x'] },
      { ip_rules: ['x'] },
      { unknown: { ip_rules: [false] } },
      [],
    ],
    [
      'trap: unknown where nothing is known',
      null,
      {},
      { unknown: { id: true, list: [true], map: { k: true } } },
      ['id: absent → unknown', 'list[0]: absent → unknown', 'map.k: absent → unknown'],
    ],
    [
      'trap: partly unknown string is wholly unknown',
      { p: 'arn:x' },
      {},
      { unknown: { p: true } },
      ['p: "arn:x" → unknown'],
    ],
    [
      'trap: sensitive leaf',
      { a: { b: 'x', c: 1 } },
      { a: { b: 'y', c: 2 } },
      { afterSensitive: { a: { b: true } } },
      [hidden, 'a.c: 1 → 2'],
    ],
    [
      'trap: sensitive subtree',
      { a: { b: 'x' } },
      { a: { b: 'y' } },
      { beforeSensitive: { a: true }, afterSensitive: { a: true } },
      ['a: hidden → hidden'],
    ],
    [
      'trap: sensitive at the top',
      { a: 'x' },
      { a: 'y' },
      { beforeSensitive: true, afterSensitive: true },
      [': hidden → hidden'],
    ],
    [
      'names of sensitive elements are no paths',
      null,
      { a: [{ name: 'x' }] },
      { afterSensitive: { a: [true] } },
      ['a[0]: absent → hidden'],
    ],
    [
      'sensitive and equal',
      { a: 'x' },
      { a: 'x' },
      { beforeSensitive: { a: true }, afterSensitive: { a: true } },
      [],
    ],
    [
      'sensitive and unknown',
      { a: 'x' },
      {},
      { afterSensitive: { a: true }, unknown: { a: true } },
      ['a: hidden → unknown'],
    ],
    [
      'sensitive and partly unknown',
      null,
      { a: { b: 1 } },
      { afterSensitive: { a: true }, unknown: { a: { c: true } } },
      ['a: absent → hidden'],
    ],
    ['sensitive and not set', { a: null }, { a: null }, { afterSensitive: { a: true } }, []],
    [
      'what forces a replacement',
      { a: { b: 1 }, c: 1 },
      { a: { b: 2 }, c: 2 },
      { replacePaths: [['a', 'b']] },
      ['a.b: 1 → 2 !', 'c: 1 → 2'],
    ],
    [
      'what forces a replacement in a block',
      { r: [{ p: 1 }] },
      { r: [{ p: 2 }] },
      { replacePaths: [['r', 0, 'p']] },
      ['r[0].p: 1 → 2 !'],
    ],
    ['created: after alone', null, { a: 1 }, { actions: ['create'] }, ['a: absent → 1']],
    ['deleted: before alone', { a: 1 }, null, { actions: ['delete'] }, ['a: 1 → absent']],
  ])('%s', (_, before, after, fields, expected) => {
    expect(diff(before, after, fields)).toEqual(expected);
  });
});
