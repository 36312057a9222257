import { describe, expect, it } from '@jest/globals';
import { toList, valuesIn } from '../../../../src/engines/helm/output.js';
import { configMap } from './support/objects.js';

describe('valuesIn', () => {
  const pretty = (value: object) => `${JSON.stringify(value, undefined, 4)}\n`;
  it.each([
    ['nothing', '', []],
    ['one object', pretty({ kind: 'A', x: { y: 1 } }), [{ kind: 'A', x: { y: 1 } }]],
    ['one after the other', pretty({ kind: 'A' }) + pretty({ kind: 'B' }), [{ kind: 'A' }, { kind: 'B' }]],
    ['a List', pretty({ kind: 'List', items: [{ kind: 'A' }] }), [{ kind: 'A' }]],
    ['an empty List', pretty({ kind: 'List', items: [] }), []],
  ])('reads %s', (_, text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});

describe('toList', () => {
  it('says the namespace of each object, and none of what is of the whole cluster', () => {
    const { namespace: _, ...rest } = configMap('c', '1');
    const list = toList([configMap('c', '1'), { ...rest, namespace: '' }]);
    expect(list).toMatchObject({
      items: [{ metadata: { name: 'c', namespace: 'n' } }, { metadata: { name: 'c' } }],
    });
    expect(JSON.stringify(list).match(/"namespace"/g)).toHaveLength(1);
  });
});
