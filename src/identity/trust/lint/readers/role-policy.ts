import type { Location } from '../../../../problem.js';
import type { Part } from '../document.js';
import { looksLikeIssuer } from '../github.js';
import type { Matching, Partition, Purpose, RoleTrust, Test, Value, Way } from '../types.js';

/** Whose policy it is. */
export interface PolicyOwner {
  readonly name: string;
  readonly role?: Value;
  readonly arn?: string;
  readonly purpose: Purpose;
}

/** True for an IAM policy document. */
export function isPolicy(part: Part): boolean {
  return part
    .get('Statement')
    .list()
    .some((statement) => statement.get('Effect').text() !== undefined);
}

/** The statements of a role's trust policy that let GitHub's tokens in, each a trust of its own. */
export function readRolePolicy(policy: Part, owner: PolicyOwner): readonly RoleTrust[] {
  const statements = policy.get('Statement').list();
  const denied = statements.filter((statement) => is(statement, 'Deny') && isAboutTokens(statement));
  return statements
    .filter((statement) => is(statement, 'Allow') && isAboutTokens(statement))
    .flatMap((statement) => readStatement(statement, owner, denied));
}

function readStatement(statement: Part, owner: PolicyOwner, denied: readonly Part[]): readonly RoleTrust[] {
  const base = { kind: 'aws-role' as const, name: owner.name, purpose: owner.purpose };
  const role = owner.role === undefined ? {} : { role: owner.role };
  const anyone = openTo(statement);
  if (anyone !== undefined) {
    const { text, at } = anyone;
    return [
      { ...base, ...role, at, ...partitionOf(owner.arn), anyone: text, strangers: [], host: '', ways: [] },
    ];
  }
  const providers = statement.get('Principal').get('Federated').values();
  return providers.flatMap((provider): RoleTrust[] => {
    const host = hostOf(provider);
    if (!looksLikeIssuer(host)) return [];
    const tests = [...testsOf(statement, host), ...denied.flatMap((part) => demandOf(part, host))];
    const audiences = tests.filter(({ claim, negated }) => claim === 'aud' && !negated);
    const strangers = strangersOf(statement, host);
    const trust = {
      ...base,
      ...role,
      at: provider.at,
      ...partitionOf(owner.arn ?? provider.text),
      host,
      issuer: { text: `https://${host}`, at: provider.at },
      strangers,
    };
    // What asks for the claims of another provider lets nobody in: there is nothing else to judge.
    if (strangers.length > 0) return [{ ...trust, ways: [] }];
    return [{ ...trust, audiences: audiences.flatMap(({ values }) => values), ways: [tests] }];
  });
}

function is(statement: Part, effect: 'Allow' | 'Deny'): boolean {
  return statement.get('Effect').value === effect;
}

/** Whether a statement is about AssumeRoleWithWebIdentity; actions are case-insensitive and may hold wildcards. */
function isAboutTokens(statement: Part): boolean {
  const matches = ({ text }: Value) =>
    matchesGlob(text.toLowerCase().replaceAll(/\*+/g, '*'), 'sts:assumerolewithwebidentity');
  const not = statement.get('NotAction');
  return not.value === undefined
    ? statement.get('Action').values().some(matches)
    : !not.values().some(matches);
}

/** `*` is any text, `?` any letter. Letter by letter, for a regular expression of many stars could take for ever. */
function matchesGlob(glob: string, text: string): boolean {
  // Places in the glob that may be reached with the letters so far.
  const next = (place: number): readonly number[] =>
    glob.charAt(place) === '*' ? [place, ...next(place + 1)] : [place];
  let places = new Set(next(0));
  for (const letter of text) {
    const reached = [...places].flatMap((place) => {
      const wanted = glob.charAt(place);
      if (wanted === '*') return next(place);
      return wanted === '?' || wanted === letter ? next(place + 1) : [];
    });
    places = new Set(reached);
  }
  return places.has(glob.length);
}

/** How a statement lets anybody in, if it does. */
function openTo(
  statement: Part,
): { readonly text: NonNullable<RoleTrust['anyone']>; readonly at: Location } | undefined {
  const not = statement.get('NotPrincipal');
  if (not.value !== undefined) return { text: 'NotPrincipal', at: not.at };
  const principal = statement.get('Principal');
  const named = [principal, principal.get('AWS'), principal.get('Federated')].flatMap((part) =>
    part.values(),
  );
  const star = named.find(({ text }) => text === '*');
  return star === undefined ? undefined : { text: '"Principal": "*"', at: star.at };
}

/** `arn:aws:iam::1:oidc-provider/HOST/path` → `HOST/path`, the prefix of its condition keys. */
function hostOf({ text }: Value): string {
  return /:oidc-provider\/(.+)$/.exec(text)?.[1] ?? text.replace(/^https:\/\//, '');
}

/** The partition that an ARN is of; nothing where the ARN is not known. */
export function partitionOf(arn: string | undefined): { readonly partition?: Partition } {
  const partition = arn?.split(':')[1];
  return partition === 'aws' || partition === 'aws-cn' || partition === 'aws-us-gov' ? { partition } : {};
}

const MATCHING: Readonly<Record<string, Matching>> = {
  stringequals: 'exact',
  stringequalsignorecase: 'exact',
  stringlike: 'glob',
};

/**
 * The tests of a statement on the claims of one provider.
 * Operators: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function testsOf(statement: Part, host: string): Way {
  const prefix = `${host}:`.toLowerCase();
  const tests = conditionsOf(statement).filter(({ key }) => key.toLowerCase().startsWith(prefix));
  const present = tests
    .filter(
      ({ operator, values }) => /^null$/i.test(operator) && values.every(({ text }) => text === 'false'),
    )
    .map(({ key }) => key.toLowerCase());
  return tests.flatMap(({ operator, key, values, at }): Test[] => {
    const parts = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/.exec(operator.toLowerCase());
    const [, quantifier, name = '', ifExists] = parts ?? [];
    if (name === 'null') return [];
    const negated = name.startsWith('stringnot');
    const open = quantifier === 'forallvalues:' || ifExists !== undefined || negated;
    return [
      {
        claim: key.slice(prefix.length).toLowerCase(),
        operator,
        matching: MATCHING[name.replace('stringnot', 'string')] ?? 'opaque',
        values,
        negated,
        optional: open && !present.includes(key.toLowerCase()),
        caseless: name.endsWith('ignorecase'),
        at,
      },
    ];
  });
}

/** A Deny for all tokens but those with some value asks for that value, even when the claim is absent. */
function demandOf(statement: Part, host: string): Way {
  const [test, ...more] = testsOf(statement, host);
  const alone = more.length === 0 && conditionsOf(statement).length === 1;
  return test?.negated && alone ? [{ ...test, negated: false, optional: false }] : [];
}

interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Value[];
  readonly at: Location;
}

function conditionsOf(statement: Part): readonly Condition[] {
  return statement
    .get('Condition')
    .entries()
    .flatMap(([operator, keys]) =>
      keys.entries().map(([key, part]) => ({ operator, key, values: part.values(), at: part.at })),
    );
}

/** Condition keys of other providers that a token must have: one of this provider has none of them. */
function strangersOf(statement: Part, host: string): readonly Value[] {
  const own = `${host}:`.toLowerCase();
  return conditionsOf(statement)
    .filter(({ key }) => /^[^:]+\.[^:]+:/.test(key) && !key.toLowerCase().startsWith(own))
    .filter(({ operator }) => !/^forallvalues:|not|null|ifexists$/i.test(operator))
    .map(({ key, at }) => ({ text: key, at }));
}
