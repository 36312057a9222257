import { describe, expect, it } from '@jest/globals';
import { changesMarkdown, headline } from '../../../src/report/changes-markdown.js';
import { readMarker } from '../../../src/report/history.js';
import { rollupComment, rollupSummary } from '../../../src/report/rollup.js';
import type { TargetResult } from '../../../src/report/rollup-targets.js';
import { broken, FACTS, plan, SHA, THREE, WEB } from './rollup-sample.js';
import { absent, changeSet, EXPERIENCE, finding, resource, value } from './sample.js';

const COMMENT = rollupComment(THREE, FACTS);
const LINES = `${WEB}/blob/${SHA}/deployment.yaml`;

function folds(markdown: string): string[] {
  return [...markdown.matchAll(/^<details><summary>(.*first.*|.*changes)<\/summary>$/gm)].map(
    ([, title]) => title ?? '',
  );
}

describe('the comment of a pull request', () => {
  it('reads as in experience.md: may I merge, where, why not and how to mend it', () => {
    const [marker, ...body] = COMMENT.split('\n');
    expect(marker).toMatch(/^<!-- synthinfra:comment v1 \{.*\} -->$/);
    expect(
      body.join('\n').split('\n<details>')[0],
    ).toBe(`### synthinfra: ⛔ 2 of 3 targets may be applied, 1 after approval: do not merge yet

| target | changes | policy | verdict |
|---|---|---|---|
| **prod · aws eu-west-1** | 1 replaced, 1 changed, 1 created | 1 fails, 1 not known before apply | ⛔ blocked |
| staging · aws eu-west-1 | 2 changed | not checked | ✋ after approval |
| dev · aws eu-west-1 | same 2 changes as staging | not checked | ✅ allowed |

**Why prod is blocked**
- ⛔ \`aws_dynamodb_table.this["jobs"]\` ([deployment.yaml:31](${LINES}#L31)) would be replaced: its data would be lost. Keep the key, or unlock this one address in \`gate.allowReplace\`, with a reason and an expiry.
- ⛔ \`baseline/s3-retention\` ([deployment.yaml:24](${LINES}#L24)): noncurrent versions are kept 7 days; \`soc2\` asks 30. Set \`retentionDays: 30\`.

**What asks for approval in staging**
- ✋ a rule changes.
`);
  });

  it('tells the changes the most dangerous first, and equal plans once', () => {
    expect(folds(COMMENT)).toEqual([
      'prod · aws eu-west-1: 3 resources, the most dangerous first',
      'staging, dev: the same 2 resources, the most dangerous first',
    ]);
    expect(COMMENT).toContain('```mermaid\nflowchart LR\n');
  });

  it('ends with the digest, the commit, the time, the full report and how it will be applied', () => {
    const { changes = '' } = readMarker(COMMENT) ?? {};
    expect(COMMENT.slice(COMMENT.lastIndexOf('</details>') + 12)).toBe(
      `Changes \`${changes.slice(0, 7)}\` of commit \`a1b2c3d\` for \`main\`, planned 2026-11-23 14:02 UTC · [full report](${FACTS.artifactUrl}) · [run](${FACTS.runUrl})

After the merge the result is planned again: if it is these changes, they are applied; if not, the reviewers are asked and shown the difference. What is ✋ asks them in any case. What is ⛔ is refused.`,
    );
    const { artifactUrl: _, ...bare } = FACTS;
    const other = rollupComment(THREE, { ...bare, applied: 'Nothing is applied from a fork.' });
    expect(other).toContain('· full report in the summary of the run · [run]');
    expect(other.endsWith('Nothing is applied from a fork.')).toBe(true);
  });

  it('of one target answers as the report of that target does', () => {
    for (const result of THREE) {
      if (result.kind !== 'planned') continue;
      const answer = rollupComment([result], FACTS).split('\n')[1];
      expect(answer).toBe(headline(result.report));
      expect(changesMarkdown(result.report)).toContain(answer);
    }
  });

  it('is the same for the same results in any order', () => {
    expect(rollupComment(THREE.toReversed(), FACTS)).toBe(COMMENT);
  });
});

describe('the headline', () => {
  const nothing = { changeSet: changeSet({}) };
  const preview = { preview: 'A fork gets no credentials.' };
  const blocked = { verdict: { decision: 'block', reasons: [] } } as const;
  const waits = { verdict: { decision: 'needs-approval', reasons: [] } } as const;
  const deferred: TargetResult = { id: 'd', kind: 'deferred', target: { name: 'd' }, why: 'It waits.' };
  const failed: TargetResult = { id: 'f', kind: 'failed', target: { name: 'f' }, problems: [] };

  it.each([
    ['no target', [], 'there is no target to plan'],
    ['all free', [plan('a'), plan('b')], '✅ all 2 targets may be applied'],
    ['nothing to do', [plan('a', nothing), plan('b', nothing)], '✅ merging changes nothing in 2 targets'],
    ['an approval', [plan('a', waits), plan('b')], '✋ all 2 targets may be applied, 1 after approval'],
    [
      'all blocked',
      [plan('a', blocked), plan('b', blocked)],
      '⛔ none of 2 targets may be applied: do not merge yet',
    ],
    ['one failed', [failed, plan('b')], '⛔ 1 of 2 targets may be applied: do not merge yet'],
    ['one deferred', [deferred, plan('b')], '⏳ 1 of 2 targets may be applied, 1 is deferred'],
    ['only one, deferred', [deferred], '⏳ d is deferred'],
    ['only one, failed', [failed], '⛔ planning f failed'],
    ['previews', [plan('a', preview), plan('b', preview)], '👀 a preview of 2 targets'],
    [
      'a blocked preview',
      [plan('a', { ...preview, ...blocked }), plan('b', preview)],
      '⛔ 1 of 2 targets would be blocked (preview)',
    ],
    ['one preview', [plan('a', preview), plan('b')], '👀 1 of 2 targets may be applied, 1 is a preview'],
  ] as [string, TargetResult[], string][])('answers "may I merge?" for %s', (_, results, answer) => {
    expect(rollupComment(results, FACTS).split('\n')[1]).toBe(`### synthinfra: ${answer}`);
  });
});

describe('targets', () => {
  it('that could not be planned say why, where and what to do; those that wait say what for', () => {
    const at = { file: 'deployment.yaml', line: 14, column: 18 };
    const markdown = rollupComment(
      [
        {
          id: 'shop/prod/main',
          kind: 'failed',
          target: { name: 'shop', environment: 'prod' },
          problems: [{ severity: 'error', message: 'scale.min is above max.', fix: 'Raise max.', at }],
        },
        {
          id: 'shop/prod/app',
          kind: 'deferred',
          target: { name: 'shop', environment: 'prod', stack: 'app' },
          why: 'It needs `net`.',
        },
      ],
      FACTS,
    );
    expect(markdown).toContain(
      `**Why prod could not be planned**\n- ⛔ scale.min is above max. ([deployment.yaml:14](${LINES}#L14)) Raise max.`,
    );
    expect(markdown).toContain('**Deferred until what they need is applied**\n- prod · app: It needs `net`.');
    expect(markdown).toContain('| **prod** | not known | not checked | ⛔ planning failed |');
  });

  it('of a preview give the reason once', () => {
    const why = 'A fork gets no credentials.';
    const markdown = rollupComment([plan('a', { preview: why }), plan('b', { preview: why })], FACTS);
    const { verdict } = EXPERIENCE;
    expect(rollupComment([plan('a', { preview: why, verdict })], FACTS)).toContain(
      '**Why a would be blocked**',
    );
    expect(markdown.split(why).length).toBe(2);
    expect(markdown.match(/👀 preview \|/g)).toHaveLength(2);
    expect(markdown).toMatch(
      /difference\. So does what is only a preview: nothing can be compared with it\.$/,
    );
  });

  it('with the same reasons are told together', () => {
    const verdict = EXPERIENCE.verdict;
    expect(rollupComment([plan('a', { verdict }), plan('b', { verdict })], FACTS)).toContain(
      '**Why a, b are blocked**',
    );
  });

  it('of several deployments carry their names, so that no two look the same', () => {
    const other = plan('prod', { target: { ...EXPERIENCE.target, name: 'mail' } });
    const markdown = rollupComment([plan('prod'), { ...other, id: 'mail/prod/main' }], FACTS);
    expect(markdown).toContain('| shop · prod · aws eu-west-1 |');
    expect(markdown).toContain('| mail · prod · aws eu-west-1 |');
  });

  it('with a small plan leave its room to what was found besides', () => {
    const failing = { findings: EXPERIENCE.findings };
    const [prod, ...others] = THREE;
    if (prod === undefined) throw new Error('the example has targets');
    const markdown = rollupComment([prod, plan('a', failing), plan('b'), ...others], FACTS);
    expect(markdown).not.toContain('0 of 1');
  });

  it('with equal plans show what only one of them has', () => {
    const report = { changeSet: changeSet({ digest: 'cafe', resources: [resource({})] }) };
    const markdown = rollupComment(
      [plan('a', { ...report, findings: [finding({})] }), plan('b', report)],
      FACTS,
    );
    expect(markdown).toContain('a, b: the same 1 resource');
    expect(markdown).toContain('**a**\n\n<details><summary>Policy: 1 fails</summary>');
  });

  it('with equal plans of which exceptions show other values are told apart', () => {
    const shows = (...exceptions: readonly string[]) => {
      const [revealed = null] = exceptions;
      const after = { kind: 'hidden', ...(revealed === null ? {} : { revealed }) } as const;
      const attributes = [{ path: ['motd'], before: absent, after }];
      return { changeSet: changeSet({ digest: 'cafe', resources: [resource({ attributes })] }) };
    };
    const told = [plan('a', shows('x')), plan('b', shows('y')), plan('c', shows('y')), plan('d', shows())];
    const markdown = rollupComment(told, FACTS);
    expect(markdown).toContain('b, c: the same 1 resource');
    for (const line of ['"x" (by exception)', '"y" (by exception)', 'motd  (redacted)\n'])
      expect(markdown.split(line)).toHaveLength(2);
  });

  it('have a cost column when one of them has a cost', () => {
    const markdown = rollupComment([plan('a', { cost: '+5 %' }), plan('b')], FACTS);
    expect(markdown).toContain('| a · aws eu-west-1 | 1 changed | not checked | +5 % | ✅ allowed |');
    expect(markdown).toContain('| b · aws eu-west-1 | 1 changed | not checked |  | ✅ allowed |');
  });
});

describe('the line of a manifest', () => {
  it.each([
    ['./deploy/a b(é)#1.yaml', `](${WEB}/blob/${SHA}/deploy/a%20b%28%C3%A9%29%231.yaml#L3)`],
    ['../other/deployment.yaml', '(`../other/deployment.yaml:3`)'],
    ['/etc/deployment.yaml', '(`/etc/deployment.yaml:3`)'],
  ])('of %s leads to its page, if it has one in the repository', (file, expected) => {
    const reasons = [
      { effect: 'block', message: 'no.', rule: 'a/b', at: { file, line: 3, column: 1 } } as const,
    ];
    const markdown = rollupComment([plan('prod', { verdict: { decision: 'block', reasons } })], FACTS);
    expect(markdown).toContain(expected);
  });

  it('is plain where the base is no web address', () => {
    const markdown = rollupComment(THREE, { ...FACTS, fileBase: 'javascript:alert(1)' });
    expect(markdown).toContain('(`deployment.yaml:31`)');
  });
});

describe('a pull request of 256 targets', () => {
  const attributes = [
    { path: ['name'], before: value('日本語の値'.repeat(20)), after: value('👩‍👩‍👧‍👦🎉'.repeat(20)) },
  ];
  const many = Array.from({ length: 256 }, (_, index) => {
    const resources = Array.from({ length: 40 }, (_, one) =>
      resource({ address: `a.b["${one}"]`, attributes }),
    );
    const report = {
      changeSet: changeSet({ digest: index.toString(16).padStart(8, '0'), resources }),
      cost: '+$41 (+6 %)',
    };
    return plan(`team-${index}`, index % 64 === 63 ? { ...report, verdict: EXPERIENCE.verdict } : report);
  });
  const markdown = rollupComment(many, FACTS);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && line.includes('team-'));

  it('has a row for each, the blocked ones first', () => {
    expect(broken(markdown)).toEqual([]);
    expect(rows).toHaveLength(256);
    expect(rows.slice(0, 4).every((line) => line.endsWith('| ⛔ blocked |'))).toBe(true);
    expect(markdown).toContain('**Why team-127, team-191, team-255, team-63 are blocked**');
  });

  it('shows the changes of the blocked ones and counts those that it leaves out', () => {
    expect(folds(markdown)[0]).toMatch(/^team-127 .*: \d+ of 40 shown, the most dangerous first/);
    expect(markdown).toMatch(
      new RegExp(`^The changes of ${folds(markdown).length} of 256 targets shown; the rest`, 'm'),
    );
  });

  it('shows more of them in the step summary', () => {
    const summary = rollupSummary(many, FACTS);
    expect(folds(summary).length).toBeGreaterThan(folds(markdown).length * 4);
    expect(summary).not.toContain('<!--');
  });

  it('counts those whose reasons it leaves out', () => {
    const blocked = many.map((result, index) => {
      const reasons = [{ effect: 'block', message: `queue ${index} ${'would go. '.repeat(30)}` } as const];
      return result.kind === 'planned'
        ? { ...result, report: { ...result.report, verdict: { decision: 'block', reasons } as const } }
        : result;
    });
    const cut = rollupComment(blocked, FACTS);
    const shown = cut.match(/^\*\*Why team-\d+ is blocked\*\*$/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(cut).toContain(`\nThe reasons of ${shown} of 256 targets shown; the rest is in the full report.`);
  });

  it('counts the rows that do not fit', () => {
    const names = many.map((result, index) => ({ ...result, id: `${result.id}${index}`.repeat(40) }));
    const long = names.map((result) =>
      result.kind === 'planned'
        ? {
            ...result,
            report: {
              ...result.report,
              target: { name: '長い名前'.repeat(30), environment: `e${result.id}` },
            },
          }
        : result,
    );
    const cut = rollupComment(long, FACTS);
    const shown = cut.split('\n').filter((line) => /^\| .*(allowed|blocked) \|$/.test(line)).length;
    expect(shown).toBeGreaterThan(20);
    expect(cut).toContain(`\n${shown} of 256 targets shown.`);
  });
});
