import fc from 'fast-check';
import type { RollupFacts } from '../../../src/report/rollup.js';
import type { TargetResult } from '../../../src/report/rollup-targets.js';
import type { TargetReport } from '../../../src/report/target.js';
import { hostile, hostileReport } from './hostile.js';
import { markdownParts } from './markdown-parts.js';
import { changeSet, EXPERIENCE, resource, value } from './sample.js';

export const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const WEB = 'https://ghes.example/inferloop/shop';
export const FACTS: RollupFacts = {
  repository: 'inferloop/shop',
  pullRequest: 7,
  headCommit: SHA,
  baseBranch: 'main',
  fileBase: `${WEB}/blob/${SHA}`,
  runUrl: `${WEB}/actions/runs/42`,
  artifactUrl: `${WEB}/actions/runs/42/artifacts/9`,
  plannedAt: '2026-11-23T14:02:33.000Z',
};

/** A target with a plan; without `report` one small change that is allowed. */
export function plan(environment: string, report: Partial<TargetReport> = {}): TargetResult {
  const attributes = [{ path: ['tier'], before: value('a'), after: value('b') }];
  return {
    id: `shop/${environment}/main`,
    kind: 'planned',
    report: {
      target: { ...EXPERIENCE.target, environment },
      changeSet: changeSet({ digest: `${environment}00000000`, resources: [resource({ attributes })] }),
      findings: [],
      verdict: { decision: 'allow', reasons: [] },
      ...report,
    },
  };
}

/** The three targets of experience.md. */
export const THREE: readonly TargetResult[] = [
  plan('dev', {
    changeSet: changeSet({ digest: 'cafe0123', resources: [resource({}), resource({ address: 'b.c' })] }),
  }),
  plan('staging', {
    changeSet: changeSet({ digest: 'cafe0123', resources: [resource({}), resource({ address: 'b.c' })] }),
    verdict: {
      decision: 'needs-approval',
      reasons: [{ effect: 'needs-approval', message: 'a rule changes.' }],
    },
  }),
  plan('prod', EXPERIENCE),
];

const at = fc.record({ file: hostile, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) });
const problem = fc.record(
  { severity: fc.constant('error' as const), message: hostile, fix: hostile, at },
  { requiredKeys: ['severity', 'message'] },
);
const target = fc.record({ name: hostile, environment: hostile, stack: hostile }, { requiredKeys: ['name'] });
const result: fc.Arbitrary<TargetResult> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ id: hostile, kind: fc.constant('planned' as const), report: hostileReport }),
  },
  fc.record({
    id: hostile,
    kind: fc.constant('failed' as const),
    target,
    problems: fc.array(problem, { maxLength: 9 }),
  }),
  fc.record({ id: hostile, kind: fc.constant('deferred' as const), target, why: hostile }),
);

/** Targets in which every text is hostile; some of them several times, so that plans are equal. */
export const hostileResults: fc.Arbitrary<readonly TargetResult[]> = fc
  .tuple(fc.array(result, { maxLength: 5 }), fc.constantFrom(1, 1, 3, 40))
  .map(([few, times]) =>
    Array.from({ length: times }, (_, round) =>
      few.map((one) => ({ ...one, id: `${one.id}${round}` })),
    ).flat(),
  );

/** An address of our host with anything in it, or what is no web address at all. */
const address = hostile.chain((tail) => fc.constantFrom(`https://ghes.example/${tail}`, `ghes:${tail}`));

export const hostileFacts: fc.Arbitrary<RollupFacts> = fc.record(
  {
    repository: hostile,
    pullRequest: fc.nat(),
    headCommit: hostile,
    baseBranch: hostile,
    manifest: hostile,
    fileBase: address,
    runUrl: address,
    artifactUrl: address,
    plannedAt: hostile,
    applied: hostile,
  },
  {
    requiredKeys: [
      'repository',
      'pullRequest',
      'headCommit',
      'baseBranch',
      'fileBase',
      'runUrl',
      'plannedAt',
    ],
  },
);

/** What must not be in any text of ours, whatever the values: see the checks by name. */
export function broken(markdown: string): readonly string[] {
  const { outside, open } = markdownParts(markdown.replace(/^<!-- synthinfra:[^\n<>]* -->\n/gm, ''));
  const all = outside.join('\n');
  const bare = all
    .replaceAll('<span>$</span>', '')
    .replace(/<\/?(?:details|summary|sub|span|code)>/g, '')
    .replace(/\]\(https:\/\/ghes\.example[^)\s]*\)/g, ']');
  const balanced = (tag: string) => all.split(`<${tag}>`).length === all.split(`</${tag}>`).length;
  const checks: readonly (readonly [string, boolean])[] = [
    ['an open fence', open],
    ['an open fold', !balanced('details') || !balanced('summary') || !balanced('sub') || !balanced('code')],
    ['open inline code', all.includes('`')],
    ['a mention', /@[a-z\d]/i.test(bare)],
    ['a tag', /[<>]/.test(bare)],
    ['a link or an image', /!\[|:\/\//.test(bare)],
    ['an issue number', /(?<!&)#\d|GH-\d/i.test(bare)],
    ['a formula', /\$[^<]*\$/.test(bare)],
    [
      'an accidental heading',
      outside.some((line, index) => /^(-+|=+)\s*$/.test(line) && outside[index - 1]?.trim() !== ''),
    ],
    ['a lone surrogate', !markdown.isWellFormed()],
    ['a control character', /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(markdown)],
    [
      'a broken row',
      outside.some((line) => line.startsWith('|') && ![6, 7].includes(line.split('|').length)),
    ],
    ['too many bytes', Buffer.byteLength(markdown) > 65_536],
    ['too many code units', markdown.length > 65_536],
  ];
  return checks.filter(([, found]) => found).map(([name]) => name);
}
