import type { Loosening } from './loosening.js';
import type { Reason, Verdict } from './types.js';

const EFFECTS: readonly Reason['effect'][] = ['block', 'needs-approval', 'note'];
const DECISIONS: readonly Verdict['decision'][] = ['block', 'needs-approval', 'allow'];
/** Loosenings that are named in the fix of a reason; all of them have reasons of their own. */
const MOST_NAMED = 3;

/**
 * One verdict of two: what the rules of either side forbid is forbidden, and each loosening needs a person's consent.
 * An exception lets nothing through in the change that brings it, whoever consents to that change.
 * @param base the verdict by the rules as the base branch has them.
 * @param head the verdict by the rules as they are proposed, or merged.
 * @param branch that changes are proposed to; undefined after the merge.
 */
export function strictest(
  base: Verdict,
  head: Verdict,
  loosenings: readonly Loosening[],
  branch?: string,
): Verdict {
  const known = new Set(head.reasons.map(keyOf));
  const old = base.reasons.filter((reason) => reason.effect !== 'note' && !known.has(keyOf(reason)));
  const reasons = [
    ...head.reasons,
    ...old.map((reason) => byOldRules(reason, loosenings)),
    ...loosenings.map((loosening) => looseningReason(loosening, branch)),
  ].sort((one, two) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(two.effect));
  const asked = loosenings.length > 0 ? (['needs-approval'] as const) : [];
  const decisions = [base.decision, head.decision, ...asked];
  const decision = DECISIONS.find((one) => decisions.includes(one)) ?? 'block';
  return { decision, reasons };
}

/**
 * What people are told of a loosening: it needs their consent.
 * @param branch that it is proposed to, and whose identity and state the run has used; undefined after the merge.
 */
export function looseningReason(
  { path, before, after, why, at, identity }: Loosening,
  branch?: string,
): Reason {
  const base = branch ?? 'the base branch';
  const used = identity === true && branch !== undefined ? `This run used what ${branch} says. ` : '';
  return {
    effect: 'needs-approval',
    message: `${path} is loosened, from ${before} to ${after}: ${why}.`,
    fix: `${used}An owner whom ${base} names must agree to it; or leave it as ${base} has it.`,
    ...(at === undefined ? {} : { at }),
  };
}

function keyOf({ effect, message, address, rule }: Reason): string {
  return JSON.stringify([effect, message, address, rule]);
}

/** The reason's own fix may name the very exception that this change brings along. */
function byOldRules(reason: Reason, loosenings: readonly Loosening[]): Reason {
  const names = loosenings
    .map(({ path }) => path)
    .filter((path) => /^spec\.(policy|gate|security)\./.test(path));
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  const what = names.length === 0 ? '' : ` (${names.slice(0, MOST_NAMED).join(', ')}${more})`;
  return {
    ...reason,
    message: `By the rules of the base branch: ${reason.message}`,
    fix: `Rules that come with a change${what} do not count for it: merge them first, alone and with a person's consent, then this change.`,
  };
}
