import type { Waiver } from '../manifest/types.js';
import type { Location, Problem } from '../problem.js';
import { cloudOf } from './clouds.js';
import type { Finding, Rule, RuleAnswer, Severity, World } from './types.js';

/** What the caller knows about places, exceptions and the day. */
export interface Circumstances {
  /**
   * Where a resource comes from: its manifest path, and the position to point at.
   * @param below the field to blame: below the resource's path, or absolute (`spec.…`, `metadata.…`).
   */
  locate(address: string, below?: string): { readonly at?: Location; readonly path?: string };
  readonly waivers: readonly (Waiver & { readonly at?: Location })[];
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
}

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/**
 * Every rule's answers, failures first by severity, then unknown, waived and passed ones. Never throws for a rule
 * that does: that rule answers `unknown`. Problems tell of waivers that match nothing.
 */
export function evaluate(
  world: World,
  rules: readonly Rule[],
  circumstances: Circumstances,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const findings = rules.flatMap((rule) =>
    answersOf(rule, world).map((answer) =>
      typeof answer === 'string'
        ? broken(rule, answer)
        : waive(findingOf(rule, answer, circumstances), circumstances),
    ),
  );
  return {
    findings: findings.sort(byGravity),
    problems: circumstances.waivers.flatMap((waiver) => idle(waiver, findings, circumstances.today)),
  };
}

function answersOf(rule: Rule, world: World): readonly RuleAnswer[] | readonly [string] {
  try {
    return rule.judge(world);
  } catch (error) {
    // Its message may quote a value of the plan.
    return [error instanceof Error ? error.name : typeof error];
  }
}

function findingOf(rule: Rule, answer: RuleAnswer, { locate }: Circumstances): Finding {
  const { id, title, severity, controls } = rule;
  const { address, type } = answer.resource;
  const cloud = cloudOf(type);
  const fix = (cloud && rule.fixes?.[cloud]) ?? rule.fix;
  const place = locate(address, answer.path);
  const path = join(place.path, answer.path);
  return {
    ...{ rule: id, title, severity, result: answer.result, address, message: answer.message, fix, controls },
    ...(path === undefined ? {} : { path }),
    ...(place.at === undefined ? {} : { at: place.at }),
  };
}

/** A mistake of ours must neither pass for "compliant" nor stop a plan from being seen. */
function broken(rule: Rule, reason: string): Finding {
  const { id, title, severity, controls } = rule;
  return {
    ...{ rule: id, title, severity, controls, result: 'unknown', address: '' },
    message: `The rule ${id} could not be applied (${reason}).`,
    fix: 'This is a mistake of synthinfra: please report it.',
  };
}

function join(own: string | undefined, below: string | undefined): string | undefined {
  if (below === undefined || /^(spec|metadata)\./.test(below)) return below ?? own;
  return own === undefined ? undefined : `${own}.${below}`;
}

function waive(finding: Finding, { waivers, today }: Circumstances): Finding {
  if (finding.result !== 'fail') return finding;
  const named = waivers.filter((waiver) => matches(waiver, finding));
  const valid = named.find((waiver) => waiver.expires >= today);
  if (valid !== undefined)
    return { ...finding, result: 'waived', waiver: { reason: valid.reason, expires: valid.expires } };
  const expired = named
    .map((waiver) => waiver.expires)
    .sort()
    .at(-1);
  if (expired === undefined) return finding;
  return { ...finding, message: `${finding.message} Its waiver ended on ${expired}.` };
}

function matches(waiver: Waiver, finding: Finding): boolean {
  return waiver.rule === finding.rule && (waiver.address === undefined || waiver.address === finding.address);
}

function idle(
  waiver: Circumstances['waivers'][number],
  findings: readonly Finding[],
  today: string,
): readonly Problem[] {
  const matching = findings.filter((finding) => matches(waiver, finding));
  if (matching.some((finding) => finding.result === 'waived' || finding.result === 'fail')) return [];
  const where = waiver.address === undefined ? '' : ` for ${waiver.address}`;
  const why =
    matching.length > 0
      ? 'the rule does not fail there'
      : 'no resource of this plan is judged by that rule and address';
  return [
    {
      severity: 'warning',
      message: `The waiver of ${waiver.rule}${where} waives nothing: ${why}.`,
      fix:
        waiver.expires < today
          ? 'It has ended too: remove it.'
          : 'Remove it, or correct the rule or the address.',
      ...(waiver.at === undefined ? {} : { at: waiver.at }),
    },
  ];
}

const results: readonly Finding['result'][] = ['fail', 'unknown', 'waived', 'pass'];

function byGravity(one: Finding, two: Finding): number {
  return (
    results.indexOf(one.result) - results.indexOf(two.result) ||
    severities.indexOf(one.severity) - severities.indexOf(two.severity) ||
    compare(one.rule, two.rule) ||
    compare(one.address, two.address)
  );
}

/** By code units, so that the order is the same everywhere. */
function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}
