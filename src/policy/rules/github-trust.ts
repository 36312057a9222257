import type { PlannedResource } from '../../changes/plan.js';
import { answer, type Judge } from '../answer.js';
import { families } from '../frameworks.js';
import { type Statement, statementsOf } from '../iam.js';
import type { Rule, RuleAnswer } from '../types.js';
import { holds, read, type Truth, textOf } from '../values.js';

const issuer = 'token.actions.githubusercontent.com';

export const rule: Rule = {
  id: 'baseline/github-trust',
  title: 'Roles for GitHub Actions trust named repositories only',
  severity: 'critical',
  controls: families.leastPrivilege,
  clouds: ['aws', 'gcp', 'azure'],
  fix: `Add a condition on ${issuer}:sub that names the owner and the repository, such as repo:owner/name:environment:prod.`,
  fixes: {
    gcp: 'Set attribute_condition to compare assertion.sub, or assertion.repository_id, with those that are meant.',
    azure:
      "Name the owner and the repository in the subject, such as repo:owner/name:environment:prod; in a claims matching expression compare claims['sub'] with `eq`.",
  },
  judge: (world) =>
    Object.entries(trusts).flatMap(([type, trust]) =>
      world.ofType(type).flatMap((resource) => answersOf(resource, trust(resource, world))),
    ),
};

function answersOf(resource: PlannedResource, good: Truth | undefined): readonly RuleAnswer[] {
  if (good === undefined) return [];
  return [
    answer(resource, good, {
      pass: 'The role trusts named repositories only.',
      fail: 'The role can be assumed from any repository on GitHub; a named one is asked.',
      unknown: 'Who may assume the role is decided only at apply.',
    }),
  ];
}

/** Where GitHub's tokens are let in, by cloud. */
const trusts: Readonly<Record<string, Judge>> = {
  aws_iam_role: (role) => {
    const statements = statementsOf(read(role, 'assume_role_policy'));
    const trusting = statements === 'unknown' ? statements : statements.filter(trustsGitHub);
    if (trusting === 'unknown') return trusting;
    return trusting.length === 0 ? undefined : trusting.every(namesRepository);
  },
  google_iam_workload_identity_pool_provider: (provider) => {
    const from = read(provider, 'oidc', 0, 'issuer_uri');
    if (from.kind === 'known' && !isGitHub(textOf(from))) return undefined;
    const condition = read(provider, 'attribute_condition');
    const good = holds(condition, (text) => typeof text === 'string' && comparesRepository(text));
    return from.kind === 'known' || good === true ? good : from.kind === 'absent' ? undefined : 'unknown';
  },
  azuread_application_federated_identity_credential: bySubject,
  azurerm_federated_identity_credential: bySubject,
  azuread_application_flexible_federated_identity_credential: (credential) =>
    ofGitHub(credential, 'claims_matching_expression', (text) => {
      const compared = [...text.matchAll(/claims\['sub'\]\s+(eq|matches)\s+'([^']*)'/g)];
      return compared.length > 0 && compared.every(([, , subject]) => isNamed(subject ?? ''));
    }),
};

function bySubject(credential: PlannedResource): Truth | undefined {
  return ofGitHub(credential, 'subject', isNamed);
}

/** What a credential of Azure's says of tokens of GitHub; undefined for another issuer's. */
function ofGitHub(
  credential: PlannedResource,
  attribute: string,
  good: (text: string) => boolean,
): Truth | undefined {
  const from = read(credential, 'issuer');
  if (from.kind === 'known' && !isGitHub(textOf(from))) return undefined;
  const named = holds(read(credential, attribute), (text) => typeof text === 'string' && good(text));
  return from.kind === 'unknown' && named !== true ? 'unknown' : named;
}

const isGitHub = (url: string | undefined): boolean => url?.includes(issuer) === true;

/** A comparison with a text of its own, of a claim that tells the repository or its owner. */
function comparesRepository(condition: string): boolean {
  const claim = String.raw`(?:assertion\.(?:sub|repository|repository_id|repository_owner|repository_owner_id)|google\.subject)`;
  return new RegExp(
    String.raw`${claim}\s*(?:==|in)\s*(?:['"]|\[\s*['"])[^'"]|${claim}\.startsWith\(\s*['"]repo:[^*/'"]+/`,
  ).test(condition);
}

function trustsGitHub(statement: Statement): boolean {
  return statement.allow && statement.principals.some((principal) => principal.endsWith(issuer));
}

function namesRepository(statement: Statement): boolean {
  const subjects = statement.conditions.get(`${issuer}:sub`) ?? [];
  return subjects.length > 0 && subjects.every(isNamed);
}

/** `repo:owner/…`: a wildcard in place of the owner lets every account of GitHub in. */
function isNamed(subject: string): boolean {
  return /^repo:[^*?/]+\/[^*?:]+/.test(subject);
}
