import type { STSClient, Credentials as StsCredentials } from '@aws-sdk/client-sts';
import { type Problem, UserError } from '../../problem.js';
import { exchange, persist } from '../exchange.js';
import type { AwsLogin, Claims, LoginTools } from '../types.js';
import { type AwsCredentials, limited, openSts } from './client.js';
import { classifyAws, classifyFresh, NotFromSts } from './errors.js';
import { explainAws, explainCaller, explainChain, lastRole } from './explain.js';

/** Credentials, and whose they are. */
export interface Obtained {
  readonly credentials: AwsCredentials;
  /** When they were asked for, by the clock of this machine. */
  readonly issued: Date;
  /** Claims of the token that was exchanged. */
  readonly claims: Claims;
  readonly arn: string;
  readonly account: string;
}

const LONGEST_CHAIN_SECONDS = 3600;
const MARGIN_MS = 5 * 60 * 1000;

/**
 * GitHub's token → the first role → the roles behind it → who that is, and whether that is the right account.
 * @throws UserError 2 for another account than the login's, 3 for every refusal.
 */
export async function obtain(login: AwsLogin, tools: LoginTools): Promise<Obtained> {
  const issued = tools.now();
  const first = await federate(login, tools);
  let held = first.credentials;
  let from = login.role;
  for (const link of login.chain) {
    held = await assume(login, tools, { link, from, signer: held });
    from = link.role;
  }
  const { arn, account } = await whoIs(login, tools, held);
  guard(login, arn, account);
  return { credentials: held, issued, claims: first.claims, arn, account };
}

/** When credentials are to be renewed: five minutes before their end, or after half their life when that is shorter. */
export function renewalOf({ credentials, issued }: Pick<Obtained, 'credentials' | 'issued'>): Date {
  const end = credentials.expiration.getTime();
  return new Date(end - Math.min(MARGIN_MS, (end - issued.getTime()) / 2));
}

/** True while credentials are to be used. */
export function hasTimeLeft(held: Pick<Obtained, 'credentials' | 'issued'>, now: Date): boolean {
  return now < renewalOf(held);
}

async function federate(
  login: AwsLogin,
  tools: LoginTools,
): Promise<{ credentials: AwsCredentials; claims: Claims }> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = await openSts(login, tools);
  try {
    const { value, token } = await exchange(tools, {
      audience: login.audience,
      classify: (error) => classifyAws(error, tools.now()),
      explain: (claims, failure) => explainAws(login, claims, failure),
      send: async ({ value: WebIdentityToken }) => {
        const request = {
          RoleArn: login.role,
          RoleSessionName: login.sessionName,
          WebIdentityToken,
          DurationSeconds: login.duration,
          ...(login.chain.length === 0 ? limits(login) : {}),
        };
        const answer = await limited(tools.patience, (options) =>
          client.send(new AssumeRoleWithWebIdentityCommand(request), options),
        );
        return received(answer.Credentials, login.duration, tools);
      },
    });
    return { credentials: value, claims: token.claims };
  } finally {
    client.destroy();
  }
}

interface Link {
  readonly link: AwsLogin['chain'][number];
  readonly from: string;
  readonly signer: AwsCredentials;
}

async function assume(
  login: AwsLogin,
  tools: LoginTools,
  { link, from, signer }: Link,
): Promise<AwsCredentials> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const duration = Math.min(link.duration, LONGEST_CHAIN_SECONDS);
  const request = {
    RoleArn: link.role,
    RoleSessionName: login.sessionName,
    DurationSeconds: duration,
    ...(link.externalId === undefined ? {} : { ExternalId: link.externalId }),
    ...(link === login.chain.at(-1) ? limits(login) : {}),
  };
  return signed(
    { login, tools, signer, explain: (failure) => explainChain(login, from, link, failure) },
    async (client, options) => {
      const answer = await client.send(new AssumeRoleCommand(request), options);
      return received(answer.Credentials, duration, tools);
    },
  );
}

async function whoIs(
  login: AwsLogin,
  tools: LoginTools,
  signer: AwsCredentials,
): Promise<{ arn: string; account: string }> {
  const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  return signed(
    { login, tools, signer, explain: (failure) => explainCaller(login, failure) },
    async (client, options) => {
      const { Arn: arn, Account: account } = await client.send(new GetCallerIdentityCommand({}), options);
      if (!arn || !account) throw new NotFromSts('no identity in the answer');
      return { arn, account };
    },
  );
}

interface Signed {
  readonly login: AwsLogin;
  readonly tools: LoginTools;
  readonly signer: AwsCredentials;
  readonly explain: (failure: ReturnType<typeof classifyFresh>) => Problem;
}

/** A signed request, tried by one client, for that learns the server's clock from a refusal. */
async function signed<T>(
  { login, tools, signer, explain }: Signed,
  send: (client: STSClient, options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const client = await openSts(login, tools, signer);
  const classify = (error: unknown) => classifyFresh(error, tools.now());
  try {
    return await persist(
      () => limited(tools.patience, (options) => send(client, options)),
      classify,
      tools.patience,
    );
  } catch (cause) {
    if (tools.patience.signal.aborted) throw cause;
    throw new UserError(explain(classify(cause)), 3, { cause });
  } finally {
    client.destroy();
  }
}

/** Policies limit the session that is used, and so the last one: they are not handed on by AssumeRole. */
function limits({ inlinePolicy, managedPolicies }: AwsLogin) {
  return {
    ...(inlinePolicy === undefined ? {} : { Policy: inlinePolicy }),
    ...(managedPolicies.length === 0 ? {} : { PolicyArns: managedPolicies.map((arn) => ({ arn })) }),
  };
}

/** The SDK takes any XML for an answer, a proxy's page as well, so that fields have to be looked for. */
function received(answer: StsCredentials | undefined, duration: number, tools: LoginTools): AwsCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || Expiration === undefined)
    throw new NotFromSts('no credentials in the answer');
  for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) tools.mask(secret);
  // By a clock that is slow they would seem to last longer than was asked for.
  const expiration = new Date(Math.min(Expiration.getTime(), tools.now().getTime() + duration * 1000));
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration,
  };
}

function guard(login: AwsLogin, arn: string, account: string): void {
  if (login.account === undefined || login.account === account) return;
  const { at } = login;
  const where = at === undefined ? '' : ` (${at.file}:${at.line})`;
  throw new UserError(
    {
      severity: 'error',
      ...(at === undefined ? {} : { at }),
      message: `${lastRole(login)} is of account ${account} (${arn}); the manifest says ${login.account}${where}.`,
      fix: 'Name a role of the account that the manifest is for, or correct spec.target.account.',
    },
    2,
  );
}
