import type { Loosening } from './loosening.js';
import type { Reason, Verdict } from './types.js';

const EFFECTS: readonly Reason['effect'][] = ['block', 'needs-approval', 'note'];
const DECISIONS: readonly Verdict['decision'][] = ['block', 'needs-approval', 'allow'];

/**
 * One verdict of two: what the rules of either side forbid is forbidden, and each loosening needs a person's consent.
 * @param base the verdict by the rules as the base branch has them.
 * @param head the verdict by the rules as they are proposed, or merged.
 * @param who must agree to a loosening, such as `an owner of deployment.yaml (@acme/platform)`.
 */
export function strictest(
  base: Verdict,
  head: Verdict,
  loosenings: readonly Loosening[],
  who = 'an owner whom the base branch names',
): Verdict {
  const known = new Set(head.reasons.map(keyOf));
  const reasons = [
    ...head.reasons,
    ...base.reasons.filter((reason) => reason.effect !== 'note' && !known.has(keyOf(reason))).map(byOldRules),
    ...loosenings.map((loosening) => loosened(loosening, who)),
  ].sort((one, two) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(two.effect));
  const asked = loosenings.length > 0 ? (['needs-approval'] as const) : [];
  const decisions = [base.decision, head.decision, ...asked];
  const decision = DECISIONS.find((one) => decisions.includes(one)) ?? 'block';
  return { decision, reasons };
}

function keyOf({ effect, message, address, rule }: Reason): string {
  return JSON.stringify([effect, message, address, rule]);
}

function byOldRules(reason: Reason): Reason {
  return {
    ...reason,
    message: `By the rules of the base branch: ${reason.message}`,
    // The reason's own fix may name the very exception that this change brings along.
    fix: 'Rules that come with a change do not count for it: merge them first, alone and agreed to, then this change.',
  };
}

function loosened({ path, before, after, why, at }: Loosening, who: string): Reason {
  return {
    effect: 'needs-approval',
    message: `${path} is loosened, from ${before} to ${after}: ${why}.`,
    fix: `${capital(who)} must agree to it; or leave it as the base branch has it.`,
    ...(at === undefined ? {} : { at }),
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
