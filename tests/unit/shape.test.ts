import { describe, expect, it } from '@jest/globals';
import { parseJson, parseObject } from '../../src/json.js';
import { exactly, filled, optional, own } from '../../src/shape.js';

describe('an object that must have these fields and no others', () => {
  const test = exactly({ name: filled, note: optional(filled) });
  it.each([
    ['all of them', { name: 'a', note: 'b' }, true],
    ['those that must be', { name: 'a' }, true],
    ['one less', { note: 'b' }, false],
    ['one more', { name: 'a', other: 1 }, false],
    ['one of another kind', { name: '' }, false],
    ['one of its prototype alone', Object.create({ name: 'a' }), false],
    ['a key that every object answers to', JSON.parse('{"name":"a","__proto__":{}}'), false],
    ['a list', ['a'], false],
    ['nothing', undefined, false],
  ])('is judged with %s', (_what, value, expected) => {
    expect(test(value)).toBe(expected);
  });

  it('takes fields of its own alone', () => {
    expect(own(Object.create({ name: 'a' }), 'name')).toBeUndefined();
    expect(own({ name: 'a' }, 'name')).toBe('a');
  });
});

describe('a text that may be JSON', () => {
  it.each([
    ['{"a":1}', { a: 1 }, { a: 1 }],
    ['[1]', [1], undefined],
    ['null', null, undefined],
    ['', undefined, undefined],
    ['<html>', undefined, undefined],
  ])('%s', (text, value, object) => {
    expect(parseJson(text)).toEqual(value);
    expect(parseObject(text)).toEqual(object);
  });
});
