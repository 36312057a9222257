import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeObject } from '../../../../src/engines/helm/merge.js';
import { isObject, type Json, type JsonObject } from '../../../../src/json.js';

describe('mergeObject', () => {
  it.each<[string, { live: JsonObject; previous?: JsonObject; desired: JsonObject; merged: JsonObject }]>([
    [
      'keeps what the server or others have put beside ours',
      { live: { a: 1, added: 2 }, previous: { a: 1 }, desired: { a: 1 }, merged: { a: 1, added: 2 } },
    ],
    [
      'takes away what the last release had and this one has not',
      { live: { a: 1, b: 2 }, previous: { a: 1, b: 2 }, desired: { a: 1 }, merged: { a: 1 } },
    ],
    [
      'puts back what somebody changed',
      { live: { a: 9 }, previous: { a: 1 }, desired: { a: 1 }, merged: { a: 1 } },
    ],
    [
      'takes a default away where the chart says null',
      {
        live: { a: { limit: 1, other: 2 } },
        previous: {},
        desired: { a: { limit: null } },
        merged: { a: { other: 2 } },
      },
    ],
    [
      'replaces a list whose items have no key',
      {
        live: { args: ['x', 'y'] },
        previous: { args: ['x'] },
        desired: { args: ['z'] },
        merged: { args: ['z'] },
      },
    ],
    [
      'changes a value into another shape',
      { live: { a: { b: 1 } }, previous: {}, desired: { a: [1] }, merged: { a: [1] } },
    ],
  ])('%s', (_, { live, previous, desired, merged }) => {
    expect(mergeObject(live, previous, desired, 'ConfigMap')).toEqual(merged);
  });

  const env = (...names: readonly string[]): Json => names.map((name) => ({ name, value: name }));
  const pod = (containers: Json): JsonObject => ({ spec: { template: { spec: { containers } } } });

  it.each<[string, { live: Json; previous: Json; desired: Json; merged: Json }]>([
    [
      'keeps a variable that somebody added to a container',
      {
        live: [{ name: 'app', env: env('A', 'BY_HAND') }],
        previous: [{ name: 'app', env: env('A') }],
        desired: [{ name: 'app', env: env('A', 'B') }],
        merged: [{ name: 'app', env: env('A', 'BY_HAND', 'B') }],
      },
    ],
    [
      'takes away a variable and a container of the last release',
      {
        live: [{ name: 'app', env: env('A', 'B'), image: 'x' }, { name: 'side' }],
        previous: [{ name: 'app', env: env('A', 'B') }, { name: 'side' }],
        desired: [{ name: 'app', env: env('A') }],
        merged: [{ name: 'app', env: env('A'), image: 'x' }],
      },
    ],
    [
      'knows a port without a protocol for TCP',
      {
        live: [{ name: 'app', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
        previous: [{ name: 'app', ports: [{ containerPort: 80 }] }],
        desired: [{ name: 'app', ports: [{ containerPort: 80 }] }],
        merged: [{ name: 'app', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
      },
    ],
    [
      'replaces the whole list where an item has no key',
      { live: [{ name: 'app' }], previous: [], desired: [{ image: 'x' }], merged: [{ image: 'x' }] },
    ],
  ])('of containers: %s', (_, { live, previous, desired, merged }) => {
    expect(mergeObject(pod(live), pod(previous), pod(desired), 'Deployment')).toEqual(pod(merged));
  });

  it('replaces lists of kinds that it does not know', () => {
    const of = (name: string): JsonObject => ({ spec: { containers: [{ name }] } });
    expect(mergeObject(of('a'), of('a'), of('b'), 'Unknown')).toEqual(of('b'));
  });

  const json = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Json>(0, 1, '', 'x', true),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'spec', 'containers', 'name'), tie('value'), {
      maxKeys: 4,
    }) as fc.Arbitrary<JsonObject>,
  })).object;

  it('gives what is wanted where nobody else has put anything: the diff applied is the desired object', () => {
    fc.assert(
      fc.property(json, json, (previous, desired) => {
        expect(mergeObject(previous, previous, desired, 'ConfigMap')).toEqual(desired);
      }),
    );
  });

  it('always holds everything that is wanted', () => {
    fc.assert(
      fc.property(json, json, json, (live, previous, desired) => {
        expect(holds(mergeObject(live, previous, desired, 'ConfigMap'), desired)).toBe(true);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(json, json, json, (live, previous, desired) => {
        const once = mergeObject(live, previous, desired, 'ConfigMap');
        expect(mergeObject(once, desired, desired, 'ConfigMap')).toEqual(once);
      }),
    );
  });
});

function holds(value: Json | undefined, part: Json): boolean {
  if (isObject(part) && isObject(value))
    return Object.entries(part).every(([key, inner]) => holds(value[key], inner));
  return JSON.stringify(value) === JSON.stringify(part);
}
