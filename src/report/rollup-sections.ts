import { revealedText } from '../changes/reveal.js';
import { canonicalJson, type Json } from '../json.js';
import type { Problem } from '../problem.js';
import { byteLength, code, details, type Link, place, prose, text, whatFits } from './escape.js';
import { warnings } from './extras.js';
import { groupBy, nameList, type Planned, planned, type Standing, type Told } from './rollup-targets.js';
import { plural, truncate } from './style.js';
import { besideSections, listSection, planSections, reasonsSection } from './target-sections.js';

/** Bytes below which a list of reasons, or a fold, would show nothing but its title. */
const LEAST = { reasons: 300, fold: 600 };
/** Bytes for the tags around a fold, the digest in it and the line that counts what is left out. */
const AROUND_FOLD = 300;
/** How much of the space goes to what: whatever one leaves goes to those before it, which are graver. */
const WEIGHTS: Readonly<Record<Standing, number>> = {
  failed: 4,
  blocked: 4,
  approval: 2,
  preview: 1,
  allowed: 1,
  deferred: 1,
  nothing: 1,
};

/** Why targets are not free to be applied, told before any change: the gravest first, equal reasons once. */
export function rollupReasons(targets: readonly Told[], bytes: number, link: Link | undefined): string {
  const held = targets.filter((target) => whyOf(target).length > 0);
  const groups = groupBy(held, (target) =>
    canonicalJson([target.standing, whyOf(target)] as unknown as Json),
  );
  const deferred = deferredSection(targets, bytes / 8);
  const texts = shares(groups, bytes - byteLength(deferred) - 100, (group, share) =>
    share < LEAST.reasons ? '' : reasonsOf(group, share, link),
  );
  const note = countNote('The reasons', groups, texts);
  return joined([...texts, note, deferred]);
}

/** What each plan does, a fold for each, the most dangerous first; equal plans are told once. */
export function rollupFolds(targets: readonly Told[], bytes: number, link: Link | undefined): string {
  const groups = groupBy(
    planned(targets).filter(({ report }) => tellsMore(report)),
    ({ report: { changeSet } }) => `${changeSet.digest} ${revealedText(changeSet)}`,
  );
  const texts = shares(groups, bytes - 100, (group, share) =>
    share < LEAST.fold ? '' : foldOf(group, share, link),
  );
  return joined([...texts, countNote('The changes', groups, texts)]);
}

/**
 * One text for each group within `bytes` together; empty where its share is too small. Those at the end are written
 * first, so that what they leave goes to the graver ones before them.
 */
function shares<Item extends Told>(
  groups: readonly (readonly Item[])[],
  bytes: number,
  render: (group: readonly Item[], share: number) => string,
): readonly string[] {
  const weights = groups.map(([first]) => WEIGHTS[first?.standing ?? 'nothing']);
  const texts = groups.map(() => '');
  let left = bytes;
  let sum = weights.reduce((total, weight) => total + weight, 0);
  for (let index = groups.length - 1; index >= 0; index--) {
    const weight = weights[index] ?? 0;
    const share = Math.floor((left * weight) / sum);
    sum -= weight;
    const text = render(groups[index] ?? [], share);
    const size = byteLength(text) + 2;
    if (text === '' || size > share) continue;
    texts[index] = text;
    left -= size;
  }
  return texts;
}

function countNote(what: string, groups: readonly (readonly Told[])[], texts: readonly string[]): string {
  const total = groups.flat().length;
  const shown = groups.filter((_, index) => texts[index] !== '').flat().length;
  return shown === total
    ? ''
    : `${what} of ${shown} of ${plural(total, 'target')} shown; the rest is in the full report.`;
}

/** What holds a target back: problems of its planning, or the reasons of its verdict; none when it is free. */
function whyOf({ result }: Told): readonly object[] {
  if (result.kind === 'failed') return result.problems;
  if (result.kind === 'deferred' || result.report.verdict.decision === 'allow') return [];
  return result.report.verdict.reasons;
}

function reasonsOf(group: readonly Told[], bytes: number, link: Link | undefined): string {
  const [first] = group;
  if (first === undefined) return '';
  const names = text(nameList(group));
  const { result } = first;
  if (result.kind === 'failed') {
    const title = `Why ${names} could not be planned`;
    return listSection(title, result.problems, bytes, (problem) => problemText(problem, link));
  }
  if (result.kind === 'deferred') return '';
  const { verdict, preview } = result.report;
  const be = preview !== undefined ? 'would be' : group.length === 1 ? 'is' : 'are';
  const title =
    verdict.decision === 'block' ? `Why ${names} ${be} blocked` : `What asks for approval in ${names}`;
  return reasonsSection(verdict, bytes, link, title);
}

function problemText({ message, at, fix }: Problem, link: Link | undefined): string {
  const where = at === undefined ? '' : ` (${place(at, link)})`;
  const end = fix === undefined || /[.!?]$/.test(message) ? '' : '.';
  return `⛔ ${prose(message)}${where}${end}${fix === undefined ? '' : ` ${prose(fix)}`}`;
}

function deferredSection(targets: readonly Told[], bytes: number): string {
  const deferred = targets.flatMap(({ name, result }) =>
    result.kind === 'deferred' ? [{ name, why: result.why }] : [],
  );
  return listSection(
    'Deferred until what they need is applied',
    deferred,
    bytes,
    ({ name, why }) => `${text(name)}: ${prose(why)}`,
  );
}

/** A plan without changes may still have drift, policies or a picture to show. */
function tellsMore({ changeSet, findings, verdict, roundings = [], diagram }: Planned['report']): boolean {
  const { resources, outputs, hooks, drift } = changeSet;
  const lists = [
    resources,
    outputs,
    hooks,
    drift,
    findings,
    roundings,
    diagram?.nodes ?? [],
    verdict.reasons,
  ];
  return warnings(changeSet).length > 0 || lists.some((list) => list.length > 0);
}

function foldOf(group: readonly Planned[], bytes: number, link: Link | undefined): string {
  const [first] = group;
  if (first === undefined) return '';
  const { changeSet } = first.report;
  const names = group.length === 1 ? first.label : nameList(group);
  const head = [
    `Changes ${code(changeSet.digest.slice(0, 7))}, planned with ${text(truncate(`${changeSet.engine.name} ${changeSet.engine.version}`, 60))}`,
    ...warnings(changeSet).map((warning) => `⚠ ${warning}`),
  ];
  const free = bytes - AROUND_FOLD - byteLength(`${names}${head.join('\n\n')}`);
  const besides = besidesOf(group, free / 2, link);
  const { hooks, changes, outputs } = planSections(first.report, free - byteLength(besides));
  // Without one change to see the fold is worth nothing; the table has its counts.
  if (changes?.body === '') return '';
  const same = group.length === 1 ? '' : 'the same ';
  const summary = `${names}: ${same}${changes?.summary ?? 'no resource changes'}`;
  const plan = joined([...head, hooks, changes?.body ?? '', outputs]);
  // What a small plan leaves goes to what was found besides, which takes less than half of what it may.
  const left = bytes - AROUND_FOLD - byteLength(`${summary}${plan}`);
  const more = besidesOf(group, left * 2, link);
  return details(summary, joined([plan, byteLength(more) <= left ? more : besides]));
}

/** What belongs to the targets and not to their plan: told once where it is the same for all of them. */
function besidesOf(group: readonly Planned[], bytes: number, link: Link | undefined): string {
  const each = bytes / Math.min(group.length, 4);
  const texts = group.map((target) => {
    const { verdict } = target.report;
    const notes = verdict.decision === 'allow' ? reasonsSection(verdict, each / 8, link) : '';
    return { ...target, besides: joined([notes, ...besideSections(target.report, each, link)]) };
  });
  const told = groupBy(texts, ({ besides }) => besides).filter(([first]) => first?.besides !== '');
  const { texts: fitting, shown } = whatFits(told, bytes - 120, (targets) => {
    const besides = targets[0]?.besides ?? '';
    return targets.length === group.length ? besides : `**${text(nameList(targets))}**\n\n${besides}\n`;
  });
  const total = told.flat().length;
  const count = told.slice(0, shown).flat().length;
  const note = count === total ? '' : `Policies and drift of ${count} of ${plural(total, 'target')} shown.`;
  return joined([...fitting.map((part) => part.trimEnd()), note]);
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
