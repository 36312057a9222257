import { waysOf } from '../cel.js';
import type { Part } from '../document.js';
import { looksLikeIssuer, purposeOf } from '../github.js';
import type { CredentialTrust, Value, Way } from '../types.js';

/** True for a federated credential, as `az` prints it. */
export function isCredential(part: Part): boolean {
  const issuer = part.get('issuer').text();
  const audiences = part.first('audiences', 'audience').list();
  return issuer !== undefined && (audiences.length > 0 || part.get('subject').text() !== undefined);
}

/** A federated credential of `az`, azuread or azurerm; undefined when it is not for GitHub. */
export function readCredential(
  part: Part,
  name: string,
  cloud?: NonNullable<CredentialTrust['cloud']>,
): CredentialTrust | undefined {
  const issuer = part.get('issuer').asValue();
  const subject = part.get('subject').asValue();
  const expression = expressionOf(part);
  if (issuer === undefined) return undefined;
  if (!looksLikeIssuer(issuer.text) && !subject?.text.startsWith('repo:')) return undefined;
  return {
    kind: 'azure-credential',
    name,
    at: part.at,
    purpose: purposeOf(name, /:environment:([^:]+)/.exec(subject?.text ?? '')?.[1]),
    issuer,
    audiences: part.first('audiences', 'audience').values(),
    flexible: expression !== undefined,
    ...(cloud === undefined ? {} : { cloud }),
    ways: waysOfCredential(subject, expression),
  };
}

function expressionOf(part: Part): Value | undefined {
  const own = part.get('claims_matching_expression').list()[0] ?? part.get('claimsMatchingExpression');
  return own.get('value').asValue() ?? own.asValue();
}

function waysOfCredential(subject: Value | undefined, expression: Value | undefined): readonly Way[] {
  if (expression !== undefined) {
    return waysOf(expression.text, expression.at, (name) => /^claims\.(\w+)$/.exec(name)?.[1]);
  }
  if (subject === undefined) return [[]];
  const rest = { negated: false, optional: false, caseless: false, at: subject.at };
  return [[{ claim: 'sub', operator: 'subject', matching: 'exact', values: [subject], ...rest }]];
}
