import { whereOf, whoOf } from '../identity/describe.js';
import type { GoogleSession } from '../identity/gcp/login.js';
import { loginsOf } from '../identity/logins.js';
import type { Session } from '../identity/types.js';
import type { Deployment } from '../manifest/types.js';
import { remove } from '../platform/folders.js';
import { userError } from '../problem.js';
import { warnOfIdentity } from './acting/acting.js';
import { requireBranchRule } from './acting/branch-rule.js';
import { withClosing } from './acting/closing.js';
import { exported } from './acting/export.js';
import { logInAll, loginTools, sessionFolder, sessionLine } from './acting/sign-in.js';
import { type Standing, standing } from './acting/standing.js';
import { loadDeployment } from './load.js';
import type { Context, Outcome, UseCase } from './outcome.js';
import { inStep } from './steps.js';

type Found = Extract<Standing, { readonly kind: 'login' }>;

/** One environment's logins. */
export interface SignedInTarget {
  readonly environment: string;
  readonly sessions: readonly Session[];
}

/** Shows who a run is in its clouds, and on request gives that to later steps of the job. */
export const auth: UseCase = async (context): Promise<Outcome> => {
  const targets: [Deployment, Found][] = [];
  const notes: string[] = [];
  for (const deployment of await deploymentsOf(context)) {
    const found = await standing(context, deployment, purposeOf(context));
    if (found.kind === 'login') targets.push([deployment, found]);
    else
      notes.push(
        `${deployment.environment}: ${found.kind === 'none' ? found.why : ownLine(deployment, context)}`,
      );
  }
  if (targets.length === 0) return nobody(context, notes);
  for (const note of notes) context.platform.log.warn(note);
  for (const [deployment, found] of targets) await beforeLogin(context, deployment, found);
  return signInAll(context, targets);
};

function purposeOf({ options }: Context): 'plan' | 'apply' {
  return options.purpose === 'apply' ? 'apply' : 'plan';
}

async function deploymentsOf(context: Context): Promise<readonly Deployment[]> {
  const names = (context.options.env ?? '').split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) return [await loadDeployment(context)];
  const deployments: Deployment[] = [];
  for (const env of new Set(names))
    deployments.push(await loadDeployment({ ...context, options: { ...context.options, env } }));
  return deployments;
}

async function beforeLogin(context: Context, deployment: Deployment, found: Found): Promise<void> {
  warnOfIdentity(context, deployment, found);
  const { event } = found.wanted;
  if (purposeOf(context) === 'apply')
    await requireBranchRule(context.platform, deployment, event.repository, event.defaultBranch);
}

async function signInAll(context: Context, targets: readonly [Deployment, Found][]): Promise<Outcome> {
  const { platform, options } = context;
  return withClosing(async (closing) => {
    const tools = loginTools(platform, closing.signal);
    const signedIn = await inStep(platform, 'identity', async (step) => {
      const logins = targets.map(([, { wanted }]) => wanted.logins);
      const all = await logInAll(platform, logins.flat(), tools, closing);
      const rest = [...all];
      const grouped = targets.map(
        ([{ environment }], index): SignedInTarget => ({
          environment,
          sessions: rest.splice(0, logins[index]?.length ?? 0),
        }),
      );
      step.done(`${all.length === 1 ? 'one login' : `${all.length} logins`}, as they were to be`);
      return grouped;
    });
    const tokens = await tokenOutputs(context, signedIn);
    if (options.export === 'none') return outcomeOf(signedIn, tokens);
    const folder = await sessionFolder(platform);
    closing.add(() => remove(folder));
    const given = await exported(context, { targets: signedIn, folder });
    // From here on the post step takes back what later steps use.
    closing.keep();
    return outcomeOf(signedIn, { ...tokens, sessions: JSON.stringify(given.sessions) }, given.exports);
  });
}

/** Tokens of Google that somebody asked for by the input `token`. */
async function tokenOutputs(
  { options }: Context,
  targets: readonly SignedInTarget[],
): Promise<Record<string, string>> {
  if (options.token === 'none') return {};
  const google = targets
    .flatMap(({ sessions }) => sessions)
    .filter((session): session is GoogleSession => session.login.cloud === 'gcp');
  const [session, ...others] = google;
  if (session === undefined || others.length > 0)
    throw userError(
      `A token can be given of exactly one login in Google Cloud; there ${google.length === 0 ? 'is none' : `are ${google.length}`}.`,
      'Name one environment whose target is gcp, or leave the input token out.',
    );
  if (options.token === 'access') return { 'access-token': (await session.accessToken()).token };
  const audience = options['token-audience'];
  if (audience === undefined)
    throw userError(
      'An ID token needs an audience.',
      'Give `token-audience`: the address of who will check it.',
    );
  return { 'id-token': await session.idToken(audience, true) };
}

function outcomeOf(
  targets: readonly SignedInTarget[],
  outputs: Readonly<Record<string, string>>,
  exports?: Readonly<Record<string, string>>,
): Outcome {
  const rows = targets.flatMap(({ environment, sessions }) =>
    sessions.map((session) => ({ environment, session })),
  );
  const [first] = rows;
  const lines = rows.map(({ environment, session }) => ` ${environment}: ${sessionLine(session)}`);
  return {
    exitCode: 0,
    json: {
      schemaVersion: 1,
      sessions: rows.map(({ environment, session }) => ({
        environment,
        cloud: session.login.cloud,
        who: session.who,
        account: session.account ?? null,
        expires: session.expires?.toISOString() ?? null,
        claims: session.claims,
      })),
    } as never,
    text: () =>
      [
        ...lines,
        ...(exports === undefined
          ? [
              ' Nothing was given to later steps: export: environment does that, for what is no action of synthinfra.',
            ]
          : []),
      ].join('\n'),
    summary: ['### synthinfra auth', '', ...lines.map((line) => `-${line}`), ''].join('\n'),
    outputs: {
      identity: first?.session.who ?? '',
      account: first?.session.account ?? '',
      expires: first?.session.expires?.toISOString() ?? '',
      ...outputs,
    },
    ...(exports === undefined ? {} : { exports }),
  };
}

/** What there is to see without a token of GitHub's: who a run would be, and where it would ask. */
function ownLine(deployment: Deployment, context: Context): string {
  const logins = loginsOf(deployment, purposeOf(context), 'owner/name/run');
  if (logins.length === 0) return 'no identity in the manifest: credentials of the environment are used.';
  return [
    'credentials of this machine are used here. On GitHub, with its token, a run would be:',
    ...logins.map(
      (login) =>
        `   ${login.cloud.padEnd(10)} ${whoOf(login)}, audience ${login.audience}, asked at ${whereOf(login)}`,
    ),
  ].join('\n');
}

function nobody({ options }: Context, notes: readonly string[]): Outcome {
  return {
    exitCode: options.export === 'none' ? 0 : 2,
    json: { schemaVersion: 1, sessions: [], notes },
    text: () => notes.map((note) => ` ${note}`).join('\n'),
    summary: ['### synthinfra auth', '', ...notes.map((note) => `- ${note}`), ''].join('\n'),
    outputs: {},
  };
}
