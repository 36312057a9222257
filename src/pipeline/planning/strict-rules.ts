import type { SavedPlan, Session } from '../../engines/types.js';
import { type GivenFacts, type Loosening, loosenings } from '../../gate/loosening.js';
import { looseningReason, strictest } from '../../gate/strictest.js';
import type { Reason } from '../../gate/types.js';
import type { Deployment } from '../../manifest/types.js';
import { type Circumstances, type Judgement, judge } from './judge.js';
import type { Stage } from './stage.js';

/**
 * Whose rules count besides the deployment's own: in a run of proposed changes those of the base branch, after the merge
 * those of the commit applied last.
 */
export interface BaseRules {
  /** Without one nobody has agreed to any rule yet. */
  readonly deployment: Deployment | undefined;
  /** That changes are proposed to; absent after the merge. */
  readonly branch?: string;
  /** What differs beside the manifest; absent where nobody has looked. */
  readonly facts?: GivenFacts;
}

/**
 * What is thought of a saved plan. Where others' rules count as well, the stricter verdict stands, and each loosening
 * needs consent. Pure.
 */
export function judgeStrictly(
  stage: Stage,
  session: Session,
  saved: SavedPlan,
  circumstances: Circumstances,
): Judgement {
  const own = judge(stage, session, saved, circumstances);
  if (stage.base === undefined) return own;
  const { deployment: base, branch, facts = { changedFiles: undefined } } = stage.base;
  const byBase =
    base === undefined
      ? own
      : judge({ ...stage, deployment: withRulesOf(base, stage.deployment) }, session, saved, {
          ...circumstances,
          // Flags of a run of proposed changes are its author's, as its manifest is.
          ...(branch === undefined ? {} : { allowDelete: [], allowReplace: [] }),
        });
  const found = loosenings(base, stage.deployment, facts);
  const verdict = strictest(byBase.verdict, own.verdict, found, branch);
  return {
    ...own,
    verdict,
    receipt: { ...own.receipt, verdict: verdict.decision },
    report: { ...own.report, verdict },
  };
}

/** What is planned stays; what it is judged by is the base's, with the positions in its manifest. */
function withRulesOf(base: Deployment, head: Deployment): Deployment {
  const { policy, gate, security } = base.spec;
  const spec = { ...head.spec, policy, gate, security };
  return { ...head, spec, locate: (path) => base.locate(path) };
}

/** What proposed changes say otherwise of who may be what and where tokens go: nothing of it was used in their run. */
export function identityReasons(
  deployment: Deployment,
  { deployment: base, branch }: BaseRules,
): readonly Reason[] {
  const found: readonly Loosening[] = loosenings(base, deployment, { changedFiles: [] });
  return found
    .filter(({ identity }) => identity === true)
    .map((loosening) => looseningReason(loosening, branch));
}
