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
  /** Condition keys, in lower case, that a request must carry with one of some values: neither "not", nor "if it exists", nor any value. */
  readonly demanded: ReadonlySet<string>;
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
    ![...statement.demanded].some((key) => scoping.has(key))
  );
}

function statementOf(statement: { readonly [key: string]: Json }): Statement {
  const principal = statement['Principal'];
  const conditions = new Map<string, readonly string[]>();
  const demanded = new Set<string>();
  for (const [operator, tests] of entriesOf(statement['Condition']))
    for (const [name, value] of entriesOf(tests)) {
      const [key, values] = [name.toLowerCase(), textsOf(value)];
      conditions.set(key, [...(conditions.get(key) ?? []), ...values]);
      if (!/Not|Null|IfExists/i.test(operator) && !values.some(isAnything)) demanded.add(key);
    }
  return {
    allow: statement['Effect'] === 'Allow',
    principals: isObject(principal) ? Object.values(principal).flatMap(textsOf) : textsOf(principal),
    actions: textsOf(statement['Action']),
    notActions: textsOf(statement['NotAction']),
    resources: textsOf(statement['Resource']),
    notResources: textsOf(statement['NotResource']),
    conditions,
    demanded,
  };
}

/** A wildcard, or an address range that holds every address. */
function isAnything(value: string): boolean {
  return /^\*+$/.test(value) || value.endsWith('/0');
}

function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).map((text) => (typeof text === 'string' ? text : JSON.stringify(text)));
}
