import fc from 'fast-check';
import type { AttributeChange, ChangeSet, ResourceChange, Shown } from '../../../src/changes/changeset.js';
import type { Reason } from '../../../src/gate/types.js';
import type { Finding } from '../../../src/policy/types.js';
import type { TargetReport } from '../../../src/report/target.js';
import { changeSet, finding, resource } from './sample.js';

const TRICKS = [
  '```',
  '``````',
  '`',
  '</details>',
  '<details>',
  '<script>alert(1)</script>',
  '<!--',
  '| a | b |',
  '\\|',
  '\\',
  '@octocat',
  '#1',
  'GH-7',
  'x@y.example',
  'https://evil.example/',
  '![x](http://evil.example/x.png)',
  '[a](javascript:x)',
  '$x^2$',
  '%%{init: {}}%%',
  '日本語の値',
  '👩‍👩‍👧‍👦🇪🇺',
  '\u202e',
  '\u001b[31m',
  '\n\n# big\n',
  '\r\n',
  '\t',
  '\ud800',
  `e${'\u0301'.repeat(40)}`,
];

/** Text that tries to break out of wherever it is put. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const shown: fc.Arbitrary<Shown> = fc.oneof(
  hostile.map((text): Shown => ({ kind: 'value', value: text })),
  hostile.map((text): Shown => ({ kind: 'value', value: { [text]: [text, 1, null] } })),
  hostile.map((text): Shown => ({ kind: 'hidden', revealed: text })),
  hostile.map((text): Shown => ({ kind: 'value', value: 1, revealed: { [text]: [text] } })),
  fc.constantFrom<Shown>({ kind: 'hidden' }, { kind: 'unknown' }, { kind: 'absent' }),
);

const attribute: fc.Arbitrary<AttributeChange> = fc.record({
  path: fc.array(fc.oneof(hostile, fc.nat(9)), { minLength: 1, maxLength: 5 }),
  before: shown,
  after: shown,
});

const at = fc.record({ file: hostile, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) });

const change: fc.Arbitrary<ResourceChange> = fc
  .record(
    {
      address: hostile,
      actions: fc.subarray(
        ['create', 'delete', 'replace', 'update', 'import', 'move', 'forget', 'read'] as const,
        {
          minLength: 1,
        },
      ),
      attributes: fc.array(attribute, { maxLength: 8 }),
      risk: fc.constantFrom('data-loss', 'destroys', 'interrupts', 'exposes', 'changes', 'adds', 'none'),
      at,
      previousAddress: hostile,
      importId: hostile,
      reason: hostile,
    },
    { requiredKeys: ['address', 'actions', 'attributes', 'risk'] },
  )
  .map(resource);

/** Changes in numbers that fit and in numbers that do not. */
const changes = fc
  .tuple(fc.array(change, { maxLength: 12 }), fc.constantFrom(1, 1, 7, 60))
  .map(([few, times]) => Array.from({ length: times }, () => few).flat());

const hostileChangeSet: fc.Arbitrary<ChangeSet> = fc
  .record({
    resources: changes,
    drift: changes,
    outputs: fc.array(
      fc.record({
        name: hostile,
        action: fc.constantFrom('create', 'update', 'delete'),
        before: shown,
        after: shown,
      }),
    ),
    hooks: fc.array(
      fc.record({ address: hostile, kind: hostile, when: fc.constantFrom('create', 'always') }),
    ),
    exceptions: fc.array(
      fc.record({ path: hostile.filter((path) => path !== ''), reason: hostile, expires: hostile }),
    ),
    digest: hostile,
    complete: fc.boolean(),
    errored: fc.boolean(),
  })
  .map(changeSet);

const reason: fc.Arbitrary<Reason> = fc.record(
  {
    effect: fc.constantFrom('block', 'needs-approval', 'note'),
    message: hostile,
    fix: hostile,
    address: hostile,
    rule: hostile,
    at,
  },
  { requiredKeys: ['effect', 'message'] },
);

const judged: fc.Arbitrary<Finding> = fc
  .record(
    {
      rule: hostile,
      result: fc.constantFrom('pass', 'fail', 'unknown', 'waived'),
      address: hostile,
      message: hostile,
      fix: hostile,
      controls: fc.array(hostile, { maxLength: 3 }),
      at,
      waiver: fc.record({ reason: hostile, expires: hostile }),
    },
    { requiredKeys: ['rule', 'result'] },
  )
  .map(finding);

/** A report in which every text that comes from outside is hostile, and every optional part may be missing. */
export const hostileReport: fc.Arbitrary<TargetReport> = fc.record(
  {
    target: fc.record({ name: hostile, environment: hostile, region: hostile }, { requiredKeys: ['name'] }),
    changeSet: hostileChangeSet,
    findings: fc.array(judged, { maxLength: 40 }),
    verdict: fc.record({
      decision: fc.constantFrom('allow', 'needs-approval', 'block'),
      reasons: fc.array(reason, { maxLength: 40 }),
    }),
    diagram: fc.record({
      nodes: fc.array(fc.record({ id: hostile, kind: hostile, label: hostile, group: hostile })),
      edges: fc.array(fc.record({ from: hostile, to: hostile, label: hostile })),
    }),
    roundings: fc.array(fc.record({ path: fc.array(hostile), asked: hostile, used: hostile, why: hostile })),
    cost: hostile,
    preview: hostile,
    commit: hostile,
    plannedAt: hostile,
  },
  { requiredKeys: ['target', 'changeSet', 'findings', 'verdict'] },
);
