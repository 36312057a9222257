import { parseJson } from '../../json.js';
import { ask, type Reply } from '../../platform/ask.js';
import { UserError } from '../../problem.js';
import { isNetworkError, isTransientStatus, persist, retryAfter, said } from '../exchange.js';
import type { Failure, IdToken, LoginTools, TokenRequest, TokenSource } from '../types.js';
import { decodeClaims } from './claims.js';

// Not getIDToken of @actions/core: it reads the environment, tries again after permanent refusals as after passing
// ones, and what it throws holds neither the status nor whether to try again.

/** What minting needs of the tools of a login. */
export type TokenTools = Pick<LoginTools, 'patience' | 'mask' | 'now' | 'ca'>;

/** GitHub gave no token; `failure` says whether another try may help. */
export class TokenError extends UserError {
  readonly failure: Failure;

  constructor(failure: Failure, message: string, fix: string, options?: ErrorOptions) {
    super({ severity: 'error', message, fix }, 3, options);
    this.failure = failure;
  }
}

/** One answer that is no token. */
class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(said(failure.said));
    this.failure = { ...failure, said: this.message };
  }
}

/**
 * Where a job asks GitHub for its token, by the variables that the runner sets when the job may:
 * https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function requestFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): TokenRequest | undefined {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return url && bearer ? { url, bearer } : undefined;
}

/**
 * GitHub's tokens, one for each call, again after failures that pass.
 * Every error but that of an abort is a TokenError, exit code 3.
 * @param request undefined when the job was given no way to ask; then every call fails and says why.
 */
export function githubTokens(request: TokenRequest | undefined, tools: TokenTools): TokenSource {
  if (request !== undefined) tools.mask(request.bearer);
  return {
    async mint(audience) {
      if (request === undefined) throw mayNotAsk();
      try {
        return await persist(() => mintOnce(request, audience, tools), classify, tools.patience);
      } catch (error) {
        if (tools.patience.signal.aborted) throw error;
        throw refused(audience, classify(error), error);
      }
    },
  };
}

async function mintOnce(request: TokenRequest, audience: string, tools: TokenTools): Promise<IdToken> {
  const url = new URL(request.url);
  url.searchParams.set('audience', audience);
  const reply = await ask({
    url: url.href,
    headers: { authorization: `Bearer ${request.bearer}`, accept: 'application/json' },
    timeout: tools.patience.timeout,
    signal: tools.patience.signal,
    ...(tools.ca === undefined ? {} : { ca: tools.ca }),
  });
  // A proxy that complains of a request may repeat its headers.
  const body = parseJson(reply.text.replaceAll(request.bearer, '(token)'));
  if (reply.status !== 200) throw new Refusal(refusalOf(reply, body, tools.now()));
  // Whoever stands between may answer for GitHub: a page of a proxy, or half an answer.
  if (body === undefined) throw new Refusal({ kind: 'transient', said: NOT_GITHUB });
  return readToken((body as { value?: unknown } | null)?.value, audience, tools.mask);
}

function readToken(value: unknown, audience: string, mask: (secret: string) => void): IdToken {
  if (typeof value !== 'string' || value === '')
    throw new Refusal({ kind: 'permanent', said: 'the answer holds no token' });
  mask(value);
  const claims = decodeClaims(value);
  if (claims.aud !== audience)
    throw new Refusal({ kind: 'permanent', said: `the token is for the audience ${claims.aud}` });
  return { value, claims };
}

const NOT_GITHUB = 'the answer is no JSON, so not of GitHub but of a proxy perhaps';

/** A job that waits or is about to start is refused for a moment (aws-actions/configure-aws-credentials#469). */
const STARTING = /ID_TOKEN for job in '(Pending|Delayed)' state/i;

function refusalOf(reply: Reply, body: unknown, now: Date): Failure {
  const text = (body as { message?: unknown } | null | undefined)?.message;
  const message = body === undefined ? NOT_GITHUB : typeof text === 'string' ? text : '';
  const wait = retryAfter(reply.headers['retry-after'], now);
  const passes = isTransientStatus(reply.status) || (reply.status === 403 && STARTING.test(message));
  return {
    kind: passes ? 'transient' : 'permanent',
    said: message === '' ? `status ${reply.status}` : `status ${reply.status}, ${message}`,
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}

function classify(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const { message } = error as Error;
  return { kind: isNetworkError(error) ? 'transient' : 'permanent', said: said(message) };
}

function mayNotAsk(): TokenError {
  const message = 'This job may not ask GitHub for a token.';
  const fix = [
    'Add to the job, or to the whole workflow:',
    'permissions:',
    '  id-token: write',
    'Runs for pull requests from forks and for Dependabot never get a token, whatever the workflow says.',
  ];
  return new TokenError({ kind: 'permanent', said: message }, message, fix.join('\n'));
}

function refused(audience: string, failure: Failure, cause: unknown): TokenError {
  return new TokenError(
    failure,
    `GitHub gave no token for the audience ${audience}: ${failure.said.replace(/[.]?$/, '.')}`,
    failure.kind === 'transient'
      ? 'This passes as a rule: run the job again. https://www.githubstatus.com says whether Actions has an incident.'
      : 'A token is given by GitHub alone, and only while its job runs: look where the job has ' +
          'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN from.',
    { cause },
  );
}
