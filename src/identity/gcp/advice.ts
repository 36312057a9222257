import type { Claims, Failure, GcpLogin } from '../types.js';
import { partsOf, principalOf } from './names.js';

/** Longest `google.subject` in bytes: https://docs.cloud.google.com/iam/docs/workload-identity-federation#mapping */
const LONGEST_SUBJECT = 127;

const OUTAGE =
  'Run the job again. If that does not help, look at https://status.cloud.google.com and at the proxy of the runner.';
const ISSUER_UNREACHED = /given credential's issuer/;

type Advice = (login: GcpLogin, claims: Claims) => string;

/** What Google says → what to do. The first that matches counts; all texts were seen of the real services. */
const ADVICE: readonly (readonly [RegExp, Advice])[] = [
  [/iam\.serviceAccounts\./, letActAs],
  [
    /^NOT_FOUND/,
    (login) => `Correct spec.identity.gcp: there is no service account ${login.serviceAccount}.`,
  ],
  [/lifetime/i, shortenLifetime],
  [/attribute condition/, widenCondition],
  [/audience in ID Token/, allowAudience],
  [/issuer in ID Token/, correctIssuer],
  [/exceeds the 127 bytes limit/, shortenSubject],
  [/target service indicated/, findProvider],
  [/a redirect to|is neither https/, correctEndpoint],
  [/certificate/i, () => 'Let Node trust the authority of the proxy or endpoint: NODE_EXTRA_CA_CERTS.'],
  [/stale|expired|not yet valid|in the future/, compareClocks],
];

/**
 * What to do about a login that failed: what the trust must say for the token that was received, ready to paste.
 * @param failure as `classifyGoogle` tells it.
 */
export function adviceOn(login: GcpLogin, claims: Claims, { kind, said }: Failure): string {
  if (kind === 'transient') return ISSUER_UNREACHED.test(said) ? openIssuer(login, claims) : OUTAGE;
  const found = ADVICE.find(([pattern]) => pattern.test(said));
  return (found?.[1] ?? lookAtProvider)(login, claims);
}

/** A word of a POSIX shell that means exactly this text. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function letActAs(login: GcpLogin, { sub }: Claims): string {
  return `Let this subject use the service account; a new binding takes up to five minutes to work:
gcloud iam service-accounts add-iam-policy-binding ${shellWord(login.serviceAccount ?? '')} \\
  --role=roles/iam.workloadIdentityUser \\
  --member=${shellWord(principalOf(login, sub))}`;
}

function shortenLifetime({ lifetime, serviceAccount }: GcpLogin): string {
  return `Set spec.identity.gcp.lifetimeSeconds (now ${lifetime}) to 3600 or less, or allow ${serviceAccount} more by the organization policy constraints/iam.allowServiceAccountCredentialLifetimeExtension.`;
}

function widenCondition(login: GcpLogin, claims: Claims): string {
  const condition = `assertion.sub == ${JSON.stringify(claims.sub)}`;
  return `Let the provider's attribute condition accept this subject; one that accepts it alone is:
${updateProvider(login)} --attribute-condition=${shellWord(condition)}
Keep what the present condition allows besides:
${describeProvider(login)}`;
}

function allowAudience(login: GcpLogin, claims: Claims): string {
  return `Remove spec.identity.gcp.audience, if the provider has no audiences of its own, or let the provider allow this one:
${updateProvider(login)} --allowed-audiences=${shellWord(claims.aud)}`;
}

function correctIssuer(login: GcpLogin, claims: Claims): string {
  return `Set the issuer of the provider to exactly that of the token:
${updateProvider(login)} --issuer-uri=${shellWord(claims.iss)}`;
}

/** Ids instead of names: they are short, and whoever takes over a name does not have them. */
function shortenSubject(login: GcpLogin, claims: Claims): string {
  const rest =
    claims.environment === undefined
      ? '":" + assertion.event_name'
      : '":environment:" + assertion.environment';
  const mapping = `google.subject="repository:" + assertion.repository_id + ${rest}`;
  return `The subject has ${Buffer.byteLength(claims.sub)} bytes, and Google takes ${LONGEST_SUBJECT}. Map a shorter one, beside the mappings that are there, and name it in the bindings:
${updateProvider(login)} --attribute-mapping=${shellWord(mapping)}
${describeProvider(login)}`;
}

function findProvider(login: GcpLogin): string {
  return `Correct spec.identity.gcp.provider, which must hold the number of the project and not its id, or bring the provider and its pool back if they are disabled or deleted:
${describeProvider(login)}`;
}

function openIssuer(login: GcpLogin, { iss }: Claims): string {
  return `Google must read ${iss}/.well-known/openid-configuration and the keys that it names. Open them to the internet, or give Google the keys:
${updateProvider(login)} --jwk-json-path=jwks.json`;
}

function correctEndpoint(): string {
  return 'Correct stsEndpoint or iamCredentialsEndpoint of spec.identity.gcp, or the proxy of the runner.';
}

function compareClocks(_login: GcpLogin, claims: Claims): string {
  const issued = new Date(claims.iat * 1000).toISOString();
  return `A second token, issued at ${issued}, was no better: the clock of ${claims.iss} and Google's are more than a minute apart. On GitHub Enterprise Server, set its clock by NTP.`;
}

function lookAtProvider(login: GcpLogin): string {
  return `Compare what was received with the provider's issuer, audiences, mapping and condition:
${describeProvider(login)}`;
}

function updateProvider(login: GcpLogin): string {
  return `gcloud iam workload-identity-pools providers update-oidc ${placeOf(login)}`;
}

function describeProvider(login: GcpLogin): string {
  return `gcloud iam workload-identity-pools providers describe ${placeOf(login)}`;
}

function placeOf(login: GcpLogin): string {
  const { project, pool, name } = partsOf(login);
  return `${name} --workload-identity-pool=${pool} --location=global --project=${project}`;
}
