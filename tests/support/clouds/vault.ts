import { randomBytes, randomUUID } from 'node:crypto';
import { isObject } from '../../../src/json.js';
import type { GitHub, Verdict } from './github.js';
import type { Answer, Clouds, Received, Service } from './server.js';

/** Leeway of a role's clock_skew_leeway, in seconds. */
const LEEWAY = 60;

/** One JWT auth method with one role, as an administrator would have set it up. */
export interface VaultOptions {
  readonly path?: string;
  readonly role?: string;
  readonly namespace?: string;
  /** bound_audiences; null when the role has none. */
  readonly audience?: string | null;
  /** bound_subject. */
  readonly subject?: string;
  readonly policies?: readonly string[];
  /** Seconds. */
  readonly ttl?: number;
  readonly type?: 'service' | 'batch';
  /** A login has to be confirmed by a second factor. */
  readonly mfa?: boolean;
}

/** Vault with the JWT auth method: https://developer.hashicorp.com/vault/api-docs/auth/jwt */
export class Vault implements Service {
  readonly name = 'vault';
  /** Tokens that work; a revoked one is gone. */
  readonly tokens = new Set<string>();
  private readonly github: GitHub;
  private readonly options: Required<VaultOptions>;

  constructor(github: GitHub, options: VaultOptions = {}) {
    this.github = github;
    this.options = {
      path: 'jwt',
      role: 'deploy',
      namespace: '',
      audience: 'https://vault.test',
      subject: github.subject,
      policies: ['default', 'shop'],
      ttl: 900,
      type: 'service',
      mfa: false,
      ...options,
    };
  }

  answer(request: Received, clouds: Clouds): Answer | undefined {
    const { pathname } = request.url;
    if (!pathname.startsWith('/v1/auth/')) return undefined;
    if ((request.headers['x-vault-namespace'] ?? '') !== this.options.namespace) return refusal(403, DENIED);
    const path = pathname.slice('/v1/auth/'.length);
    if (path === 'token/revoke-self' && request.method === 'POST') return this.revoke(request);
    if (path === 'token/lookup-self' && request.method === 'GET') return this.lookUp(request);
    if (path === `${this.options.path}/login` && request.method === 'POST')
      return this.logIn(request, clouds);
    return refusal(403, DENIED);
  }

  private logIn(request: Received, clouds: Clouds): Answer {
    const body: unknown = JSON.parse(request.body);
    const { role, jwt } = isObject(body) ? body : {};
    if (typeof role !== 'string' || role === '') return refusal(400, 'missing role');
    if (role !== this.options.role) return refusal(400, `role "${role}" could not be found`);
    if (typeof jwt !== 'string' || jwt === '') return refusal(400, 'missing token');
    const { audience, subject } = this.options;
    if (audience === null)
      return refusal(400, 'audience claim found in JWT but no audiences bound to the role');
    const verdict = this.github.verify(jwt, { audience, subjects: [subject], leeway: LEEWAY }, clouds);
    return verdict.ok ? this.give(clouds) : refusal(400, `error validating token: ${WORDS[verdict.why]}`);
  }

  private give(clouds: Clouds): Answer {
    const { policies, ttl, type, role, mfa } = this.options;
    const value = `${type === 'batch' ? 'hvb' : 'hvs'}.${randomBytes(69).toString('base64url')}`;
    if (!mfa) {
      clouds.secrets.add(value);
      this.tokens.add(value);
    }
    return {
      status: 200,
      body: {
        request_id: randomUUID(),
        lease_id: '',
        renewable: false,
        lease_duration: 0,
        data: null,
        wrap_info: null,
        warnings: null,
        auth: {
          client_token: mfa ? '' : value,
          accessor: type === 'batch' || mfa ? '' : randomBytes(18).toString('base64url'),
          policies,
          token_policies: policies,
          metadata: { role },
          lease_duration: ttl,
          renewable: type === 'service',
          entity_id: randomUUID(),
          token_type: type,
          orphan: true,
          mfa_requirement: mfa
            ? { mfa_request_id: randomUUID(), mfa_constraints: { totp: { any: [{ type: 'totp' }] } } }
            : null,
          num_uses: 0,
        },
        mount_type: '',
      },
    };
  }

  private revoke({ headers }: Received): Answer {
    const token = headers['x-vault-token'] ?? '';
    if (!this.tokens.has(token)) return refusal(403, DENIED);
    if (this.options.type === 'batch') return refusal(400, 'batch tokens cannot be revoked');
    this.tokens.delete(token);
    return { status: 204, body: '' };
  }

  private lookUp({ headers }: Received): Answer {
    return this.tokens.has(headers['x-vault-token'] ?? '')
      ? { status: 200, body: { data: { policies: this.options.policies, ttl: this.options.ttl } } }
      : refusal(403, DENIED);
  }
}

const DENIED = 'permission denied';

/** Texts of github.com/hashicorp/cap/jwt, as Vault hands them on. */
const WORDS: Readonly<Record<Extract<Verdict, { ok: false }>['why'], string>> = {
  signature: 'error verifying token signature: no known key successfully validated the token signature',
  issuer: 'invalid issuer (iss) claim',
  audience: 'invalid audience (aud) claim: audience claim does not match any expected audience',
  subject: 'invalid subject (sub) claim',
  expired: 'invalid expiration time (exp) claim: token is expired',
  'not-yet': 'invalid issued at (iat) claim: token issued in the future',
};

function refusal(status: number, ...errors: string[]): Answer {
  return { status, body: { errors } };
}
