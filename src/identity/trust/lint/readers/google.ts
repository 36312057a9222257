import { namesIn, waysOf } from '../cel.js';
import type { Part } from '../document.js';
import { CLAIMS, looksLikeIssuer, purposeOf } from '../github.js';
import type { BindingTrust, Duration, PoolTrust, Test, Value, Way } from '../types.js';

/** True for the settings of a workload identity pool's provider, as gcloud prints them. */
export function isPoolProvider(part: Part): boolean {
  return /\/workloadIdentityPools\/[^/]+\/providers\//.test(part.get('name').text() ?? '');
}

/** A provider, as gcloud (camelCase) or Terraform (snake_case) writes it; undefined when it is not for GitHub. */
export function readPoolProvider(part: Part, name: string): PoolTrust | undefined {
  const oidc = part.get('oidc').list()[0];
  const issuer = oidc?.first('issuerUri', 'issuer_uri').asValue();
  if (oidc === undefined || issuer === undefined || !looksLikeIssuer(issuer.text)) return undefined;
  const mapping = new Map(
    part
      .first('attributeMapping', 'attribute_mapping')
      .entries()
      .flatMap(([key, value]) => {
        const expression = value.asValue();
        return expression === undefined ? [] : [[key, expression] as const];
      }),
  );
  const condition = part.first('attributeCondition', 'attribute_condition').asValue();
  const given = condition !== undefined && condition.text.trim() !== '' ? { condition } : {};
  const pool =
    part.get('workload_identity_pool_id').text() ??
    /\/workloadIdentityPools\/([^/]+)/.exec(part.get('name').text() ?? '')?.[1];
  return {
    kind: 'google-provider',
    name,
    at: part.at,
    purpose: undefined,
    issuer,
    audiences: oidc.first('allowedAudiences', 'allowed_audiences').values(),
    mapping,
    ...(pool === undefined ? {} : { pool }),
    ...given,
    ways:
      condition === undefined || condition.text.trim() === ''
        ? [[]]
        : waysOf(condition.text, condition.at, resolver(mapping)),
  };
}

/** Names in Google's CEL: `assertion.x` is the claim x, `attribute.x` and `google.x` what the mapping makes of it. */
export function resolver(mapping: ReadonlyMap<string, Value>): (name: string) => string | undefined {
  return (name) => {
    const [root = '', key = ''] = name.split('.');
    return root === 'assertion' ? key : claimOf(mapping, `${root}.${key}`);
  };
}

/** The claim that an attribute is a copy of; undefined when it is none. */
function claimOf(mapping: ReadonlyMap<string, Value>, attribute: string): string | undefined {
  const expression = mapping.get(attribute)?.text.trim() ?? '';
  return /^assertion(?:\.(\w+)|\[['"](\w+)['"]\])$/.exec(expression)?.slice(1).find(Boolean);
}

/** Attributes that a condition names and the mapping does not make. */
export function unmapped({ condition, mapping }: PoolTrust): readonly string[] {
  const names = condition === undefined ? [] : namesIn(condition.text);
  const mapped = names.filter((name) => /^(attribute|google)\./.test(name));
  return [...new Set(mapped)].filter((name) => !mapping.has(name));
}

const MEMBER =
  /^principal(Set)?:\/\/iam\.[^/]+\/projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/(.+)$/;

/**
 * A member of an IAM binding that stands for identities of a pool; undefined for every other member.
 * @param providers those of the same file: their conditions hold for the member, too.
 */
export function readMember(
  member: Value,
  name: string,
  role: string | undefined,
  providers: readonly PoolTrust[],
): BindingTrust | undefined {
  const [, set, pool = '', rest = ''] = MEMBER.exec(member.text) ?? [];
  if (pool === '') return undefined;
  const own = providers.filter((provider) => provider.pool === pool);
  const mapping = own[0]?.mapping ?? new Map<string, Value>();
  const test = set === undefined ? subjectTest(rest, member, mapping) : setTest(rest, member, mapping);
  // Pools of others than GitHub have members of the same form; without its provider only the claim tells.
  if (own.length === 0 && !looksLikeGitHubMember(test, pool)) return undefined;
  const before: readonly Way[] = own.length === 0 ? [[]] : own.flatMap(({ ways }) => ways);
  return {
    kind: 'google-binding',
    name,
    at: member.at,
    member,
    pool,
    purpose: purposeOf(name, role),
    ways: before.map((way) => [...way, test]),
  };
}

function looksLikeGitHubMember({ claim, values, matching }: Test, pool: string): boolean {
  if (/git-?hub|gha/i.test(pool)) return CLAIMS.includes(claim);
  if (claim === 'sub') return matching === 'glob' || values.some(({ text }) => text.startsWith('repo:'));
  return /^(repository|job_workflow|workflow_ref)/.test(claim) && CLAIMS.includes(claim);
}

function subjectTest(rest: string, member: Value, mapping: ReadonlyMap<string, Value>): Test {
  const claim = mapping.has('google.subject') ? claimOf(mapping, 'google.subject') : 'sub';
  return exact(claim ?? 'google.subject', rest.replace(/^subject\//, ''), member);
}

function setTest(rest: string, member: Value, mapping: ReadonlyMap<string, Value>): Test {
  if (rest === '*') return { ...exact('sub', '*', member), matching: 'glob' };
  const [attribute = '', ...value] = rest.split('/');
  const claim = mapping.has(attribute) ? claimOf(mapping, attribute) : attribute.replace(/^attribute\./, '');
  return exact(claim ?? attribute, value.join('/'), member);
}

function exact(claim: string, text: string, { at }: Value): Test {
  const operator = 'principal';
  return {
    claim,
    operator,
    matching: 'exact',
    values: [{ text, at }],
    negated: false,
    optional: false,
    caseless: false,
    at,
  };
}

/** `3600s` or 3600 → seconds. */
export function googleLifetime(part: Part, name: string): readonly Duration[] {
  const seconds = Number(/^(\d+)s?$/.exec(part.asValue()?.text ?? '')?.[1]);
  return Number.isNaN(seconds) ? [] : [{ name, at: part.at, seconds, of: 'google-token', chained: false }];
}
