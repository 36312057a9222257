import type { Part } from '../document.js';
import { CLAIMS, looksLikeIssuer, purposeOf } from '../github.js';
import type { Matching, Test, VaultBackendTrust, VaultTrust } from '../types.js';

/** True for the data of a role of Vault's JWT login. */
export function isVaultRole(part: Part): boolean {
  return part.get('role_type').value === 'jwt';
}

/** True for the configuration of Vault's JWT login. */
export function isVaultConfig(part: Part): boolean {
  return part.get('oidc_discovery_url').text() !== undefined || part.get('bound_issuer').text() !== undefined;
}

/** The login's configuration; undefined when it is not for GitHub. */
export function readVaultConfig(part: Part, name: string): VaultBackendTrust | undefined {
  // The issuer that tokens must name: the discovery's when none is given.
  const issuer = part.first('bound_issuer', 'oidc_discovery_url').asValue();
  if (issuer === undefined || !looksLikeIssuer(issuer.text)) return undefined;
  return { kind: 'vault-backend', name, at: part.at, purpose: undefined, issuer, ways: [] };
}

/** A role, as `vault read` or Terraform writes it. */
export function readVaultRole(part: Part, name: string): VaultTrust {
  const matching: Matching = part.get('bound_claims_type').value === 'glob' ? 'glob' : 'exact';
  const subject = part.get('bound_subject');
  const tests = [
    ...(subject.text() === undefined ? [] : [testOf('sub', 'bound_subject', 'exact', subject)]),
    ...part
      .get('bound_claims')
      .entries()
      .map(([claim, values]) => testOf(claim, 'bound_claims', matching, values)),
  ];
  const policies = part.first('token_policies', 'policies').values();
  return {
    kind: 'vault-role',
    name,
    at: part.at,
    purpose: purposeOf(name, ...policies.map(({ text }) => text)),
    audiences: part.get('bound_audiences').values(),
    ways: [tests],
  };
}

/** Claims may be written as JSON pointers, and Terraform writes several values with commas. */
function testOf(claim: string, operator: string, matching: Matching, part: Part): Test {
  const values = part
    .values()
    .flatMap(({ text, at }) => text.split(/,\s*/).map((one) => ({ text: one, at })));
  const rest = { negated: false, optional: false, caseless: false, at: part.at };
  return { claim: claim.replace(/^\//, ''), operator, matching, values, ...rest };
}

/** Whether a role of an unknown login is meant for GitHub: by the claims that it binds. */
export function looksLikeGitHubRole({ ways }: VaultTrust): boolean {
  const common = ['sub', 'aud', 'iss', 'exp', 'iat', 'nbf', 'jti', 'environment', 'ref', 'sha'];
  return ways
    .flat()
    .some(
      ({ claim, values }) =>
        (CLAIMS.includes(claim) && !common.includes(claim)) ||
        values.some(({ text }) => text.startsWith('repo:')),
    );
}
