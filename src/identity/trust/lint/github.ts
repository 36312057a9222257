import type { Purpose, Trust, Value, Way } from './types.js';

/** The issuer of github.com; an enterprise may have `/<slug>` appended. */
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** https://docs.github.com/actions/reference/security/oidc: github.com, data residency, Enterprise Server. */
const ISSUERS = [
  /^https:\/\/token\.actions\.githubusercontent\.com(\/[A-Za-z0-9-]+)?$/,
  /^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com(\/[A-Za-z0-9-]+)?$/,
  /^https:\/\/[a-z0-9.-]+(:\d+)?\/_services\/token$/,
];

/** Exactly the `iss` of a token that GitHub can mint. */
export function isIssuer(text: string): boolean {
  return text !== 'https://vstoken.actions.githubusercontent.com' && ISSUERS.some((form) => form.test(text));
}

/** Meant to be GitHub, rightly spelled or not. */
export function looksLikeIssuer(text: string): boolean {
  return /github|\.ghe\.com|_services\/token|token\.actions/i.test(text);
}

/** True for an issuer that every account of github.com shares: a trust in it alone lets everybody in. */
export function isShared(issuer: string | undefined): boolean {
  return issuer === undefined || issuer.replace(/\/$/, '') === ISSUER;
}

/** Claims that tell one owner, repository or workflow from all others. */
export const IDENTIFYING = [
  'sub',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'workflow_ref',
  'enterprise',
  'enterprise_id',
];

/** All claims: https://docs.github.com/actions/reference/security/oidc */
export const CLAIMS = [
  ...IDENTIFYING,
  'iss',
  'aud',
  'exp',
  'iat',
  'nbf',
  'jti',
  'actor',
  'actor_id',
  'base_ref',
  'check_run_id',
  'environment',
  'environment_node_id',
  'event_name',
  'head_ref',
  'job_workflow_sha',
  'ref',
  'ref_protected',
  'ref_type',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_sha',
];

/** True when a way asks for an owner, repository or workflow with a test that a strange token can fail. */
export function identifies(way: Way): boolean {
  return way.some(
    (test) =>
      IDENTIFYING.includes(test.claim) && !test.negated && !test.optional && test.values.some(narrows),
  );
}

function narrows({ text }: Value): boolean {
  return !/^[*?]*$/.test(text);
}

const LOOKS = /(^|[^a-z])(plan|planner|read|reader|readonly|ro|view|viewer|drift)([^a-z]|$)/i;
const CHANGES =
  /(^|[^a-z])(apply|applier|deploy|deployer|deployment|prod|production|release|publish|write|writer|readwrite|admin|administrator|power|owner|editor|rw)([^a-z]|$)/i;

/** Whether the names of roles, policies and files say that something is to look or to change. */
export function purposeOf(...names: readonly (string | undefined)[]): Purpose {
  for (const name of names) {
    const words = name?.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2') ?? '';
    // `prod-plan` looks at production; `prod` alone changes it.
    if (LOOKS.test(words) && !/read-?_?write/i.test(words)) return 'plan';
    if (CHANGES.test(words)) return 'apply';
  }
  return undefined;
}

/** The tests of a trust on one claim, each once. */
export function testsOn(trust: Trust, ...claims: readonly string[]) {
  return [...new Set(trust.ways.flat())].filter(({ claim }) => claims.includes(claim));
}
