import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/json.js';
import { copy, merge } from '../../../src/manifest/merge.js';

const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.string({ maxLength: 3 }));

/** Trees as the loader makes them: objects without prototype. */
function tree(withNull: boolean): fc.Arbitrary<JsonObject> {
  const leaf = fc.oneof(
    fc.integer(),
    fc.string({ maxLength: 3 }),
    fc.boolean(),
    ...(withNull ? [fc.constant(null)] : []),
  );
  return fc.letrec<{ value: Json; map: JsonObject }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(leaf, { maxLength: 3 }), tie('map')),
    map: fc
      .dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: false })
      .map((map) => copy(map) as JsonObject),
  })).map;
}

/** Trees in which the kind of a value depends on its key alone, as a schema makes them; no nulls. */
const shaped: fc.Arbitrary<JsonObject> = fc.letrec<{ map: JsonObject }>((tie) => ({
  map: fc.record(
    {
      s: fc.integer(),
      l: fc.array(fc.integer(), { maxLength: 2 }),
      m: fc.option(tie('map'), { nil: {}, maxDepth: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<JsonObject>,
})).map;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('merge', () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['maps merge', { a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
    ['lists replace', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['scalars replace', { a: 1 }, { a: 'x' }, { a: 'x' }],
    ['a map replaces a scalar', { a: 1 }, { a: { b: 2 } }, { a: { b: 2 } }],
    ['a scalar replaces a map', { a: { b: 2 } }, { a: 1 }, { a: 1 }],
    ['null removes', { a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: null } }, { b: { d: 3 } }],
    ['null in a new map leaves nothing', {}, { a: { b: null } }, { a: {} }],
  ])('%s', (_, base, overlay, expected) => {
    expect(plain(merge(base, overlay))).toEqual(expected);
  });

  it('has the empty overlay as identity', () => {
    fc.assert(fc.property(tree(true), (base) => expect(merge(base, {})).toEqual(base)));
  });

  it('has the empty base as identity for overlays without null', () => {
    fc.assert(fc.property(tree(false), (overlay) => expect(merge({}, overlay)).toEqual(overlay)));
  });

  it('gives the overlay twice what it gives it once', () => {
    fc.assert(
      fc.property(tree(true), tree(true), (base, overlay) =>
        expect(merge(merge(base, overlay), overlay)).toEqual(merge(base, overlay)),
      ),
    );
  });

  it('is associative where no key changes its kind and nothing is removed', () => {
    fc.assert(
      fc.property(shaped, shaped, shaped, (a, b, c) =>
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c)))),
      ),
    );
  });

  it('leaves no key that the overlay removes', () => {
    fc.assert(
      fc.property(tree(true), key, (base, name) => {
        const overlay = copy({ [name]: 1 }) as Record<string, Json>;
        overlay[name] = null;
        expect(Object.hasOwn(merge(base, overlay), name)).toBe(false);
      }),
    );
  });

  it('changes and shares neither argument', () => {
    fc.assert(
      fc.property(tree(true), tree(true), (base, overlay) => {
        const before = JSON.stringify([base, overlay]);
        const result = merge(base, overlay);
        for (const value of Object.values(result))
          if (typeof value === 'object' && value !== null) Object.assign(value, { changed: true });
        expect(JSON.stringify([base, overlay])).toBe(before);
      }),
    );
  });

  it('keeps __proto__ an ordinary key', () => {
    const result = merge({}, JSON.parse('{"__proto__": {"polluted": true}}') as JsonObject);
    expect(Object.keys(result)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
