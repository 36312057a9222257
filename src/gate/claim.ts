import { isObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Receipt } from './receipt.js';

/**
 * How an apply ended. `destroyed`: it took the whole target down. `resolved`: nobody saw the end, and a person has looked
 * and said so.
 */
export type ClaimOutcome = 'applied' | 'destroyed' | 'failed' | 'interrupted' | 'resolved';

/** In the place of a commit where what is applied is in none. */
export const NO_COMMIT = 'none';

/** The record beside the state: who applies what, written before the engine starts, closed when it has ended. */
export interface Claim {
  readonly schemaVersion: 1;
  readonly target: Receipt['target'];
  /** Digest of the ChangeSet that is applied. */
  readonly digest: string;
  /** `NO_COMMIT` when there is none. */
  readonly commit: string;
  /** `<repository>/<run>/<attempt>` on GitHub, else an id of chance. */
  readonly run: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Absent while it is open. */
  readonly closed?: string;
  readonly outcome?: ClaimOutcome;
  /** Who resolved an unknown outcome. */
  readonly resolvedBy?: string;
  /** What they found, in their words. */
  readonly reason?: string;
}

/** What an apply claims. */
export type ClaimParts = Pick<Claim, 'target' | 'digest' | 'commit' | 'run'>;

/**
 * Whether a commit descends from another (or is it); `unknown` when GitHub cannot tell, `unchecked` where there is
 * nobody who could, or nothing that an older commit would undo.
 */
export type Descent = 'yes' | 'no' | 'unknown' | 'unchecked';

/** What an existing record means for an apply that wants to begin. */
export type ClaimDecision =
  | { readonly kind: 'free' }
  /** The last apply has ended at this commit, and ours takes nothing of it back: ours may begin. */
  | { readonly kind: 'finished'; readonly commit: string; readonly outcome: ClaimOutcome }
  | {
      readonly kind: 'unknown-outcome' | 'older' | 'elsewhere';
      readonly message: string;
      readonly fix: string;
    };

/** Keys of what is kept beside the state of a target, `<name>/<environment>/<stack>`. */
export function recordKeys(target: string) {
  return {
    /** The record while an apply is going on. */
    open: `${target}.claim`,
    /** The record of the last one. */
    last: `${target}.applied`,
    /** A state that could not be saved. */
    rescued: `${target}.rescued`,
  } as const;
}

const OUTCOMES: readonly unknown[] = ['applied', 'destroyed', 'failed', 'interrupted', 'resolved'];

/** The record that an apply writes before its engine starts. */
export function openClaim({ target, digest, commit, run }: ClaimParts, started: Date): Claim {
  return { schemaVersion: 1, target, digest, commit, run, started: started.toISOString() };
}

/** The record of an apply that has ended. */
export function closeClaim(claim: Claim, outcome: Exclude<ClaimOutcome, 'resolved'>, at: Date): Claim {
  return { ...claim, closed: at.toISOString(), outcome };
}

/** Whether people mean this record when they name a run: by its whole name, or by its number on GitHub. */
export function isOfRun(claim: Claim | undefined, run: string | undefined): boolean {
  return run !== undefined && [claim?.run, claim?.run.split('/').at(-2)].includes(run);
}

/** An unknown outcome that a person has looked into; the commit stays, so that nothing older follows it. */
export function resolveClaim(claim: Claim, by: string, at: Date, reason?: string): Claim {
  const said = reason === undefined ? {} : { reason };
  return { ...claim, closed: at.toISOString(), outcome: 'resolved', resolvedBy: by, ...said };
}

/**
 * Whether an apply may begin.
 * @param existing the record beside the state; undefined when there is none.
 * @param descent of our commit from the record's.
 */
export function decideClaim(
  existing: Claim | undefined,
  ours: Pick<ClaimParts, 'target' | 'commit'>,
  descent: Descent,
): ClaimDecision {
  if (existing === undefined) return { kind: 'free' };
  const { outcome } = existing;
  if (targetText(existing.target) !== targetText(ours.target)) return elsewhere(existing, ours);
  if (existing.closed === undefined || outcome === undefined) return unknownOutcome(existing);
  const free =
    outcome === 'destroyed' ||
    existing.commit === ours.commit ||
    descent === 'yes' ||
    descent === 'unchecked';
  return free ? { kind: 'finished', commit: existing.commit, outcome } : older(existing, ours, descent);
}

function elsewhere(existing: Claim, ours: Pick<ClaimParts, 'target'>): ClaimDecision {
  return {
    kind: 'elsewhere',
    message: `The record beside the state of ${targetText(ours.target)} is of ${targetText(existing.target)}: two targets would share one state.`,
    fix: 'Give each target a state of its own (`state` in the manifest); move the record if it was copied by mistake.',
  };
}

function unknownOutcome(claim: Claim): ClaimDecision {
  const { run, started, commit, digest } = claim;
  return {
    kind: 'unknown-outcome',
    message: `Unknown outcome: run ${run} began to apply ${digest.slice(0, 7)} of commit ${commit} at ${started}, and nobody saw it end.`,
    fix:
      `Open that run: while it works, wait for it. If it is dead, look at ${targetText(claim.target)}: what it was making may exist, and no state knows it. ` +
      'Then dispatch the apply workflow with `resolve` set to that run: it plans, asks the reviewers of the environment, and closes the record. ' +
      `On a laptop: --resolve ${run} --reason TEXT.`,
  };
}

function older(existing: Claim, ours: Pick<ClaimParts, 'commit'>, descent: Descent): ClaimDecision {
  const why =
    descent === 'no'
      ? 'does not descend from it'
      : 'cannot be shown to descend from it (is the history whole?)';
  const rewritten = `If the branch was rewritten, dispatch \`resolve\` with that run, which asks the reviewers; on a laptop: --resolve ${existing.run} --reason TEXT.`;
  return {
    kind: 'older',
    message: `Commit ${existing.commit} was applied last, by run ${existing.run}; commit ${ours.commit} ${why}.`,
    fix:
      descent === 'no'
        ? `Apply the newest commit of the default branch; to go back, revert on the default branch and apply that. ${rewritten}`
        : `Fetch the whole history (\`fetch-depth: 0\`). ${rewritten}`,
  };
}

/** `<name>/<environment>/<stack>` */
export function targetText({ name, environment, stack }: Receipt['target']): string {
  return `${name}/${environment}/${stack}`;
}

/**
 * Reads a record from JSON that anybody with access to the state's place may have written. Every fault is told.
 * A record that cannot be read is no free place: whoever gets problems must not apply.
 * @param file where it came from, for the messages.
 */
export function parseClaim(
  value: unknown,
  file: string,
): { readonly claim: Claim } | { readonly problems: readonly Problem[] } {
  const problems = faults(value).map(
    (fault): Problem => ({
      severity: 'error',
      message: `${file} is no record of an apply that this version can read: ${fault}.`,
      fix: 'Use the version of the toolkit that wrote it; if it is damaged, find out how the last apply ended before you remove it.',
    }),
  );
  // Every field that the type names has passed its test.
  return problems.length > 0 ? { problems } : { claim: value as Claim };
}

function faults(value: unknown): readonly string[] {
  if (!isObject(value)) return ['it is no JSON object'];
  const field = (name: string, within: unknown = value): unknown =>
    isObject(within) && Object.hasOwn(within, name) ? within[name] : undefined;
  if (field('schemaVersion') !== 1) return ['schemaVersion is not 1'];
  const target = field('target');
  const texts = [
    ...(['name', 'environment', 'stack'] as const).map(
      (name) => [`target.${name}`, field(name, target)] as const,
    ),
    ...(['commit', 'run'] as const).map((name) => [name, field(name)] as const),
  ];
  const [closed, outcome, resolvedBy] = [field('closed'), field('outcome'), field('resolvedBy')];
  return [
    ...texts
      .filter(([, text]) => typeof text !== 'string' || text === '')
      .map(([name]) => `${name} is no text`),
    ...(/^[0-9a-f]{64}$/.test(String(field('digest'))) ? [] : ['digest is no sha256 in hex']),
    ...(isTime(field('started')) ? [] : ['started is no time']),
    ...(closed === undefined || isTime(closed) ? [] : ['closed is no time']),
    ...(outcome === undefined || OUTCOMES.includes(outcome) ? [] : ['outcome is not known']),
    ...((closed === undefined) === (outcome === undefined) ? [] : ['closed and outcome do not agree']),
    ...(resolvedBy === undefined || typeof resolvedBy === 'string' ? [] : ['resolvedBy is no text']),
  ];
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
}
