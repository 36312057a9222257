import { describe, expect, it } from '@jest/globals';
import { toList, valuesIn } from '../../../../src/engines/helm/output.js';
import { readHelm, readKubectl } from '../../../../src/engines/helm/versions.js';
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

describe('versions', () => {
  it.each([
    ['v3.22.0', { version: '3.22.0', major: 3 }],
    ['v3.22\n', { version: '3.22', major: 3 }],
    ['v4.3.1', { version: '4.3.1', major: 4 }],
    ['v4.0.0-rc.1+k8s', { version: '4.0.0-rc.1+k8s', major: 4 }],
    ['v3.13.9', undefined],
    ['v5.0.0', undefined],
    ['helm', undefined],
  ])('of Helm: %s', (text, expected) => {
    const found = readHelm('/bin/helm', text);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toEqual({ command: '/bin/helm', ...expected });
  });

  it.each([
    ['{"clientVersion": {"gitVersion": "v1.34.2"}}', '1.34.2'],
    ['no', undefined],
  ])('of kubectl: %s', (text, version) => {
    expect(readKubectl('/bin/kubectl', text)?.version).toBe(version);
  });
});
