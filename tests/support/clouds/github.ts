import {
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyPairKeyObjectResult,
  randomBytes,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { decodeClaims } from '../../../src/identity/github/claims.js';
import type { Claims, TokenRequest } from '../../../src/identity/types.js';
import type { Answer, Clouds, Received, Service } from './server.js';

export const ISSUER = 'https://token.actions.githubusercontent.com';
/** Where a job asks: https://docs.github.com/actions/reference/security/oidc; the fake's shorter. */
const TOKEN_PATH = '/idtoken';

export interface GitHubOptions {
  /** Whole subject, when none of the two formats will do. */
  readonly subject?: string;
  /** The format with the ids of owner and repository: `repo:acme@1001/shop@2002:…`. */
  readonly immutable?: boolean;
  /** prod, unless a subject is given that names none. */
  readonly environment?: string;
  /** Seconds that a token lives: 300. */
  readonly lifetime?: number;
  /** Signs with a key that is not published by the others, which all share one since making one is slow. */
  readonly stranger?: boolean;
  /** Claims that stand in place of the usual ones. */
  readonly claims?: object;
}

export interface Trust {
  readonly audience: string;
  readonly subjects: readonly string[];
  /** Seconds. */
  readonly leeway?: number;
}

export type Verdict =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false;
      readonly why: 'signature' | 'issuer' | 'audience' | 'subject' | 'expired' | 'not-yet';
      readonly claims?: Claims;
    };

/** GitHub's token service of the job of acme/shop, with a key of its own and the documents that publish it. */
export class GitHub implements Service {
  readonly name = 'github';
  readonly bearer = `ghs-${randomBytes(32).toString('base64url')}`;
  /** Changed between two tokens, as by a rename. */
  subject: string;
  private readonly options: GitHubOptions;
  private readonly keyId = randomBytes(20).toString('hex').toUpperCase();
  private readonly keys: KeyPairKeyObjectResult;
  private states: string[] = [];

  constructor(options: GitHubOptions = {}) {
    this.options = options;
    this.keys = options.stranger === true ? makeKeys() : sharedKeys();
    const repository = options.immutable === true ? 'acme@1001/shop@2002' : 'acme/shop';
    this.subject = options.subject ?? `repo:${repository}:environment:${options.environment ?? 'prod'}`;
  }

  /** What the runner gives to a job that may ask for tokens. */
  tokenRequest(clouds: Clouds): TokenRequest {
    clouds.secrets.add(this.bearer);
    return { url: `${clouds.origin}${TOKEN_PATH}?api-version=2.0`, bearer: this.bearer };
  }

  /** Refuses the next requests, since the job is not running (yet): one state for each. */
  refuseJob(...states: ('Pending' | 'Delayed' | 'Completed')[]): void {
    this.states.push(...states);
  }

  /** A token as the service would give it now. */
  mint(audience: string, clouds: Clouds): string {
    const header = { typ: 'JWT', alg: 'RS256', kid: this.keyId };
    const claims = { ...this.claims(audience, clouds), ...this.options.claims };
    const signed = [header, claims].map((part) => encode(JSON.stringify(part))).join('.');
    const jwt = `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.keys.privateKey).toString('base64url')}`;
    clouds.secrets.add(jwt);
    return jwt;
  }

  /** Checks a token as a cloud would, in the order in which clouds do. */
  verify(jwt: string, trust: Trust, clouds: Clouds): Verdict {
    const claims = this.signed(jwt);
    if (claims === undefined) return { ok: false, why: 'signature' };
    const now = clouds.now('cloud').getTime() / 1000;
    const leeway = trust.leeway ?? 0;
    if (claims.iss !== ISSUER) return { ok: false, why: 'issuer', claims };
    if (now > claims.exp + leeway) return { ok: false, why: 'expired', claims };
    if (now < Math.max(claims.iat, claims.nbf ?? 0) - leeway) return { ok: false, why: 'not-yet', claims };
    if (claims.aud !== trust.audience) return { ok: false, why: 'audience', claims };
    if (!trust.subjects.includes(claims.sub)) return { ok: false, why: 'subject', claims };
    return { ok: true, claims };
  }

  answer(request: Received, clouds: Clouds): Answer | undefined {
    switch (request.url.pathname) {
      case TOKEN_PATH:
        return request.method === 'GET' ? this.answerToken(request, clouds) : undefined;
      case '/.well-known/openid-configuration':
        return { status: 200, body: this.discovery(clouds.origin) };
      case '/.well-known/jwks':
        return { status: 200, body: this.jwks() };
      default:
        return undefined;
    }
  }

  private answerToken({ url, headers }: Received, clouds: Clouds): Answer {
    if (headers['authorization'] !== `Bearer ${this.bearer}`)
      return { status: 401, body: azureDevOps('TF400813: The user is not authorized.', 'Unauthorized') };
    if (url.searchParams.get('api-version') !== '2.0')
      return { status: 400, body: azureDevOps('No api-version was supplied.', 'VssVersionNotSpecified') };
    const state = this.states.shift();
    if (state !== undefined) {
      const message = `Can't issue ID_TOKEN for job in '${state}' state.`;
      return { status: 403, body: state === 'Completed' ? azureDevOps(message, 'Forbidden') : { message } };
    }
    const value = this.mint(url.searchParams.get('audience') ?? 'https://github.com/acme', clouds);
    return { status: 200, body: { count: value.length, value } };
  }

  private claims(audience: string, clouds: Clouds): object {
    const iat = Math.floor(clouds.now('github').getTime() / 1000);
    const environment = this.options.environment ?? /:environment:([^:]+)/.exec(this.subject)?.[1];
    return {
      jti: randomUUID(),
      iss: ISSUER,
      sub: this.subject,
      aud: audience,
      iat,
      nbf: iat - 600,
      exp: iat + (this.options.lifetime ?? 300),
      ...(environment === undefined ? {} : { environment }),
      repository: 'acme/shop',
      repository_id: '2002',
      repository_owner: 'acme',
      repository_owner_id: '1001',
      repository_visibility: 'private',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      event_name: 'push',
      workflow: 'deploy',
      workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      job_workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      run_id: '4711',
      run_number: '12',
      run_attempt: '1',
      runner_environment: 'github-hosted',
    };
  }

  private signed(jwt: string): Claims | undefined {
    const [header, payload, signature] = jwt.split('.');
    const key = createPublicKey({ key: this.jwks().keys[0] ?? {}, format: 'jwk' });
    const text = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', text, key, Buffer.from(signature ?? '', 'base64url'))) return undefined;
    return decodeClaims(jwt);
  }

  private jwks(): { keys: JsonWebKey[] } {
    const key = this.keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...key, kid: this.keyId, alg: 'RS256', use: 'sig' }] };
  }

  private discovery(origin: string): object {
    return {
      issuer: ISSUER,
      jwks_uri: `${origin}/.well-known/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public', 'pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
  }
}

function makeKeys(): KeyPairKeyObjectResult {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

let shared: KeyPairKeyObjectResult | undefined;

function sharedKeys(): KeyPairKeyObjectResult {
  shared ??= makeKeys();
  return shared;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** How the service behind GitHub's tells errors. */
function azureDevOps(message: string, type: string): object {
  return {
    $id: '1',
    innerException: null,
    message,
    typeName: `Microsoft.VisualStudio.Services.${type}Exception`,
    typeKey: `${type}Exception`,
    errorCode: 0,
    eventId: 3000,
  };
}
