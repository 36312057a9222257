import { isObject, type Json } from '../json.js';
import { embeddedJson, type Read } from './values.js';

/** One statement of an IAM or resource policy; single values are lists of one. */
export interface Statement {
  readonly allow: boolean;
  /** `*`, ARNs, account ids, service names, federated providers. */
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  /** Condition key in lower case → its values; the operators are left out. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
}

/** The statements of a policy document; unknown when the text is (one unknown ARN makes all of it unknown) or is no policy. */
export function statementsOf(policy: Read): readonly Statement[] | 'unknown' {
  const document = embeddedJson(policy);
  if (document.kind === 'absent') return [];
  if (document.kind === 'unknown' || !isObject(document.value)) return 'unknown';
  const statements = listOf(document.value['Statement']);
  return statements.every(isObject) ? statements.map(statementOf) : 'unknown';
}

/** Keys that narrow "anybody" down to an account, organisation, network or source. */
const scoping = new Set(
  [
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalOrgID',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceIp',
    'aws:SourceOrgID',
    'aws:SourceOwner',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'elasticfilesystem:AccessedViaMountTarget',
    'kms:CallerAccount',
  ].map((key) => key.toLowerCase()),
);

/** Whether a statement lets anybody in. */
export function allowsAnybody(statement: Statement): boolean {
  return (
    statement.allow &&
    statement.principals.includes('*') &&
    ![...statement.conditions.keys()].some((key) => scoping.has(key))
  );
}

function statementOf(statement: { readonly [key: string]: Json }): Statement {
  const principal = statement['Principal'];
  const conditions = new Map<string, readonly string[]>();
  for (const operator of Object.values(isObject(statement['Condition']) ? statement['Condition'] : {}))
    for (const [key, values] of Object.entries(isObject(operator) ? operator : {}))
      conditions.set(key.toLowerCase(), [...(conditions.get(key.toLowerCase()) ?? []), ...textsOf(values)]);
  return {
    allow: statement['Effect'] === 'Allow',
    principals: isObject(principal) ? Object.values(principal).flatMap(textsOf) : textsOf(principal),
    actions: textsOf(statement['Action']),
    notActions: textsOf(statement['NotAction']),
    resources: textsOf(statement['Resource']),
    notResources: textsOf(statement['NotResource']),
    conditions,
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).map((text) => (typeof text === 'string' ? text : JSON.stringify(text)));
}
