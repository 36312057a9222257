import { randomBytes, randomUUID } from 'node:crypto';
import type { GitHub } from './github.js';
import type { Answer, Clouds, Received, Service } from './server.js';

const DOCUMENTATION = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** A tenant with one application, what its federated credential trusts, and a subscription that it may read. */
export interface EntraOptions {
  readonly tenant?: string;
  readonly client?: string;
  /** Of the federated credential. */
  readonly audience?: string;
  readonly subject?: string;
  readonly subscription?: string;
  /** Tenant that the subscription belongs to: this one. */
  readonly subscriptionTenant?: string;
  /** False: the application has no role in the subscription. */
  readonly reader?: boolean;
}

/**
 * Entra ID (name `entra`): tokens for client assertions, with the discovery documents that MSAL reads. The resource
 * manager of the same cloud is a service of its own, `arm`, so that each can fail by itself.
 * Shapes: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export class Entra implements Service {
  readonly name = 'entra';
  readonly options: Required<EntraOptions>;
  /** Access tokens that are good at the resource manager. */
  readonly tokens = new Set<string>();
  private readonly github: GitHub;

  constructor(github: GitHub, options: EntraOptions = {}) {
    this.github = github;
    const tenant = options.tenant ?? '11111111-1111-4111-8111-111111111111';
    this.options = {
      tenant,
      client: '22222222-2222-4222-8222-222222222222',
      audience: 'api://AzureADTokenExchange',
      subject: 'repo:acme/shop:environment:prod',
      subscription: '33333333-3333-4333-8333-333333333333',
      subscriptionTenant: tenant,
      reader: true,
      ...options,
    };
  }

  answer(request: Received, clouds: Clouds): Answer | undefined {
    const { pathname } = request.url;
    if (pathname === '/common/discovery/instance') return this.instances(clouds);
    const [, tenant = '', path] =
      /^\/([^/]+)\/(oauth2\/v2\.0\/token|v2\.0\/\.well-known\/openid-configuration)$/.exec(pathname) ?? [];
    if (path === undefined) return undefined;
    if (tenant !== this.options.tenant)
      return this.refuse(
        clouds,
        request,
        400,
        'invalid_request',
        90002,
        `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
      );
    return path.startsWith('v2.0') ? this.discovery(clouds) : this.token(request, clouds);
  }

  private token(request: Received, clouds: Clouds): Answer {
    const form = new URLSearchParams(request.body);
    const refuse = (status: number, error: string, code: number, text: string): Answer =>
      this.refuse(clouds, request, status, error, code, text);
    if (request.method !== 'POST' || form.get('grant_type') !== 'client_credentials')
      return refuse(
        400,
        'unsupported_grant_type',
        70003,
        `The app requested an unsupported grant type '${form.get('grant_type')}'.`,
      );
    const { client, tenant } = this.options;
    if (form.get('client_id') !== client)
      return refuse(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${form.get('client_id')}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
      );
    const scope = form.get('scope') ?? '';
    const resource = scope
      .split(' ')
      .find((one) => one.endsWith('/.default'))
      ?.slice(0, -'/.default'.length);
    if (resource !== clouds.origin)
      return refuse(
        400,
        'invalid_resource',
        500011,
        `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
      );
    if (form.get('client_assertion_type') !== ASSERTION_TYPE)
      return refuse(
        401,
        'invalid_client',
        7000218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    return this.mistrust(form.get('client_assertion') ?? '', refuse, clouds) ?? this.issue(clouds);
  }

  /** Why the assertion is refused, if it is. */
  private mistrust(
    assertion: string,
    refuse: (status: number, error: string, code: number, text: string) => Answer,
    clouds: Clouds,
  ): Answer | undefined {
    const { audience, subject } = this.options;
    const verdict = this.github.verify(assertion, { audience, subjects: [subject], leeway: 120 }, clouds);
    if (verdict.ok) return undefined;
    const { claims, why } = verdict;
    const unmatched = (code: number, what: string, value: unknown, hint = ''): Answer =>
      refuse(
        401,
        'invalid_client',
        code,
        `No matching federated identity record found for presented assertion ${what} '${value}'.${hint} Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ${DOCUMENTATION}`,
      );
    switch (why) {
      case 'signature':
        return refuse(
          401,
          'invalid_client',
          700027,
          'The certificate with identifier used to sign the client assertion is not registered on application.',
        );
      case 'expired':
      case 'not-yet':
        return refuse(
          401,
          'invalid_client',
          700024,
          `Client assertion is not within its valid time range. Current time: ${clouds.now('cloud').toISOString()}, assertion valid from ${time(claims?.nbf)}, expiry time of assertion ${time(claims?.exp)}. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .`,
        );
      case 'issuer':
        return unmatched(700211, 'issuer', claims?.iss);
      case 'audience':
        return unmatched(700212, 'audience', claims?.aud);
      default:
        return claims?.sub.toLowerCase() === subject.toLowerCase()
          ? unmatched(
              7002138,
              'subject',
              claims.sub,
              ' The subject matches with case-insensitive comparison, but not with case-sensitive comparison.',
            )
          : unmatched(700213, 'subject', claims?.sub);
    }
  }

  private issue(clouds: Clouds): Answer {
    const part = (bytes: number): string => randomBytes(bytes).toString('base64url');
    const token = `eyJ0eXAiOiJKV1Qi${part(12)}.${part(300)}.${part(256)}`;
    this.tokens.add(token);
    clouds.secrets.add(token);
    return {
      status: 200,
      headers: { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
      body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token },
    };
  }

  private refuse(
    clouds: Clouds,
    request: Received,
    status: number,
    error: string,
    code: number,
    text: string,
  ): Answer {
    const trace = randomUUID();
    const correlation = new URLSearchParams(request.body).get('client-request-id') ?? randomUUID();
    const timestamp = clouds.now('cloud').toISOString().replace('T', ' ').replace(/\.\d+/, '');
    const body = {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `${clouds.origin}/error?code=${code}`,
    };
    return { status, body };
  }

  private discovery({ origin }: Clouds): Answer {
    const base = `${origin}/${this.options.tenant}`;
    const body = {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      tenant_region_scope: 'EU',
      cloud_instance_name: 'microsoftonline.com',
    };
    return { status: 200, body };
  }

  private instances({ origin }: Clouds): Answer {
    const { host } = new URL(origin);
    const body = {
      tenant_discovery_endpoint: `${origin}/${this.options.tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    };
    return { status: 200, body };
  }
}

function time(seconds: number | undefined): string {
  return seconds === undefined ? '' : new Date(seconds * 1000).toISOString();
}

/** The resource manager (name `arm`): subscriptions, with the tokens of an Entra ID. */
export class ResourceManager implements Service {
  readonly name = 'arm';
  private readonly entra: Entra;

  constructor(entra: Entra) {
    this.entra = entra;
  }

  /** https://learn.microsoft.com/rest/api/resources/subscriptions/get */
  answer({ url, headers }: Received): Answer | undefined {
    const [, id] = /^\/subscriptions\/([^/]+)$/.exec(url.pathname) ?? [];
    if (id === undefined) return undefined;
    const { tenant, client, subscription, subscriptionTenant, reader } = this.entra.options;
    if (url.searchParams.get('api-version') === null)
      return refuse(
        400,
        'MissingApiVersionParameter',
        'The api-version query parameter (?api-version=) is required for all requests.',
      );
    if (!this.entra.tokens.has(headers['authorization']?.replace(/^Bearer /, '') ?? ''))
      return refuse(401, 'InvalidAuthenticationToken', 'The access token is invalid.');
    if (id.toLowerCase() !== subscription)
      return refuse(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
    if (subscriptionTenant !== tenant)
      return refuse(
        401,
        'InvalidAuthenticationTokenTenant',
        `The access token is from the wrong issuer 'https://sts.windows.net/${tenant}/'. It must match the tenant 'https://sts.windows.net/${subscriptionTenant}/' associated with this subscription.`,
      );
    if (!reader)
      return refuse(
        403,
        'AuthorizationFailed',
        `The client '${client}' with object id '44444444-4444-4444-8444-444444444444' does not have authorization to perform action 'Microsoft.Resources/subscriptions/read' over scope '/subscriptions/${id}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      );
    const body = {
      id: `/subscriptions/${subscription}`,
      authorizationSource: 'RoleBased',
      managedByTenants: [],
      subscriptionId: subscription,
      tenantId: subscriptionTenant,
      displayName: 'Shop',
      state: 'Enabled',
      subscriptionPolicies: {
        locationPlacementId: 'Public_2014-09-01',
        quotaId: 'PayAsYouGo_2014-09-01',
        spendingLimit: 'Off',
      },
    };
    return { status: 200, body };
  }
}

function refuse(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}
