import type { GcpLogin } from '../types.js';

/** Type of GitHub's token in a token exchange: https://www.rfc-editor.org/rfc/rfc8693#section-3 */
export const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/** The universe of everybody who names no other: https://docs.cloud.google.com/docs/overview/universe-domain */
export const DEFAULT_UNIVERSE = 'googleapis.com';

type Named = Pick<GcpLogin, 'provider' | 'universe'>;

/** The provider as Google's token service calls it: with the host, without the scheme. */
export function stsAudience({ provider, universe }: Named): string {
  return `//iam.${universe}/${provider}`;
}

/** The parts of a provider's full name. */
export function partsOf({ provider }: Named): { project: string; pool: string; name: string } {
  const [, project = '', , , , pool = '', , name = ''] = provider.split('/');
  return { project, pool, name };
}

/**
 * Who a token's subject is to IAM when the provider maps `google.subject` to `assertion.sub`:
 * https://docs.cloud.google.com/iam/docs/principal-identifiers
 */
export function principalOf(login: Named, subject: string): string {
  const pool = login.provider.replace(/\/providers\/[^/]*$/, '');
  return `principal://iam.${login.universe}/${pool}/subject/${subject}`;
}

/** The member of an IAM binding that this login needs. */
export function memberOf(login: Named & Pick<GcpLogin, 'serviceAccount'>, subject: string): string {
  return login.serviceAccount === undefined
    ? principalOf(login, subject)
    : `serviceAccount:${login.serviceAccount}`;
}

/** https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function tokenUrl({ endpoints }: Pick<GcpLogin, 'endpoints'>): string {
  return `${base(endpoints.sts)}/v1/token`;
}

/** https://docs.cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts */
export function serviceAccountUrl(
  { endpoints }: Pick<GcpLogin, 'endpoints'>,
  serviceAccount: string,
  method: 'generateAccessToken' | 'generateIdToken',
): string {
  return `${base(endpoints.iamCredentials)}/v1/projects/-/serviceAccounts/${serviceAccount}:${method}`;
}

/** https://docs.cloud.google.com/resource-manager/reference/rest/v3/projects/get */
export function projectUrl({ endpoints }: Pick<GcpLogin, 'endpoints'>, project: string): string {
  return `${base(endpoints.resourceManager)}/v3/projects/${encodeURIComponent(project)}`;
}

function base(url: string): string {
  return url.replace(/\/+$/, '');
}
