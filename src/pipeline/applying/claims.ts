import {
  type Claim,
  type ClaimDecision,
  type ClaimOutcome,
  type ClaimParts,
  closeClaim,
  type Descent,
  decideClaim,
  isOfRun,
  openClaim,
  parseClaim,
  recordKeys,
  resolveClaim,
  targetText,
} from '../../gate/claim.js';
import type { Receipt } from '../../gate/receipt.js';
import type { AwsCredentials } from '../../identity/aws/client.js';
import { parseJson } from '../../json.js';
import { UserError, userError } from '../../problem.js';
import { openStore } from '../../store/open.js';
import type { Store, StoreTools } from '../../store/types.js';
import type { Context } from '../outcome.js';
import type { Stage } from '../planning/stage.js';

type Target = Receipt['target'];

/** Where records of applies are kept, or why nowhere. */
export type ClaimPlace =
  | { readonly kind: 'store'; readonly store: Store }
  | { readonly kind: 'cannot'; readonly why: string };

/** What stands beside a state: who applies now, and who did last. */
export interface Records {
  readonly open?: Claim;
  readonly last?: Claim;
}

/** What an apply claims, and how its commit is to others'. */
export interface Begin {
  readonly ours: ClaimParts;
  /** Of our commit from another one. */
  readonly descent: (from: string) => Promise<Descent>;
  readonly now: () => Date;
}

/** A claim that is held. */
export interface Held {
  readonly claim: Claim;
  /** Ends it. An interrupted apply that does not come so far stays open: its outcome is unknown. */
  close(outcome: Exclude<ClaimOutcome, 'resolved'>): Promise<void>;
  /** Gives it back where nothing was applied: the record of the last apply stays. */
  release(): Promise<void>;
}

/**
 * Where the record of a stage is: in the bucket of its state, or in the folder of the sandbox's states. Others have no
 * place that takes a claim of ours at once: there the engine's own lock excludes alone.
 */
export async function claimPlace(context: Context, stage: Stage, tools: StoreTools): Promise<ClaimPlace> {
  const { backend, sandbox, deployment } = stage;
  if (sandbox !== undefined)
    return { kind: 'store', store: await openStore({ kind: 'directory', dir: sandbox.stateDir }, tools) };
  if (backend.kind === 'release')
    return {
      kind: 'cannot',
      why: "No record of applies is kept beside a release of Helm: two at once are kept apart by Helm's own pending revision, a release that has moved since the plan is refused, and an older commit is not noticed.",
    };
  const { bucket, region } = backend.config;
  if (backend.kind !== 's3' || typeof bucket !== 'string' || typeof region !== 'string')
    return {
      kind: 'cannot',
      why: `No record of applies is kept beside a state of the backend ${backend.kind}: the engine's lock alone excludes others, and an older commit is not noticed.`,
    };
  const credentials = credentialsOf(context);
  if (credentials === undefined && context.platform.ci)
    return {
      kind: 'cannot',
      why: `No record of applies is kept in ${bucket}: this run has no login for AWS (identity.aws), and no temporary keys in its environment.`,
    };
  const owner = deployment.spec.target.account;
  const place = {
    kind: 's3',
    bucket,
    region,
    ...(credentials === undefined ? {} : { credentials }),
    ...(owner === undefined ? {} : { owner }),
  } as const;
  const endpoint = context.platform.env['AWS_ENDPOINT_URL_S3'] ?? context.platform.env['AWS_ENDPOINT_URL'];
  // Behind a login no address comes from the environment: whoever sets it would get what is signed.
  const own = context.identity === undefined && endpoint ? { endpoint } : {};
  return { kind: 'store', store: await openStore({ ...place, ...own }, tools) };
}

/** An hour: the keys of an environment do not say when they end, and a client asks again. */
const OWN_KEYS_MS = 3_600_000;

/**
 * A login's, else temporary ones of the environment: a key that never ends has no place in a runner. On a laptop, where
 * there is neither, they are found as the engine finds its own.
 */
function credentialsOf({ identity, platform }: Context): (() => Promise<AwsCredentials>) | undefined {
  const aws = identity?.aws;
  if (aws !== undefined) return () => aws.credentials();
  const { env, now } = platform;
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (identity !== undefined || !accessKeyId || !secretAccessKey || !sessionToken) return undefined;
  return async () => ({
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiration: new Date(now().getTime() + OWN_KEYS_MS),
  });
}

/** Reads both records of a target. @throws UserError when one is none: that is no free place. */
export async function readRecords(store: Store, target: Target): Promise<Records> {
  const [open, last] = await Promise.all([read(store, openKey(target)), read(store, lastKey(target))]);
  return { ...(open === undefined ? {} : { open }), ...(last === undefined ? {} : { last }) };
}

/**
 * Claims a target for one apply; of several runs one gets it.
 * @throws UserError (2) when an apply was never seen to end, another run is at it, or ours is not newer than the last.
 */
export async function beginClaim(store: Store, { ours, descent, now }: Begin): Promise<Held | 'cannot'> {
  const judge = async (existing: Claim | undefined): Promise<void> => {
    const over =
      existing?.closed !== undefined && existing.commit !== ours.commit && existing.outcome !== 'destroyed';
    const decided = decideClaim(existing, ours, over ? await descent(existing.commit) : 'unknown');
    if (isRefusal(decided)) throw userError(decided.message, decided.fix, 2);
  };
  const before = await readRecords(store, ours.target);
  await judge(before.open);
  await judge(before.last);
  const claim = openClaim(ours, now());
  const answer = await store.claim(openKey(ours.target), bytesOf(claim));
  if (answer === 'cannot') return 'cannot';
  if (answer === 'taken') {
    const { open } = await readRecords(store, ours.target);
    if (open !== undefined) await judge(open);
    throw userError(
      `Another run claimed ${targetText(ours.target)} at the same moment.`,
      'Wait for it, then dispatch the apply workflow.',
      2,
    );
  }
  try {
    // Another apply may have ended between our look and our claim.
    await judge((await readRecords(store, ours.target)).last);
  } catch (error) {
    await store.delete(openKey(ours.target));
    throw error;
  }
  return {
    claim,
    close: (outcome) => end(store, closeClaim(claim, outcome, now())),
    release: () => store.delete(openKey(ours.target)),
  };
}

/** What a person says of an apply that nobody saw end. */
export interface Resolution {
  readonly target: Target;
  /** `<repository>/<run>/<attempt>`, or the number of the run: the one that they looked at. */
  readonly run: string;
  readonly by: string;
  readonly reason: string;
  /** Commit of the run that resolves. */
  readonly commit: string;
  readonly now: Date;
}

/**
 * Closes the record of an apply whose outcome is unknown. Of one that is closed, which our commit does not descend
 * from since the branch was rewritten, the commit becomes ours.
 * @throws UserError (2) when there is none of that run.
 */
export async function resolveOutcome(store: Store, resolution: Resolution): Promise<Claim> {
  const { target, run, by, reason, commit, now } = resolution;
  if (reason.trim() === '')
    throw userError(
      'An unknown outcome is not resolved without a reason.',
      'Say with `reason` what you found.',
    );
  const { open, last } = await readRecords(store, target);
  const found = open ?? last;
  if (found === undefined || !isOfRun(found, run))
    throw userError(
      `No apply of ${targetText(target)} by run ${run} waits to be resolved${found === undefined ? '' : `; the record is of run ${found.run}`}.`,
      'Look at the record again: it may have been closed since.',
      2,
    );
  const resolved = resolveClaim(open ?? { ...found, commit }, by, now, reason);
  await end(store, resolved);
  return resolved;
}

/** The last record first: one that breaks off in between leaves a claim open, which refuses and loses nothing. */
async function end(store: Store, claim: Claim): Promise<void> {
  await store.upload(lastKey(claim.target), bytesOf(claim));
  await store.delete(openKey(claim.target));
}

async function read(store: Store, key: string): Promise<Claim | undefined> {
  const bytes = await store.download(key);
  if (bytes === undefined) return undefined;
  const parsed = parseClaim(parseJson(bytes.toString('utf8')), `${key} in ${store.place}`);
  if ('problems' in parsed) throw new UserError(parsed.problems, 2);
  return parsed.claim;
}

function bytesOf(claim: Claim): Buffer {
  return Buffer.from(`${JSON.stringify(claim)}\n`);
}

function isRefusal(decision: ClaimDecision): decision is Extract<ClaimDecision, { readonly fix: string }> {
  return 'fix' in decision;
}

function openKey(target: Target): string {
  return recordKeys(targetText(target)).open;
}

function lastKey(target: Target): string {
  return recordKeys(targetText(target)).last;
}
