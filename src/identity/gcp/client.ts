import type { IdentityPoolClientOptions } from 'google-auth-library';
import { parseObject } from '../../json.js';
import { ask, type Question } from '../../platform/ask.js';
import type { GcpLogin, LoginTools } from '../types.js';
import { GoogleRefusal } from './errors.js';
import { JWT_TYPE, projectUrl, serviceAccountUrl, stsAudience, tokenUrl } from './names.js';

/** A bearer for Google's APIs. */
export interface AccessToken {
  readonly token: string;
  readonly expires: Date;
}

/** What a request needs of the tools of a login. */
export type ClientTools = Pick<LoginTools, 'patience' | 'mask' | 'now' | 'ca'>;

type Answer = Readonly<Record<string, unknown>>;

/**
 * Exchanges GitHub's token once, by google-auth-library.
 * @param serviceAccount whose token is asked for; without it, that of the federated principal.
 * @throws GoogleRefusal, or an error of the network.
 */
export async function federate(
  login: GcpLogin,
  subjectToken: string,
  serviceAccount: string | undefined,
  tools: ClientTools,
): Promise<AccessToken> {
  const client = await clientOf({
    type: 'external_account',
    audience: stsAudience(login),
    subject_token_type: JWT_TYPE,
    subject_token_supplier: { getSubjectToken: async () => subjectToken },
    token_url: tokenUrl(login),
    universe_domain: login.universe,
    ...(serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: serviceAccountUrl(login, serviceAccount, 'generateAccessToken'),
          service_account_impersonation: { token_lifetime_seconds: login.lifetime },
        }),
    // The library's own agent for proxies would never be used: what carries has one.
    transporterOptions: { fetchImplementation: carrier(tools), retryConfig: { retry: 0 }, noProxy: [/^/] },
    // What this adds besides is a log of all requests, when the environment asks for one.
    useAuthRequestParameters: false,
  });
  const { token } = await client.getAccessToken().catch(throwCause);
  if (!token) throw new Error('the answer holds no token');
  // The token service leaves the time out when it is nearly over.
  const ends = client.credentials.expiry_date ?? Number.NaN;
  return { token, expires: Number.isFinite(ends) ? new Date(ends) : tools.now() };
}

/** Asks for a service account's ID token with the bearer of the federated principal. */
export async function generateIdToken(
  login: GcpLogin,
  request: { bearer: string; serviceAccount: string; audience: string; includeEmail: boolean },
  tools: ClientTools,
): Promise<string> {
  const { bearer, serviceAccount, audience, includeEmail } = request;
  const { token } = await askGoogle(
    {
      url: serviceAccountUrl(login, serviceAccount, 'generateIdToken'),
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify({ audience, includeEmail }),
    },
    tools,
  );
  if (typeof token !== 'string') throw new Error('the answer holds no token');
  return token;
}

/** Asks what a project is called. */
export async function getProject(
  login: GcpLogin,
  project: string,
  bearer: string,
  tools: ClientTools,
): Promise<{ readonly id: string; readonly number: string }> {
  const headers = { authorization: `Bearer ${bearer}` };
  const { projectId, name } = await askGoogle({ url: projectUrl(login, project), headers }, tools);
  return { id: String(projectId), number: String(name).replace(/^projects\//, '') };
}

async function clientOf(options: IdentityPoolClientOptions) {
  // Not the package's index, which loads every kind of Google's credentials.
  const [{ IdentityPoolClient }, { StsCredentials }] = await Promise.all([
    import('google-auth-library/build/src/auth/identitypoolclient.js'),
    import('google-auth-library/build/src/auth/stscredentials.js'),
  ]);
  class FederatedClient extends IdentityPoolClient {
    constructor() {
      super(options);
      // The base class lets the first exchange go another way than all that follows, past our transporter.
      this.stsCredential = new StsCredentials({
        tokenExchangeEndpoint: this.getTokenUrl(),
        transporter: this.transporter,
      });
    }
  }
  return new FederatedClient();
}

/** Carries the requests of google-auth-library as all ours: one limit, one signal, proxy, no redirect, no retry. */
function carrier(tools: ClientTools): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const question = {
      url: request.url,
      method: request.method as 'GET' | 'POST',
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    return Response.json(await askGoogle(question, tools));
  };
}

type GoogleQuestion = Pick<Question, 'url' | 'method' | 'headers' | 'body'>;

async function askGoogle(question: GoogleQuestion, tools: ClientTools): Promise<Answer> {
  const { timeout, signal } = tools.patience;
  const ca = tools.ca === undefined ? {} : { ca: tools.ca };
  const reply = await ask({ ...question, timeout, signal, ...ca });
  const answer = parseObject(reply.text);
  if (reply.status !== 200 || answer === undefined) throw new GoogleRefusal(reply, tools.now());
  for (const name of ['access_token', 'accessToken', 'token']) {
    const secret = answer[name];
    if (typeof secret === 'string') tools.mask(secret);
  }
  return answer;
}

/** Errors of the library hold the request and so its token; what carried the request threw what is wrong. */
function throwCause(error: unknown): never {
  throw error instanceof Error && error.cause !== undefined ? error.cause : error;
}
