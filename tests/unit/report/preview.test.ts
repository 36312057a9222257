import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/gate/types.js';
import { reportText } from '../../../src/pipeline/planning/present.js';
import { changesMarkdown } from '../../../src/report/changes-markdown.js';
import { planReportJson } from '../../../src/report/json.js';
import type { TargetReport } from '../../../src/report/target.js';
import { changeSet, EXPERIENCE, resource } from './sample.js';

const WHY =
  'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview.';
const LABEL = 'prod · aws eu-west-1';

function preview(decision: Verdict['decision'], more: Partial<TargetReport> = {}): TargetReport {
  const content = changeSet({ resources: [resource({ actions: ['create'] })] });
  return { ...EXPERIENCE, changeSet: content, verdict: { decision, reasons: [] }, preview: WHY, ...more };
}

/** The head of a report: its headline, the sentence beneath, and the last cell of the table. */
function head(markdown: string): (string | undefined)[] {
  const lines = markdown.split('\n');
  const row = lines.find((line) => line.startsWith(`| **${LABEL}**`));
  return [lines[0], lines[2], row?.split(' | ').at(-1)?.replace(' |', '')];
}

describe('a preview in the step summary', () => {
  it.each([
    ['allow', `👀 a preview of ${LABEL}`, '👀 preview'],
    ['needs-approval', `👀 a preview of ${LABEL}`, '👀 preview'],
    ['block', `⛔ ${LABEL} would be blocked (preview)`, '⛔ blocked'],
  ] as const)('says so, and why, where the gate would say %s', (decision, headline, cell) => {
    expect(head(changesMarkdown(preview(decision)))).toEqual([`### synthinfra: ${headline}`, WHY, cell]);
  });

  it('never says that anything may be merged or applied', () => {
    for (const decision of ['allow', 'needs-approval', 'block'] as const)
      for (const more of [{}, { changeSet: changeSet({}) }])
        expect(changesMarkdown(preview(decision, more))).not.toMatch(
          /may be (merged|applied)|merging changes/,
        );
  });

  it('that failed says that it failed', () => {
    const markdown = changesMarkdown(preview('allow', { changeSet: changeSet({ errored: true }) }));
    expect(head(markdown)[0]).toBe(`### synthinfra: ⛔ planning ${LABEL} failed`);
  });

  it('lets no name of a branch mean anything', () => {
    const why = '<img src=x> @octocat `x` [a](javascript:x) has no identity';
    const markdown = changesMarkdown(preview('allow', { preview: why }));
    expect(head(markdown)[1]).toBe(
      '&lt;img src=x&gt; @&#8203;octocat `x` \\[a\\](javascript:x) has no identity',
    );
  });

  it('is no preview without its sentence', () => {
    const { preview: _, ...report } = preview('allow');
    expect(changesMarkdown(report)).not.toContain('preview');
    expect(planReportJson(report)).not.toHaveProperty('preview');
  });
});

describe('a preview elsewhere', () => {
  it('is told on a terminal in place of what the gate says, unless that blocks', () => {
    expect(reportText(preview('allow'), false)).toContain(`\n ${WHY}\n`);
    expect(reportText(preview('allow'), false)).not.toContain('✔ allowed');
    expect(reportText(preview('block'), false)).toContain('⛔ blocked');
  });

  it('sends nothing but text to a terminal', () => {
    const text = reportText(preview('allow', { preview: 'a\u001b[2Jb\u202ec' }), false);
    for (const character of ['\u001b', '\u202e']) expect(text).not.toContain(character);
  });

  it('is a field of the document', () => {
    expect(planReportJson(preview('allow'))).toMatchObject({ preview: WHY });
  });
});
