import type { Problem } from '../../problem.js';
import type { AwsLogin, Claims, ExplainFailure, Failure } from '../types.js';
import { accountOf, partitionOf } from './partitions.js';

/** A code or text of STS → what to do about it; the first that fits counts. */
type Remedy = readonly [said: RegExp, fix: (login: AwsLogin, claims: Claims, provider: string) => string];

const REMEDIES: readonly Remedy[] = [
  [
    /^AccessDenied/,
    (login, claims) =>
      `STS says the same of a role that does not exist. If ${login.role} does, its trust policy needs this statement:\n${trustStatement(login.role, claims)}`,
  ],
  [
    /^InvalidIdentityToken.*audience/i,
    (_login, { aud }, provider) =>
      `The OIDC provider of the account must know this audience:\naws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${provider} --client-id ${aud}`,
  ],
  [
    /^InvalidIdentityToken.*no openidconnect provider/i,
    (login, { iss, aud }) =>
      `Account ${accountOf(login.role)} does not know this issuer:\naws iam create-open-id-connect-provider --url ${iss} --client-id-list ${aud}`,
  ],
  [
    /^InvalidIdentityToken/,
    (_login, { iss }, provider) =>
      `${provider} must be of the issuer ${iss}, and AWS must reach ${iss}/.well-known/openid-configuration and the keys that it names.`,
  ],
  [
    /^(ExpiredToken|IDPRejectedClaim)/,
    (_login, { iat, exp }) =>
      `A new token did not help. It counts from ${time(iat)} to ${time(exp)}: compare with the time of the server that issues it.`,
  ],
  [
    /MaxSessionDuration/,
    (login) =>
      `Lower identity.aws.durationSeconds (now ${login.duration}; credentials are renewed anyway), or let the role last longer:\naws iam update-role --role-name ${roleName(login.role)} --max-session-duration ${login.duration}`,
  ],
  [
    /^RegionDisabled/,
    (login) =>
      `Enable STS in ${login.region} for account ${accountOf(login.role)}, or set identity.aws.region to one that is enabled: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html`,
  ],
  [
    /^(PackedPolicyTooLarge|MalformedPolicyDocument)/,
    () => 'Correct or shorten identity.aws.inlinePolicy and identity.aws.managedPolicies.',
  ],
  [
    /^no whole answer|^an answer that is not from STS/,
    (login) =>
      `Look at what stands between here and ${login.endpoint}: proxy, firewall, private endpoint. If nothing does, run it again.`,
  ],
  [
    /certificate/i,
    (login) =>
      `Nobody whom Node trusts has signed the certificate of ${login.endpoint}. Give the authority that has in a file that NODE_EXTRA_CA_CERTS names.`,
  ],
];

/** Tells a refusal of AssumeRoleWithWebIdentity: what was received, and what the trust must say for it. */
export const explainAws: ExplainFailure<AwsLogin> = (login, claims, failure) => {
  const provider = providerArn(login.role, claims.iss);
  const received = `It received issuer ${claims.iss}, subject ${claims.sub}, audience ${claims.aud}.`;
  const remedy = REMEDIES.find(([pattern]) => pattern.test(failure.said))?.[1];
  return told(
    login,
    `STS in ${login.region} did not give the role ${login.role}: ${ended(failure.said)} ${received}`,
    remedy?.(login, claims, provider) ?? otherFix(failure),
  );
};

/** Tells a refusal of AssumeRole. @param from ARN of the role that asked; @param role the one that was asked for. */
export function explainChain(
  login: AwsLogin,
  from: string,
  { role, externalId }: AwsLogin['chain'][number],
  failure: Failure,
): Problem {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: from },
    Action: 'sts:AssumeRole',
    ...(externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
  };
  const fix = /^AccessDenied/.test(failure.said)
    ? `${from} must be allowed sts:AssumeRole on it, and its trust policy needs this statement:\n${JSON.stringify(statement, null, 2)}`
    : otherFix(failure);
  return told(login, `STS did not give ${from} the role ${role}: ${ended(failure.said)}`, fix);
}

/** Tells that STS does not say whose its own credentials are. */
export function explainCaller(login: AwsLogin, failure: Failure): Problem {
  const message = `STS gave credentials of ${lastRole(login)}, but does not say whose they are: ${ended(failure.said)}`;
  return told(login, message, otherFix(failure));
}

/** The statement of a role's trust policy that lets in exactly the subject of these claims, as JSON. */
function trustStatement(role: string, { iss, aud, sub }: Claims): string {
  const issuer = withoutScheme(iss);
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: providerArn(role, iss) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: aud, [`${issuer}:sub`]: sub } },
  };
  return JSON.stringify(statement, null, 2);
}

/** The role whose credentials are used in the end. */
export function lastRole({ role, chain }: AwsLogin): string {
  return chain.at(-1)?.role ?? role;
}

/** An OIDC provider is named by its issuer: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function providerArn(role: string, issuer: string): string {
  return `arn:${partitionOf(role)}:iam::${accountOf(role)}:oidc-provider/${withoutScheme(issuer)}`;
}

function withoutScheme(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}

/** Name of a role without its path, as the CLI takes it. */
function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function otherFix({ kind }: Failure): string {
  return kind === 'transient'
    ? 'Run it again; https://health.aws.amazon.com/health/status says whether AWS has trouble.'
    : 'Correct identity.aws in the manifest.';
}

function told({ at }: AwsLogin, message: string, fix: string): Problem {
  return { severity: 'error', ...(at === undefined ? {} : { at }), message, fix };
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
