import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hidden,
  type Marker,
  markerLine,
  nextMarker,
  outdated,
  readMarker,
  rollupDigest,
  targetKey,
} from '../../../src/report/history.js';
import { rollupComment } from '../../../src/report/rollup.js';
import { hostile } from './hostile.js';
import { FACTS, plan, SHA, THREE } from './rollup-sample.js';
import { changeSet, resource } from './sample.js';

const digits = fc.stringMatching(/^[\da-f]{12}$/);
const time = fc.stringMatching(/^20\d\d-0[1-9]-[12]\dT\d\d:\d\d$/);
const earlier = fc.record({ head: digits, changes: digits, plannedAt: time });
const anyMarker: fc.Arbitrary<Marker> = fc.record(
  {
    kind: fc.constantFrom('plan', 'apply'),
    repository: hostile.map((text) => text.slice(0, 140)),
    pullRequest: fc.nat(),
    head: digits,
    changes: digits,
    plannedAt: time,
    targets: fc.dictionary(fc.stringMatching(/^[\da-f]{10}$/), digits, { noNullPrototype: true }),
    history: fc.array(earlier, { maxLength: 20 }),
    forgotten: fc.nat(),
    outdated: digits,
  },
  {
    requiredKeys: [
      'kind',
      'repository',
      'pullRequest',
      'head',
      'changes',
      'plannedAt',
      'targets',
      'history',
      'forgotten',
    ],
  },
);
const plainly = (marker: Marker) => JSON.parse(JSON.stringify(marker));

describe('the marker of a comment', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyMarker, hostile, (marker, rest) => {
        const read = readMarker(`${markerLine(marker)}\n${rest}`);
        // A lone surrogate is written as JSON writes it, and so it comes back.
        expect(plainly(read as Marker)).toEqual(plainly(marker));
      }),
    );
  });

  it('attack: no value ends the HTML comment or begins another', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('-->', '--!>', '--', '<!--', '\n-->', '---->', '-'),
        (text, trick) => {
          const line = hidden('comment', { text: `${text}${trick}`, [trick]: `${trick}${trick}` });
          expect(line.slice(4, -3)).not.toMatch(/--|[<>\n\r]|[^\x20-\x7e]/);
          const json = line.slice('<!-- synthinfra:comment v1 '.length, -' -->'.length);
          expect(JSON.parse(json)).toEqual({ text: `${text}${trick}`, [trick]: `${trick}${trick}` });
        },
      ),
    );
  });

  const good = rollupComment(THREE, FACTS);
  it.each([
    ['a foreign comment', 'LGTM'],
    ['a marker that is quoted', `> ${good}`],
    ['a marker that is pasted below other text', `hello\n${good}`],
    ['a marker behind a space', ` ${good}`],
    ['another version', good.replace(' v1 ', ' v2 ')],
    ['a marker that is cut', good.slice(0, 80)],
    ['a marker with text behind it', good.replace('} -->', '} --> x')],
    ['JSON that is damaged', good.replace('"kind"', '"kind')],
    ['a list', good.replace(/\{.*\}/, '[]')],
    ['an unknown kind', good.replace('"kind":"plan"', '"kind":"order"')],
    ['a pull request that is no number', good.replace('"pullRequest":7', '"pullRequest":"7"')],
    ['a head that is no commit', good.replace('"head":"a1b2c3d4e5f6"', '"head":"@octocat"')],
    ['a missing history', good.replace('"history":[],', '')],
    ['a damaged history', good.replace('"history":[]', '"history":[{"head":"a"}]')],
    ['a target by another key', good.replace('"targets":{', '"targets":{"__proto__":"aa",')],
    ['a time that is none', good.replace('2026-11-23T14:02', 'yesterday at noon')],
  ])('is refused when it is %s', (_, body) => {
    expect(body === good).toBe(false);
    expect(readMarker(body)).toBeUndefined();
  });

  it('survives the line ends of a browser', () => {
    expect(readMarker(good.replaceAll('\n', '\r\n'))).toEqual(readMarker(good));
  });

  it('names the pull request, the head and the digest of each plan', () => {
    const marker = readMarker(good);
    expect(marker).toMatchObject({
      kind: 'plan',
      repository: 'inferloop/shop',
      pullRequest: 7,
      head: 'a1b2c3d4e5f6',
    });
    expect(marker?.targets).toEqual({
      [targetKey('shop/dev/main')]: 'cafe0123',
      [targetKey('shop/staging/main')]: 'cafe0123',
      [targetKey('shop/prod/main')]: '5d41c3e0aa11',
    });
  });
});

describe('the digest of all plans', () => {
  it('is that of the plan where there is one, and does not depend on the order', () => {
    expect(rollupDigest([plan('prod')])).toBe('prod00000000');
    expect(rollupDigest(THREE)).toBe(rollupDigest(THREE.toReversed()));
    expect(rollupDigest(THREE)).toMatch(/^[\da-f]{64}$/);
  });

  it('differs when one target changes, fails or moves to another id', () => {
    const failed = { id: 'shop/dev/main', kind: 'failed', target: { name: 'shop' }, problems: [] } as const;
    const others = [[plan('dev'), ...THREE.slice(1)], [failed, ...THREE.slice(1)], THREE.slice(1)];
    const digests = [THREE, ...others].map(rollupDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the history', () => {
  const head = (index: number) => `${index.toString(16).padStart(4, '0')}${SHA.slice(4)}`;
  const at = (index: number) => ({ ...FACTS, headCommit: head(index) });
  const hex = (digest: string) => [
    plan('prod', { changeSet: changeSet({ digest, resources: [resource({})] }) }),
  ];

  it('is short and says which of the earlier plans had the same changes', () => {
    const first = rollupComment(hex('aaaaaaa1'), at(1));
    expect(first).not.toContain('Earlier plans');
    const second = rollupComment(hex('bbbbbbb2'), at(2), readMarker(first));
    const third = rollupComment(hex('aaaaaaa1'), at(3), readMarker(second));
    expect(third.split('\n').at(-1)).toBe(
      '<sub>Earlier plans: 2, all outdated: `bbbbbbb` of `0002c3d` (2026-11-23 14:02 UTC), `aaaaaaa` of `0001c3d` (2026-11-23 14:02 UTC, the same changes).</sub>',
    );
  });

  it('does not count a plan that is made again for the same commit', () => {
    const first = rollupComment(hex('aaaaaaa1'), at(1));
    expect(rollupComment(hex('aaaaaaa1'), at(1), readMarker(first))).toBe(first);
  });

  it('keeps twenty plans and the number of all', () => {
    let marker: Marker | undefined;
    for (let index = 0; index <= 30; index++)
      marker = nextMarker(hex('aa'), { ...at(index), kind: 'plan' }, marker);
    expect(marker).toMatchObject({ forgotten: 10 });
    expect(marker?.history).toHaveLength(20);
    const body = rollupComment(hex('bb'), at(31), marker);
    expect(body).toContain('<sub>Earlier plans: 31, all outdated: the latest 3 of them `aa` of `001ec3d`');
    expect(readMarker(body)).toMatchObject({ forgotten: 11 });
  });
});

describe('an outdated comment', () => {
  const body = rollupComment(THREE, FACTS);
  const next = 'ffffffffffffffff';

  it('leads with that, folds what it said and is still found', () => {
    const old = outdated(body, next) ?? '';
    expect(old.split('\n').slice(1, 6)).toEqual([
      '### synthinfra: outdated, planned for `a1b2c3d`; the head is now `fffffff`',
      '',
      '<details><summary>The outdated plan</summary>',
      '',
      body.split('\n')[1],
    ]);
    expect(readMarker(old)).toEqual({ ...readMarker(body), outdated: 'ffffffffffff' });
  });

  it('is folded once, whatever comes after', () => {
    const twice = outdated(outdated(body, 'eeeeeeeeeeee') ?? '', next);
    expect(twice).toBe(outdated(body, next));
  });

  it('is not one that was made for this head, nor one of somebody else', () => {
    expect(outdated(body, SHA)).toBe(body);
    expect(outdated('LGTM', next)).toBeUndefined();
  });

  it('that somebody made too long loses what it said, not its marker', () => {
    const long = outdated(`${body}${'x'.repeat(70_000)}`, next) ?? '';
    expect(long.split('\n')).toHaveLength(2);
    expect(readMarker(outdated(long, 'eeeeeeeeeeee') ?? '')).toMatchObject({ outdated: 'eeeeeeeeeeee' });
  });
});
