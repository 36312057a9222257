import { randomBytes } from 'node:crypto';
import type { Claims, GcpLogin } from '../../../src/identity/types.js';
import { type GitHub, ISSUER, type Verdict } from './github.js';
import { PROVIDER, parseExchange, rpcError, stsError } from './google-wire.js';
import type { Answer, Clouds, Received, Service } from './server.js';

export { PROVIDER } from './google-wire.js';
export const SERVICE_ACCOUNT = 'deploy@acme-prod.iam.gserviceaccount.com';
export const PROJECT = { id: 'acme-prod', number: '415104041262' };

export interface GoogleOptions {
  /** Subjects that the provider's attribute condition accepts. */
  readonly subjects?: readonly string[];
  /** Subjects that may act as SERVICE_ACCOUNT. */
  readonly users?: readonly string[];
  readonly universe?: string;
  /** Audiences that the provider was given; without, it takes its full name, with https: or without. */
  readonly allowedAudiences?: readonly string[];
  /** Seconds that a token lives at most. */
  readonly lifetime?: number;
  /** What the Resource Manager answers for, whatever it was asked for. */
  readonly answersFor?: { readonly id: string; readonly number: string };
  /** Nobody may see the project. */
  readonly hidden?: boolean;
}

interface Issued {
  /** The principal's subject, or the service account's e-mail address. */
  readonly to: { readonly subject: string } | { readonly email: string };
  readonly expires: number;
}

/**
 * Google's token service, IAM Credentials and Resource Manager, as they were seen to answer. Three services, so that
 * each can fail by itself.
 */
export class Google {
  readonly sts: Service = this.service('google-sts', (request, clouds) => this.answerSts(request, clouds));
  readonly iam: Service = this.service('google-iam', (request, clouds) => this.answerIam(request, clouds));
  readonly projects: Service = this.service('google-projects', (request, clouds) =>
    this.answerProject(request, clouds),
  );
  private readonly issued = new Map<string, Issued>();
  private readonly github: GitHub;
  private readonly options: GoogleOptions;

  constructor(github: GitHub, options: GoogleOptions = {}) {
    this.github = github;
    this.options = options;
  }

  get services(): readonly Service[] {
    return [this.sts, this.iam, this.projects];
  }

  /** A login at this fake, direct unless changed. */
  login(clouds: Clouds, changes: Partial<GcpLogin> = {}): GcpLogin {
    const { origin } = clouds;
    return {
      cloud: 'gcp',
      provider: PROVIDER,
      audience: `https:${this.audience}`,
      universe: this.universe,
      lifetime: 3600,
      endpoints: { sts: origin, iamCredentials: origin, resourceManager: origin },
      ...changes,
    };
  }

  private get universe(): string {
    return this.options.universe ?? 'googleapis.com';
  }

  private get audience(): string {
    return `//iam.${this.universe}/${PROVIDER}`;
  }

  private service(name: string, answer: Service['answer']): Service {
    return { name, answer };
  }

  private answerSts(request: Received, clouds: Clouds): Answer | undefined {
    if (request.method !== 'POST' || request.url.pathname !== '/v1/token') return undefined;
    const asked = parseExchange(request);
    if ('status' in asked) return asked;
    if (asked.audience !== this.audience)
      return stsError(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      );
    const { claims, refused } = this.verify(asked.subjectToken, clouds);
    if (claims === undefined) return refused;
    const now = clouds.now('cloud').getTime() / 1000;
    const seconds = Math.floor(Math.min(claims.exp - now, this.options.lifetime ?? 3600));
    const token = this.issue('ya29.d.', { subject: claims.sub }, now + seconds, clouds);
    return {
      status: 200,
      body: {
        access_token: token,
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: seconds,
      },
    };
  }

  private verify(
    jwt: string,
    clouds: Clouds,
  ): { claims: Claims; refused?: never } | { claims?: never; refused: Answer } {
    const audiences = this.options.allowedAudiences ?? [`https:${this.audience}`, this.audience];
    const subjects = this.options.subjects ?? [this.github.subject];
    const verdicts = audiences.map((audience) =>
      this.github.verify(jwt, { audience, subjects, leeway: 60 }, clouds),
    );
    const verdict = verdicts.find((each) => each.ok || each.why !== 'audience') ?? verdicts[0];
    if (verdict === undefined) throw new Error('a provider with no audience');
    // The mapping comes before the condition.
    const mapped = verdict.ok || verdict.why === 'subject';
    if (mapped && Buffer.byteLength(verdict.claims?.sub ?? '') > 127) return { refused: SUBJECT_TOO_LONG };
    return verdict.ok
      ? { claims: verdict.claims }
      : { refused: stsError(...refusalOf(verdict.why, verdict.claims)) };
  }

  private answerIam(request: Received, clouds: Clouds): Answer | undefined {
    const path = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):(generateAccessToken|generateIdToken)$/;
    const [, email, method] = path.exec(decodeURIComponent(request.url.pathname)) ?? [];
    if (request.method !== 'POST' || email === undefined) return undefined;
    const caller = this.caller(request, clouds);
    if (caller === undefined) return UNAUTHENTICATED;
    if (email !== SERVICE_ACCOUNT)
      return rpcError(404, 'NOT_FOUND', `Not found; Gaia id not found for email ${email}`);
    const permission = `iam.serviceAccounts.${method === 'generateIdToken' ? 'getOpenIdToken' : 'getAccessToken'}`;
    const users = this.options.users ?? [this.github.subject];
    if (!('subject' in caller) || !users.includes(caller.subject))
      return denied(permission, 'resource', 'iam.googleapis.com');
    const body = JSON.parse(request.body) as Record<string, unknown>;
    return method === 'generateIdToken' ? this.idToken(body, clouds) : this.accessToken(body, clouds);
  }

  private accessToken({ scope, lifetime = '3600s' }: Record<string, unknown>, clouds: Clouds): Answer {
    const seconds = Number(/^(\d+)s$/.exec(String(lifetime))?.[1]);
    if (!Array.isArray(scope) || scope.length === 0 || !Number.isFinite(seconds))
      return rpcError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
    if (seconds > 3600)
      return rpcError(
        400,
        'INVALID_ARGUMENT',
        'The access token lifetime can not have lifetimes of more than 1 hour. Use the Org Policy Constraint constraints/iam.allowServiceAccountCredentialLifetimeExtension to allow up to 12 hours.',
      );
    const life = Math.min(seconds, this.options.lifetime ?? seconds);
    const expires = clouds.now('cloud').getTime() / 1000 + life;
    return {
      status: 200,
      body: {
        accessToken: this.issue('ya29.c.', { email: SERVICE_ACCOUNT }, expires, clouds),
        expireTime: new Date(expires * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
      },
    };
  }

  private idToken({ audience, includeEmail }: Record<string, unknown>, clouds: Clouds): Answer {
    if (typeof audience !== 'string' || audience === '')
      return rpcError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
    const iat = Math.floor(clouds.now('cloud').getTime() / 1000);
    const email = includeEmail === true ? { email: SERVICE_ACCOUNT, email_verified: true } : {};
    const claims = { iss: 'https://accounts.google.com', aud: audience, iat, exp: iat + 3600, ...email };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => JSON.stringify(part));
    const token = [...parts, randomBytes(32)]
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
    clouds.secrets.add(token);
    return { status: 200, body: { token } };
  }

  private answerProject(request: Received, clouds: Clouds): Answer | undefined {
    const asked = /^\/v3\/projects\/([^/]+)$/.exec(request.url.pathname)?.[1];
    if (request.method !== 'GET' || asked === undefined) return undefined;
    if (this.caller(request, clouds) === undefined) return UNAUTHENTICATED;
    const { answersFor, hidden } = this.options;
    const known = asked === PROJECT.id || asked === PROJECT.number;
    if (hidden === true || (!known && answersFor === undefined))
      return denied(
        'resourcemanager.projects.get',
        `resource '//cloudresourcemanager.googleapis.com/projects/${asked}'`,
        'cloudresourcemanager.googleapis.com',
      );
    const { id, number } = answersFor ?? PROJECT;
    return {
      status: 200,
      body: {
        name: `projects/${number}`,
        parent: 'folders/1056',
        projectId: id,
        state: 'ACTIVE',
        displayName: id,
        createTime: '2025-01-01T00:00:00Z',
        etag: 'W/"1"',
      },
    };
  }

  private caller(request: Received, clouds: Clouds): Issued['to'] | undefined {
    const issued = this.issued.get(request.headers['authorization']?.replace(/^Bearer /, '') ?? '');
    const now = clouds.now('cloud').getTime() / 1000;
    return issued === undefined || issued.expires <= now ? undefined : issued.to;
  }

  private issue(prefix: string, to: Issued['to'], expires: number, clouds: Clouds): string {
    const token = prefix + randomBytes(48).toString('base64url');
    clouds.secrets.add(token);
    this.issued.set(token, { to, expires });
    return token;
  }
}

const UNAUTHENTICATED = rpcError(
  401,
  'UNAUTHENTICATED',
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
);

const SUBJECT_TOO_LONG = stsError(
  'invalid_request',
  'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
);

type Why = Extract<Verdict, { ok: false }>['why'];

function refusalOf(why: Why, claims: Claims | undefined): [error: string, description: string] {
  switch (why) {
    case 'signature':
      return ['invalid_grant', 'Unable to verify the ID Token signature.'];
    case 'issuer':
      return [
        'invalid_grant',
        `The issuer in ID Token ${claims?.iss} does not match the expected one in config: ${ISSUER}.`,
      ];
    case 'audience':
      return [
        'invalid_grant',
        `The audience in ID Token [${claims?.aud}] does not match the expected audience.`,
      ];
    case 'expired':
    case 'not-yet':
      return ['invalid_grant', `ID Token issued at ${claims?.iat} is stale to sign-in.`];
    case 'subject':
      return ['unauthorized_client', 'The given credential is rejected by the attribute condition.'];
  }
}

function denied(permission: string, resource: string, domain: string): Answer {
  return rpcError(
    403,
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on ${resource} (or it may not exist).`,
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        domain,
        metadata: { permission },
      },
    ],
  );
}
