import { waysOf } from '../cel.js';
import type { Part } from '../document.js';
import { looksLikeIssuer, purposeOf } from '../github.js';
import type { AuthenticatorTrust, Test, UserMapping, Way } from '../types.js';

/** True for the file of `--authentication-config`. */
export function isAuthentication(part: Part): boolean {
  return part.get('kind').value === 'AuthenticationConfiguration';
}

/** The authenticators for GitHub's tokens: https://kubernetes.io/docs/reference/access-authn-authz/authentication/ */
export function readAuthentication(part: Part): readonly AuthenticatorTrust[] {
  return part
    .get('jwt')
    .list()
    .flatMap((authenticator, index) => {
      const issuer = authenticator.get('issuer').get('url').asValue();
      if (issuer === undefined || !looksLikeIssuer(issuer.text)) return [];
      const mappings = authenticator.get('claimMappings');
      return [
        {
          kind: 'kubernetes-authenticator' as const,
          name: `jwt[${index}]`,
          at: authenticator.at,
          purpose: purposeOf(),
          issuer,
          audiences: authenticator.get('issuer').get('audiences').values(),
          ways: rulesOf(authenticator.get('claimValidationRules').list()),
          mappings: (['username', 'groups'] as const).flatMap((name) => mappingOf(name, mappings.get(name))),
          guards: authenticator
            .get('userValidationRules')
            .list()
            .flatMap((rule) => rule.get('expression').text() ?? []),
        },
      ];
    });
}

/** Every rule must hold. */
function rulesOf(rules: readonly Part[]): readonly Way[] {
  return rules
    .map(waysOfRule)
    .reduce((ways, next) => ways.flatMap((way) => next.map((more) => [...way, ...more])), [[]]);
}

function waysOfRule(rule: Part): readonly Way[] {
  const expression = rule.get('expression').asValue();
  if (expression !== undefined) {
    return waysOf(expression.text, expression.at, (name) => /^claims\.(\w+)$/.exec(name)?.[1]);
  }
  const claim = rule.get('claim').text();
  const value = rule.get('requiredValue').asValue();
  if (claim === undefined || value === undefined) return [[]];
  const rest = { negated: false, optional: false, caseless: false, at: value.at };
  const test: Test = { claim, operator: 'requiredValue', matching: 'exact', values: [value], ...rest };
  return [[test]];
}

function mappingOf(part: UserMapping['part'], mapping: Part): readonly UserMapping[] {
  const expression = mapping.get('expression').asValue();
  if (expression !== undefined) return [{ part, source: expression }];
  const claim = mapping.get('claim').asValue();
  if (claim === undefined) return [];
  return [{ part, source: claim, prefix: mapping.get('prefix').text() ?? '' }];
}
