import { isObject, type Json, parseJson } from '../../json.js';
import type { Reply } from '../../platform/ask.js';
import type { Problem } from '../../problem.js';
import { isNetworkError, isTransientStatus, retryAfter, said } from '../exchange.js';
import type { AzureLogin, Claims, ExplainFailure, Failure } from '../types.js';

/**
 * An answer that is not what was asked for, of Entra ID or of the resource manager. Keeps nothing of the answer but
 * what it says of the error, since the rest may hold a token.
 */
export class Refusal extends Error {
  readonly status: number;
  /** AADSTS number, or the resource manager's name for the error; undefined when neither spoke. */
  readonly code: string | undefined;
  /** Header, as it came. */
  readonly retryAfter: string | undefined;
  /** Not JSON: a proxy or a gateway spoke instead. */
  readonly foreign: boolean;

  constructor({ status, text, headers }: Reply) {
    const body = parseJson(text);
    super(said(wordsOf(status, body)));
    this.name = 'Refusal';
    this.status = status;
    this.code = codeOf(body);
    this.retryAfter = headers['retry-after'];
    this.foreign = body === undefined;
  }
}

/** Entra ID's shape is that of OAuth, `error_description` with `error_codes`; the resource manager's is `error.message`. */
function wordsOf(status: number, body: Json | undefined): string {
  const { error, error_description: description } = isObject(body) ? body : {};
  if (typeof description === 'string') {
    const [words = '', trace] = description.split(/\s*Trace ID:\s*/);
    return trace === undefined ? words : `${words} (trace ${trace.split(/\s/, 1)[0]})`;
  }
  if (isObject(error)) return `${error['code']}: ${error['message']}`;
  if (typeof error === 'string') return `HTTP ${status} with ${error}`;
  return `HTTP ${status} with ${body === undefined ? 'a body that is not JSON' : 'JSON that says nothing'}`;
}

/** With a full stop, so that another sentence can follow. */
export function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function codeOf(body: Json | undefined): string | undefined {
  if (!isObject(body)) return undefined;
  const { error, error_codes: codes } = body;
  if (Array.isArray(codes) && codes.length > 0) return String(codes[0]);
  return isObject(error) ? String(error['code']) : undefined;
}

/** The assertion is too old, or not valid yet. */
const OUTSIDE_ITS_TIME = '700024';
const WRONG_CASE = '7002138';
/** No federated credential has this issuer, audience or subject; 70021 is the older one for all three. */
const NO_CREDENTIAL: ReadonlySet<string | undefined> = new Set([
  '70021',
  '700211',
  '700212',
  '700213',
  WRONG_CASE,
]);
/**
 * Entra ID's own trouble: its directory (90033), its time (90012), too many requests (90055), and that it could not
 * reach GitHub's keys (50166, 501661, 90061), which comes and goes: https://github.com/Azure/AKS/issues/4029
 */
const PASSING: ReadonlySet<string | undefined> = new Set([
  '90033',
  '90012',
  '90055',
  '50166',
  '501661',
  '90061',
]);

/**
 * What an error of Entra ID or of the resource manager means.
 * Codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function classifyAzure(error: unknown, now: Date): Failure {
  if (!(error instanceof Refusal))
    return {
      kind: isNetworkError(error) ? 'transient' : 'permanent',
      said: said(error instanceof Error ? error.message : String(error)),
    };
  const { status, code, foreign, message } = error;
  const wait = retryAfter(error.retryAfter, now);
  if (code === OUTSIDE_ITS_TIME) return { kind: 'mint-again', said: message };
  if (foreign || isTransientStatus(status) || PASSING.has(code))
    return { kind: 'transient', said: message, ...(wait === undefined ? {} : { retryAfter: wait }) };
  return { kind: 'permanent', said: message };
}

/** Tells what Entra ID refused, with what it received beside what the application must trust. */
export const explainAzure: ExplainFailure<AzureLogin> = (login, claims, failure): Problem => ({
  severity: 'error',
  ...(login.at === undefined ? {} : { at: login.at }),
  path: 'spec.identity.azure',
  message:
    `${new URL(login.authority).host} gave no token for application ${login.client} of tenant ${login.tenant}: ${sentence(failure.said)} ` +
    `GitHub's token has subject ${claims.sub}, audience ${claims.aud}, issuer ${claims.iss}.`,
  fix: fixOf(login, claims, failure),
});

function fixOf(login: AzureLogin, claims: Claims, { kind, said: words }: Failure): string {
  const code = /AADSTS(\d+)/.exec(words)?.[1];
  if (kind === 'transient')
    return 'Run the job again later; if it stays, look whether a proxy or firewall stands between the runner and Entra ID.';
  if (code === OUTSIDE_ITS_TIME)
    return `Two tokens in a row were outside their time: the last was issued at ${time(claims.iat)} and ends at ${time(claims.exp)}. The clock of GitHub or of Entra ID is wrong, or something keeps requests for minutes; run the job again later.`;
  if (code === '90002')
    return `Correct spec.identity.azure.tenant, or spec.identity.azure.environment (${login.environment} now): each Azure has its own tenants.`;
  if (code === '700016')
    return `Correct the client or the tenant in spec.identity.azure: \`az ad app show --id ${login.client}\`, signed in to tenant ${login.tenant}, must find the application.`;
  if (code === '500011')
    return `Correct spec.identity.azure.environment (${login.environment} now) and resourceManager (${login.resourceManager}): this Entra ID knows no such resource.`;
  if (code === WRONG_CASE)
    return `Write the subject of the federated credential with the same capital and small letters; delete it and add it anew. ${recipe(login, claims)}`;
  return NO_CREDENTIAL.has(code)
    ? `Add this federated credential; it can take some minutes to be known everywhere. ${recipe(login, claims)}`
    : `Check that the application has this federated credential. ${recipe(login, claims)}`;
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** By a file, since a subject may hold what a shell reads otherwise: https://learn.microsoft.com/cli/azure/ad/app/federated-credential */
function recipe(login: AzureLogin, { iss, sub, aud }: Claims): string {
  const credential = { name: credentialName(sub), issuer: iss, subject: sub, audiences: [aud] };
  return `As credential.json:\n${JSON.stringify(credential, undefined, 2)}\nthen: az ad app federated-credential create --id ${login.client} --parameters credential.json\n(or, for a managed identity, az identity federated-credential create with the same issuer, subject and audience)`;
}

/** 3 to 120 letters, digits, - and _, the first a letter or digit: https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
function credentialName(subject: string): string {
  return `github-${subject.replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 120);
}
