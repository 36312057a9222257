import { join } from 'node:path';
import type { AwsSession } from '../../identity/aws/login.js';
import { startBroker } from '../../identity/github/broker.js';
import { describeClaims } from '../../identity/github/claims.js';
import { githubTokens, requestFromEnvironment } from '../../identity/github/token.js';
import { logIn } from '../../identity/sessions.js';
import type { Login, LoginTools, Session, SessionPlace, TokenRequest } from '../../identity/types.js';
import { writeFileAtomic } from '../../platform/files.js';
import { makeTemporaryFolder, remove } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { UserError } from '../../problem.js';
import type { Context, SignedIn } from '../outcome.js';
import { inStep } from '../steps.js';
import { type Closing, withClosing } from './closing.js';
import { patienceUntil } from './patience.js';
import type { Wanted } from './standing.js';

/** How the name of every folder with sessions begins. */
export const SESSION_FOLDER = 'synthinfra-identity-';

/**
 * Logs in, gives what was got to the work, and takes it all back, whatever happened.
 * Engines get a broker's address instead of GitHub's own request token, which could name any audience.
 * @param name of the environment, for the files.
 */
export async function withLogin<T>(
  context: Context,
  { wanted, name }: { readonly wanted: Wanted; readonly name: string },
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const { platform } = context;
  return withClosing(async (closing) => {
    const tools = loginTools(platform, closing.signal);
    const sessions = await inStep(platform, 'identity', async (step) => {
      const all = await logInAll(platform, wanted.logins, tools, closing);
      step.done(all.map(sessionLine).join('; '));
      return all;
    });
    const folder = await sessionFolder(platform);
    closing.add(() => remove(folder));
    const audiences = sessions.map(({ login }) => login.audience);
    const broker = await startBroker(tools.tokens, audiences, tools.mask);
    closing.add(() => broker.close());
    const environment = await writeSessions(context, { sessions, folder, name }, ({ audience }) =>
      broker.request(audience),
    );
    return work({ ...context, identity: signedIn(sessions, environment, wanted) });
  });
}

/** A folder for the files of sessions, which the post step removes when nobody else does. */
export async function sessionFolder(platform: Platform): Promise<string> {
  const folder = await makeTemporaryFolder(platform.temp, SESSION_FOLDER);
  platform.remember(folder);
  return folder;
}

/**
 * What logins need of this run.
 * @param request where tokens are asked for; the runner's own variables by default.
 */
export function loginTools(
  platform: Platform,
  signal: AbortSignal,
  request: TokenRequest | undefined = requestFromEnvironment(platform.env),
): LoginTools {
  const patience = patienceUntil(signal);
  const mask = (secret: string): void => platform.log.mask(secret);
  const now = (): Date => platform.now();
  const tokens = githubTokens(request, { patience, mask, now });
  return { tokens, patience, now, mask };
}

/**
 * Every login side by side, the claims told before each exchange.
 * @throws UserError with what every failed one said; those that succeeded are taken back by `closing`.
 */
export async function logInAll(
  platform: Platform,
  logins: readonly Login[],
  tools: LoginTools,
  closing: Closing,
): Promise<readonly Session[]> {
  const asked = logins.map(async (login) => {
    const mint = async (audience: string) => {
      const token = await tools.tokens.mint(audience);
      platform.log.info(`              ${login.cloud}: ${describeClaims(token.claims).join(', ')}`);
      return token;
    };
    const session = await logIn(login, { ...tools, tokens: { mint } });
    if (session.revoke !== undefined) closing.add(session.revoke);
    return session;
  });
  const ended = await Promise.allSettled(asked);
  const errors = ended.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
  if (errors.length === 0) return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const other = errors.find((error) => !(error instanceof UserError));
  if (other !== undefined) throw other;
  const told = errors as readonly UserError[];
  // The same cause, such as a missing permission, is told once.
  const problems = new Map(
    told.flatMap((error) => error.problems).map((problem) => [problem.message, problem]),
  );
  throw new UserError([...problems.values()], told[0]?.exitCode ?? 3, { cause: told[0] });
}

/** `aws arn:aws:sts::…:assumed-role/shop-plan/… until 14:02 UTC` */
export function sessionLine({ login, who, expires }: Session): string {
  const until = expires === undefined ? '' : ` until ${expires.toISOString().slice(11, 16)} UTC`;
  return `${login.cloud} ${who}${until}`;
}

/** Sessions of one environment, and where their files go. */
export interface Presented {
  readonly sessions: readonly Session[];
  readonly folder: string;
  readonly name: string;
}

/**
 * Writes the files by which engines and SDKs find sessions.
 * @param requestFor where tokens are asked for by what reads the files.
 * @returns the variables that name them.
 */
export async function writeSessions(
  context: Context,
  { sessions, folder, name }: Presented,
  requestFor: (login: Login) => TokenRequest | undefined,
): Promise<Readonly<Record<string, string>>> {
  const environment: Record<string, string> = {};
  for (const session of sessions) {
    const request = requestFor(session.login);
    const place = placeOf(context, folder, name, request);
    const { files, environment: variables } = session.present(place);
    for (const [file, text] of Object.entries(files)) await writeFileAtomic(join(folder, file), text, 0o600);
    Object.assign(environment, variables);
  }
  return environment;
}

/** Where the files of an environment's sessions are, and how what reads them gets credentials. */
export function placeOf(
  { home }: Context,
  folder: string,
  name: string,
  request?: TokenRequest,
): SessionPlace {
  return {
    name,
    folder,
    ...(request === undefined ? {} : { request }),
    credentialsCommand: [process.execPath, join(home, 'dist', 'cli', 'main.js'), 'credentials'],
  };
}

function signedIn(
  sessions: readonly Session[],
  environment: Readonly<Record<string, string>>,
  wanted: Wanted,
): SignedIn {
  const clouds = sessions.map(({ login }) => login.cloud);
  const families = clouds.filter((cloud) => cloud !== 'vault');
  const aws = sessions.find((session): session is AwsSession => session.login.cloud === 'aws');
  return {
    engine: { environment, families, proposed: wanted.event.proposed !== undefined },
    ...(aws === undefined ? {} : { aws }),
  };
}
