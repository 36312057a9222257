import { describe, expect, it } from '@jest/globals';
import type { Shown } from '../../../src/changes/changeset.js';
import { changesTerminal, driftTerminal } from '../../../src/report/changes-terminal.js';
import { displayWidth } from '../../../src/report/style.js';
import { absent, changeSet, EXPERIENCE, hidden, resource, unknown, value } from './sample.js';

const plain = { colour: false };

describe('changesTerminal', () => {
  it('tells changes, hooks, outputs, roundings and drift', () => {
    const roundings = EXPERIENCE.roundings ?? [];
    const lines = changesTerminal(EXPERIENCE.changeSet, { ...plain, roundings });
    expect(lines.slice(lines.indexOf('Would also run')).join('\n')).toBe(
      `Would also run
  provisioner local-exec on aws_instance.seed, when it is created

Outputs
  + url  "https://api.example.com"

Adjusted to what the cloud offers
  spec.services.api.memory: asked 1.5Gi, used 2Gi. Fargate offers whole GiB.

Drift: 1 resource differs from what was applied
 ~  aws_security_group_rule.api                   changed: opens it to more people  deployment.yaml:19
      cidr_blocks  ["10.0.0.0/8"] → ["0.0.0.0/0"]`,
    );
  });

  it('folds many created resources to a line each, says so, and keeps every changed one whole', () => {
    const attributes = [{ path: ['name'], before: absent, after: value('x') }];
    const created = ['a.one', 'a.two', 'a.three'].map((address) =>
      resource({ address, actions: ['create'], attributes }),
    );
    const changed = resource({ address: 'a.four', actions: ['update'], attributes });
    const set = changeSet({ resources: [changed, ...created] });
    const folded = changesTerminal(set, { ...plain, foldCreated: 2 });
    expect(folded.filter((line) => line.includes('"x"'))).toHaveLength(1);
    expect(folded).toContain('    (attributes of 3 created resources left out here)');
    expect(
      changesTerminal(set, { ...plain, foldCreated: 3 }).filter((line) => line.includes('"x"')),
    ).toHaveLength(4);
  });

  it.each([
    [['create'], '+   a.b', 'created'],
    [['delete'], '-   a.b', 'deleted'],
    [['update'], ' ~  a.b', 'changed'],
    [['replace'], '-/+ a.b', 'replaced'],
    [['move'], '→   a.b', 'moved'],
    [['import'], '⇐   a.b', 'imported'],
    [['forget'], '✂   a.b', 'forgotten'],
    [['read'], '≤   a.b', 'read'],
    [['import', 'update'], '⇐~  a.b', 'imported and changed'],
    [['move', 'replace'], '-/+→ a.b', 'replaced and moved'],
    [['create', 'forget'], '+✂  a.b', 'created and forgotten'],
  ] as const)('signs %j', (actions, start, done) => {
    const line = changesTerminal(changeSet({ resources: [resource({ address: 'a.b', actions })] }), plain).at(
      -1,
    );
    expect(line?.startsWith(start)).toBe(true);
    expect(line?.endsWith(`  ${done}`)).toBe(true);
  });

  it.each<[string, Shown, Shown, string]>([
    ['known', value(1), value(2), '1 → 2'],
    ['added', absent, value('x'), '"x"'],
    ['removed', value(true), absent, 'true → (none)'],
    ['hidden', hidden, hidden, '(redacted)'],
    ['newly hidden', value(1), hidden, '1 → (redacted)'],
    [
      'hidden and shown by exception',
      { kind: 'hidden', revealed: 'a' },
      { kind: 'hidden', revealed: 'b' },
      '"a" → "b" (by exception)',
    ],
    [
      'shown by exception at last',
      hidden,
      { kind: 'hidden', revealed: null },
      '(redacted) → null (by exception)',
    ],
    [
      'shown whole by exception',
      value('TOKEN=(redacted)'),
      { kind: 'value', value: 'TOKEN=(redacted)', revealed: 'TOKEN=door' },
      '"TOKEN=(redacted)" → "TOKEN=door" (by exception)',
    ],
    ['unknown', value([1]), unknown, '[1] → (known after apply)'],
    ['an escape sequence', absent, value('\u009b31m\u202e'), '"\\u{9b}31m\\u{202e}"'],
  ])('shows a value that is %s', (_, before, after, told) => {
    const change = resource({ attributes: [{ path: ['a'], before, after }] });
    expect(changesTerminal(changeSet({ resources: [change] }), plain)[1]).toBe(`      a  ${told}`);
  });

  it('keeps the mark of an exception beside a long value, and folds none into a map', () => {
    const long: Shown = { kind: 'hidden', revealed: 'x'.repeat(500) };
    const attributes = [
      { path: ['tags', 'a'], before: absent, after: long },
      { path: ['tags', 'b'], before: absent, after: { ...value('TOKEN=(redacted)'), revealed: 'TOKEN=b' } },
    ];
    const [, ...lines] = changesTerminal(changeSet({ resources: [resource({ attributes })] }), plain);
    expect(lines).toEqual([
      expect.stringMatching(/^ {6}tags\.a {2}"x+… \(by exception\)$/),
      '      tags.b  "TOKEN=b" (by exception)',
    ]);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(110);
  });

  it('tells the reason of each exception once', () => {
    const exceptions = [{ path: 'a.b.c', reason: 'it stands on the door', expires: '2027-01-31' }];
    const text = changesTerminal(changeSet({ exceptions }), plain).join('\n');
    expect(text).toContain('Shown by exception\n  a.b.c (until 2027-01-31): it stands on the door');
  });

  it('marks an output that is shown by exception, within its width', () => {
    const after: Shown = { kind: 'hidden', revealed: '日本語'.repeat(50) };
    const outputs = [{ name: 'motd', action: 'update' as const, before: hidden, after }];
    const line = changesTerminal(changeSet({ outputs }), plain).at(-1) ?? '';
    expect(line).toMatch(/^ {2}~ motd {2}\(redacted\) → "日.*… \(by exception\)$/);
    expect(displayWidth(line)).toBeLessThanOrEqual(110);
  });

  it('shows of long values the part in which they differ', () => {
    const same = 'x'.repeat(500);
    const attributes = [{ path: ['a'], before: value(`${same}old`), after: value(`${same}new`) }];
    const [, line] = changesTerminal(changeSet({ resources: [resource({ attributes })] }), plain);
    expect(line).toMatch(/…x+old" → …x+new"$/);
    expect(displayWidth(line ?? '')).toBeLessThanOrEqual(110);
  });

  it('counts what a limit hides, and attributes beyond sixty', () => {
    const attributes = Array.from({ length: 75 }, (_, index) => ({
      path: [`a${index}`],
      before: value(1),
      after: value(2),
    }));
    const resources = [resource({ attributes }), resource({}), resource({})];
    const lines = changesTerminal(changeSet({ resources }), { ...plain, limit: 1 });
    expect(lines).toContain('      … 15 more attributes of 75');
    expect(lines.at(-1)).toBe('1 of 3 shown');
  });

  it('tells where a resource comes from', () => {
    const change = resource({
      previousAddress: 'a.old',
      importId: 'i-1',
      deposed: 'd0',
      reason: 'tainted_by_user',
    });
    const text = changesTerminal(changeSet({ resources: [change] }), plain).join('\n');
    for (const part of ['was a.old', 'object i-1', 'deposed object d0', 'tainted by user'])
      expect(text).toContain(part);
  });

  it('says when nothing changes and when the plan failed', () => {
    expect(changesTerminal(changeSet({}), plain)).toEqual(['Nothing changes.']);
    expect(changesTerminal(changeSet({ errored: true }), plain)[0]).toContain('stopped with an error');
  });

  it('colours by what is done and adds nothing else', () => {
    const resources = [resource({ actions: ['delete'] })];
    const [line] = changesTerminal(changeSet({ resources }), { colour: true });
    const [bare] = changesTerminal(changeSet({ resources }), plain);
    expect(line).toBe(`\u001b[31m${bare}\u001b[39m`);
  });
});

describe('driftTerminal', () => {
  it('is silent without drift', () => {
    expect(driftTerminal([], plain)).toEqual([]);
  });
});
