import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { waysOf } from '../../../../../src/identity/trust/lint/cel.js';
import type { Way } from '../../../../../src/identity/trust/lint/types.js';

const at = { file: 'x', line: 1, column: 1 };
const read = (text: string) => waysOf(text, at, (name) => /^(?:assertion|claims)\.(\w+)$/.exec(name)?.[1]);
const shown = (ways: readonly Way[]) =>
  ways.map((way) =>
    way.map(
      ({ claim, matching, values, negated }) =>
        `${claim} ${negated ? 'not ' : ''}${matching} ${values.map(({ text }) => text).join('|')}`,
    ),
  );

describe('a condition', () => {
  it.each([
    ["assertion.sub == 'a'", [['sub exact a']]],
    ['assertion.sub=="a"', [['sub exact a']]],
    ["'a' == assertion.sub", [['sub exact a']]],
    ["assertion['sub'] == 'a'", [['sub exact a']]],
    ["assertion.sub != 'a'", [['sub not exact a']]],
    ["!(assertion.sub == 'a')", [['sub not exact a']]],
    ["!assertion.sub.startsWith('a')", [['sub not prefix a']]],
    ["assertion.sub.matches(r'^a$')", [['sub regex ^a$']]],
    ['assertion.sub in [\'a\', "b"]', [['sub exact a|b']]],
    ["assertion.a == 'x' && assertion.b == 'y'", [['a exact x', 'b exact y']]],
    ["assertion.a == 'x'||assertion.b == 'y'", [['a exact x'], ['b exact y']]],
    [
      "assertion.a == 'x' && (assertion.b == 'y' || assertion.c == 'z')",
      [
        ['a exact x', 'b exact y'],
        ['a exact x', 'c exact z'],
      ],
    ],
    ["assertion.a == 'x && y'", [['a exact x && y']]],
    ["assertion.a == 'it\\'s'", [["a exact it's"]]],
    ["claims['sub'] matches 'a*' and claims['ref'] eq 'b'", [['sub glob a*', 'ref exact b']]],
    ["claims['brand'] eq 'a'", [['brand exact a']]],
    [
      'has(assertion.a) && size(assertion.b) > 1',
      [['a opaque has(assertion.a)', 'b opaque size(assertion.b) > 1']],
    ],
    ['true', [[]]],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toEqual(expected);
  });

  it('without end is not taken apart, but names its claims', () => {
    const endless = `${'('.repeat(100_000)}assertion.sub`;
    expect(read(endless)).toMatchObject([[{ claim: 'sub', matching: 'opaque' }]]);
  });

  it('with very many alternatives is not taken apart', () => {
    const one = "(assertion.a == 'x' || assertion.b == 'y')";
    expect(read(Array.from({ length: 30 }, () => one).join(' && '))).toHaveLength(1);
  });
});

type Tree = { readonly claim: string } | { readonly kind: '&&' | '||'; readonly parts: readonly Tree[] };

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    fc.record({ claim: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.record({
      kind: fc.constantFrom('&&' as const, '||' as const),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).tree;

function write(node: Tree): string {
  if ('claim' in node) return `assertion.${node.claim} == 'yes'`;
  return `(${node.parts.map(write).join(` ${node.kind} `)})`;
}

function holds(node: Tree, claims: ReadonlySet<string>): boolean {
  if ('claim' in node) return claims.has(node.claim);
  const results = node.parts.map((part) => holds(part, claims));
  return node.kind === '&&' ? results.every(Boolean) : results.some(Boolean);
}

describe('the ways through a condition', () => {
  it('let in exactly whom the condition lets in', () => {
    fc.assert(
      fc.property(tree, fc.subarray(['a', 'b', 'c', 'd']), (node, yes) => {
        const ways = read(write(node));
        // Above the limit of ways the condition is one test that is not understood.
        fc.pre(ways.flat().every(({ matching }) => matching === 'exact'));
        const claims = new Set(yes);
        const open = ways.some((way) => way.every(({ claim }) => claims.has(claim)));
        expect(open).toBe(holds(node, claims));
      }),
    );
  });
});
