import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { isObject, type JsonObject } from '../../../src/json.js';
import type { GitHub } from './github.js';
import type { Answer, Clouds, Received, Service } from './server.js';

/** An API server that trusts GitHub's issuer by an AuthenticationConfiguration. */
export interface KubernetesOptions {
  readonly audience?: string;
  /** Of a claimValidationRule. */
  readonly subject?: string;
  readonly groups?: readonly string[];
  /** `namespace/name` of those that are there. */
  readonly serviceAccounts?: readonly string[];
  /** Users that may create serviceaccounts/token. */
  readonly mayRequestTokens?: readonly string[];
  /** False for a cluster whose binding of system:basic-user is gone. */
  readonly mayReview?: boolean;
  /** False for a server before Kubernetes 1.28. */
  readonly hasReviews?: boolean;
  /** False for a server that does not take the tokens that it gives. */
  readonly takesOwnTokens?: boolean;
}

interface User {
  readonly username: string;
  readonly groups: readonly string[];
}

/** The API server's own audience, which a TokenRequest without one gets. */
const OWN_AUDIENCE = 'https://kubernetes.default.svc.cluster.local';

/** Authentication, TokenRequest and SelfSubjectReview of an API server, with its Status for every error. */
export class Kubernetes implements Service {
  readonly name = 'kubernetes';
  private readonly github: GitHub;
  private readonly options: Required<KubernetesOptions>;
  private readonly accounts: Set<string>;
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  /** Token of a service account → whose it is and when it ends (milliseconds). */
  private readonly issued = new Map<string, { readonly account: string; readonly ends: number }>();

  constructor(github: GitHub, options: KubernetesOptions = {}) {
    this.github = github;
    const username = `gha:${github.subject}`;
    this.options = {
      audience: 'https://cluster.test',
      subject: github.subject,
      groups: [],
      serviceAccounts: ['shop/deployer'],
      mayRequestTokens: [username],
      mayReview: true,
      hasReviews: true,
      takesOwnTokens: true,
      ...options,
    };
    this.accounts = new Set(this.options.serviceAccounts);
  }

  /** Its tokens are refused from then on, which is the only way to take them back. */
  deleteServiceAccount(account: string): void {
    this.accounts.delete(account);
  }

  answer(request: Received, clouds: Clouds): Answer | undefined {
    const { pathname } = request.url;
    if (!/^\/apis?\//.test(pathname)) return undefined;
    const user = this.authenticate(request, clouds);
    if (user === undefined) return status(401, 'Unauthorized', 'Unauthorized');
    // The real one takes protobuf as well, which kubectl prefers.
    if ((request.headers['content-type'] ?? 'application/json') !== 'application/json')
      return status(415, 'UnsupportedMediaType', 'the body of the request was in an unknown format');
    const body: unknown = JSON.parse(request.body);
    if (!isObject(body)) return status(400, 'BadRequest', 'the object provided is unrecognized');
    if (pathname === '/apis/authentication.k8s.io/v1/selfsubjectreviews') return this.review(user, body);
    const [, namespace, name] =
      /^\/api\/v1\/namespaces\/([^/]+)\/serviceaccounts\/([^/]+)\/token$/.exec(pathname) ?? [];
    return namespace === undefined || name === undefined
      ? NO_SUCH_RESOURCE
      : this.requestToken(user, { namespace, name }, body, clouds);
  }

  private authenticate({ headers }: Received, clouds: Clouds): User | undefined {
    const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
    if (bearer === undefined) return undefined;
    const own = this.issued.get(bearer);
    if (own !== undefined) return this.serviceAccount(own, clouds);
    const { audience, subject, groups } = this.options;
    const verdict = this.github.verify(bearer, { audience, subjects: [subject] }, clouds);
    return verdict.ok
      ? { username: `gha:${verdict.claims.sub}`, groups: [...groups, 'system:authenticated'] }
      : undefined;
  }

  private serviceAccount(token: { account: string; ends: number }, clouds: Clouds): User | undefined {
    const works = this.options.takesOwnTokens && this.accounts.has(token.account);
    if (!works || clouds.now('cloud').getTime() > token.ends) return undefined;
    const [namespace, name] = token.account.split('/');
    return {
      username: `system:serviceaccount:${namespace}:${name}`,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
    };
  }

  private review(user: User, body: JsonObject): Answer {
    if (!this.options.hasReviews) return NO_SUCH_RESOURCE;
    if (!this.options.mayReview)
      return status(
        403,
        'Forbidden',
        `selfsubjectreviews.authentication.k8s.io is forbidden: User "${user.username}" cannot create resource "selfsubjectreviews" in API group "authentication.k8s.io" at the cluster scope`,
        { group: 'authentication.k8s.io', kind: 'selfsubjectreviews' },
      );
    return { status: 201, body: { ...body, metadata: created(), status: { userInfo: user } } };
  }

  private requestToken(
    user: User,
    { namespace, name }: { readonly namespace: string; readonly name: string },
    body: JsonObject,
    clouds: Clouds,
  ): Answer {
    const details = { name, kind: 'serviceaccounts' };
    if (!this.options.mayRequestTokens.includes(user.username))
      return status(
        403,
        'Forbidden',
        `serviceaccounts "${name}" is forbidden: User "${user.username}" cannot create resource "serviceaccounts/token" in API group "" in the namespace "${namespace}"`,
        details,
      );
    if (![...this.accounts].some((account) => account.startsWith(`${namespace}/`)))
      return status(404, 'NotFound', `namespaces "${namespace}" not found`, {
        name: namespace,
        kind: 'namespaces',
      });
    if (!this.accounts.has(`${namespace}/${name}`))
      return status(404, 'NotFound', `serviceaccounts "${name}" not found`, details);
    const spec = isObject(body['spec']) ? body['spec'] : {};
    const seconds = spec['expirationSeconds'];
    if (typeof seconds !== 'number' || seconds < 600)
      return status(
        422,
        'Invalid',
        `TokenRequest.authentication.k8s.io "${name}" is invalid: spec.expirationSeconds: Invalid value: ${seconds}: may not specify a duration less than 10 minutes`,
      );
    const audiences = spec['audiences'] ?? [OWN_AUDIENCE];
    const ends = clouds.now('cloud').getTime() + seconds * 1000;
    const token = this.mint(`${namespace}/${name}`, ends, clouds);
    return {
      status: 201,
      body: {
        kind: 'TokenRequest',
        apiVersion: 'authentication.k8s.io/v1',
        metadata: { name, namespace, ...created() },
        spec: { audiences, expirationSeconds: seconds, boundObjectRef: null },
        status: { token, expirationTimestamp: new Date(ends).toISOString().replace(/\.\d+Z$/, 'Z') },
      },
    };
  }

  private mint(account: string, ends: number, clouds: Clouds): string {
    const claims = {
      aud: [OWN_AUDIENCE],
      exp: Math.floor(ends / 1000),
      iss: OWN_AUDIENCE,
      jti: randomUUID(),
      sub: `system:serviceaccount:${account.replace('/', ':')}`,
    };
    const signed = [{ alg: 'ES256', kid: 'cluster' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const key = { key: this.keys.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const token = `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
    this.issued.set(token, { account, ends });
    clouds.secrets.add(token);
    return token;
  }
}

const NO_SUCH_RESOURCE = status(404, 'NotFound', 'the server could not find the requested resource', {});

/** How the API tells errors: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
function status(code: number, reason: string, message: string, details?: object): Answer {
  return {
    status: code,
    body: {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      ...(details === undefined ? {} : { details }),
      code,
    },
  };
}

function created(): { creationTimestamp: string } {
  return { creationTimestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
}
