import type { ReviewDecision } from '../../gate/review.js';
import { changesMarkdown } from '../../report/changes-markdown.js';
import { code, type Link, prose, text } from '../../report/escape.js';
import { targetLabel } from '../../report/target.js';
import type { Decided } from './target.js';

type Decision = ReviewDecision['decision'];

const TOLD: Readonly<Record<Decision, { readonly mark: string; readonly sentence: string }>> = {
  go: { mark: '✅', sentence: 'These are the reviewed changes: they are applied without asking again.' },
  ask: {
    mark: '✋',
    sentence:
      'This waits for a person: read the reasons and the plan below, then confirm this run or refuse it.',
  },
  refuse: { mark: '⛔', sentence: 'Nothing is applied.' },
};

/** The gravest decision of several targets: they are applied together or not at all. */
export function gravestDecision(decisions: readonly Decision[]): Decision {
  return (['refuse', 'ask'] as const).find((one) => decisions.includes(one)) ?? 'go';
}

/**
 * What the reviewers of an environment read on the page of the run: why it waits, and the whole new plan.
 * @param link where the lines of the manifest are shown
 */
export function reviewMarkdown(decided: readonly Decided[], link?: Link): string {
  return decided.map((one) => targetMarkdown(one, link)).join('\n\n');
}

function targetMarkdown(
  { planned, decision, reasons, verdict, unreviewed, landing }: Decided,
  link: Link | undefined,
): string {
  const report = { ...planned.judgement.report, verdict };
  const { mark, sentence } = TOLD[decision];
  return [
    `### ${mark} ${text(targetLabel(report.target))}`,
    '',
    sentence,
    '',
    `- ${whence(landing)}`,
    ...(unreviewed === undefined ? [] : [`- Not compared: ${prose(unreviewed)}`]),
    ...reasons.map(({ effect, message, fix }) => `- ${TOLD[effect].mark} ${prose(message)} ${prose(fix)}`),
    '',
    // It is merged: whether it may be is no question any more.
    changesMarkdown(report, { title: 'The plan of this run', ...(link === undefined ? {} : { link }) }),
  ].join('\n');
}

function whence({ merge, base, pull }: Decided['landing']): string {
  const rules =
    base === undefined
      ? 'There is no older commit to judge by.'
      : `Judged by the rules of ${code(base.slice(0, 7))} as well.`;
  const came =
    merge.kind === 'one'
      ? `Came by pull request ${pull?.number ?? merge.number}, at its head ${code(merge.head.slice(0, 7))}.`
      : 'Did not come by one pull request.';
  return `${came} ${rules}`;
}

/** The same for a terminal or a log. */
export function reviewText(decided: readonly Decided[]): string {
  return decided
    .flatMap(({ planned, decision, reasons, unreviewed }) => [
      ` ${TOLD[decision].mark} ${targetLabel(planned.judgement.report.target)}: ${TOLD[decision].sentence}`,
      ...(unreviewed === undefined ? [] : [`   - Not compared: ${unreviewed}`]),
      ...reasons.flatMap(({ message, fix }) => [`   - ${message}`, `     ${fix}`]),
    ])
    .join('\n');
}
