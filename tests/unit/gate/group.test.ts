import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeSet } from '../../../src/changes/changeset.js';
import { groupDifferences, hasUnreviewed, type ReviewedPart } from '../../../src/gate/group.js';
import { changeSet, resource, value } from '../report/sample.js';

/** Changes of these addresses, each to a value: `a=1 b=2`. */
function changes(text: string, more: Partial<ChangeSet> = {}): ChangeSet {
  const resources = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [address = '', to = ''] = word.split('=');
      return resource({ address, attributes: [{ path: ['x'], before: value(0), after: value(to) }] });
    });
  return changeSet({ resources, outputs: [], ...more });
}

const part = (number: number, text: string, more: Partial<ChangeSet> = {}): ReviewedPart => ({
  number,
  changes: changes(text, more),
});

function told(
  fresh: string | ChangeSet,
  reviewed: readonly ReviewedPart[],
  before: readonly ReviewedPart[] = [],
): string {
  const set = typeof fresh === 'string' ? changes(fresh) : fresh;
  return groupDifferences({ fresh: set, reviewed, before }).join('\n');
}

describe('the plan of a group', () => {
  it.each<[string, string, readonly ReviewedPart[], readonly ReviewedPart[]]>([
    ['nothing, where nothing was reviewed', '', [], []],
    ['what one pull request changes', 'a=1 b=2', [part(1, 'b=2 a=1')], []],
    ['what several change, each elsewhere', 'a=1 b=2', [part(1, 'a=1'), part(2, 'b=2')], []],
    ['what two change alike', 'a=1 b=2', [part(1, 'a=1'), part(2, 'a=1 b=2')], []],
    ['what is ahead in the queue as well', 'a=1 b=2', [part(2, 'b=2')], [part(1, 'a=1')]],
    ['what is ahead, and applied by now', 'b=2', [part(2, 'b=2')], [part(1, 'a=1')]],
    ['the latest of what is ahead', 'a=3 b=2', [part(3, 'b=2')], [part(2, 'a=3'), part(1, 'a=1')]],
  ])('may be %s', (_, fresh, reviewed, before) => {
    expect(told(fresh, reviewed, before)).toBe('');
  });

  it.each<[string, string, readonly ReviewedPart[], readonly ReviewedPart[], string]>([
    [
      'changes what nobody reviewed',
      'a=1 b=2',
      [part(1, 'a=1')],
      [],
      'b (update) is in the fresh plan and was not',
    ],
    ['leaves out what was reviewed', 'a=1', [part(1, 'a=1 b=2')], [], 'b (update) was reviewed and is not'],
    ['leaves out all of it', '', [part(1, 'a=1')], [], 'a (update) was reviewed and is not'],
    ['changes it to something else', 'a=2', [part(1, 'a=1')], [], 'a: x changes differently'],
    ['is of no reviewed pull request', 'a=1', [], [], 'a (update) is in the fresh plan'],
    [
      'has an address that two change differently, even if it is as one of them says',
      'a=2 b=1',
      [part(1, 'a=1'), part(2, 'a=2'), part(3, 'b=1')],
      [],
      '#1 and #2 change a differently: nobody reviewed them together.',
    ],
    [
      'has it otherwise than the one ahead',
      'a=2 b=2',
      [part(2, 'b=2')],
      [part(1, 'a=1')],
      'a: x changes differently',
    ],
    [
      'has it as the one ahead, and not as its own',
      'a=1',
      [part(2, 'a=2')],
      [part(1, 'a=1')],
      'a: x changes differently',
    ],
  ])('that %s differs', (_, fresh, reviewed, before, message) => {
    expect(told(fresh, reviewed, before)).toContain(message);
    expect(told(fresh, reviewed, before).split('\n')).toHaveLength(1);
  });

  it('is compared by outputs and by what runs besides, too', () => {
    const output = { name: 'url', action: 'create', before: { kind: 'absent' }, after: value('x') } as const;
    const hook = { kind: 'provisioner', address: 'a', name: 'local-exec', when: 'create' } as never;
    expect(told(changes('a=1', { outputs: [output] }), [part(1, 'a=1')])).toContain('Output url changes');
    expect(told(changes('a=1', { hooks: [hook] }), [part(1, 'a=1')])).toContain('runs in the fresh plan');
    expect(
      told(changes('a=1', { outputs: [output], hooks: [hook] }), [
        part(1, 'a=1', { hooks: [hook] }),
        part(2, '', { outputs: [output] }),
      ]),
    ).toBe('');
  });

  it('differs when a reviewed plan was not complete and this one is', () => {
    expect(told('a=1', [part(1, 'a=1', { complete: false })])).toContain('is not complete');
  });

  it('is always what was reviewed in parts, however it is cut', () => {
    const cut = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.tuple(fc.nat(2), fc.nat(2)));
    fc.assert(
      fc.property(cut, (all) => {
        const words = Object.entries(all).map(([address, [to, by]]) => ({ by, text: `${address}=${to}` }));
        const parts = [0, 1, 2].map((number) =>
          part(
            number,
            words
              .filter(({ by }) => by === number)
              .map(({ text }) => text)
              .join(' '),
          ),
        );
        const fresh = words.map(({ text }) => text).join(' ');
        expect(told(fresh, parts)).toBe('');
        expect(hasUnreviewed(changes(fresh), parts)).toBe(false);
        expect(hasUnreviewed(changes(`${fresh} e=1`), parts)).toBe(true);
        expect(told(`${fresh} e=1`, parts)).toContain('e (update) is in the fresh plan and was not reviewed');
      }),
    );
  });
});
