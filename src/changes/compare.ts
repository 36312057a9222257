import { canonicalJson, type Json } from '../json.js';
import type { AttributeChange, ChangeSet, OutputChange, ResourceChange, Shown } from './changeset.js';
import { OUTPUT } from './covers.js';
import { pathText } from './path.js';
import type { Hook } from './plan.js';
import { concealed, type RevealedChange, revealedOf, unconfirmed } from './reveal.js';

/** One way in which a fresh plan is not the reviewed one. */
export interface Difference {
  readonly kind: 'resource' | 'attribute' | 'output' | 'hook' | 'plan';
  /** Address of the resource, or name of the output; empty for the plan as a whole. */
  readonly address: string;
  /** Path of the attribute, as people write it. */
  readonly attribute?: string;
  /** One sentence. */
  readonly message: string;
}

/**
 * Every difference between the reviewed changes and the fresh ones, by address. Empty exactly when their digests are
 * equal, and all that an exception let people see in the reviewed ones is seen so in the fresh ones: no digest vouches for
 * it, so a forged receipt could else show people one value and have another applied. The digests that the two carry are
 * not trusted: the content itself is compared.
 */
export function compareChangeSets(reviewed: ChangeSet, fresh: ChangeSet): Difference[] {
  return [
    ...planDifferences(reviewed, fresh),
    ...matched(reviewed.resources, fresh.resources, resourceKey).flatMap(resourceDifferences),
    ...matched(reviewed.outputs, fresh.outputs, (output) => output.name).flatMap(outputDifferences),
    ...matched(reviewed.hooks, fresh.hooks, canonical).flatMap(hookDifferences),
    ...unconfirmed(reviewed, fresh).map(unconfirmedDifference),
  ];
}

interface Match<T> {
  readonly reviewed: T | undefined;
  readonly fresh: T | undefined;
}

/** Brings together what has the same key; of several with one key, equal content first, then in order. */
function matched<T extends object>(
  reviewed: readonly T[],
  fresh: readonly T[],
  key: (item: T) => string,
): Match<T>[] {
  const groups = new Map<string, { reviewed: T[]; fresh: T[] }>();
  for (const side of ['reviewed', 'fresh'] as const) {
    for (const item of side === 'reviewed' ? reviewed : fresh) {
      const group = groups.get(key(item)) ?? { reviewed: [], fresh: [] };
      group[side].push(item);
      groups.set(key(item), group);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => pairsOf(group));
}

function pairsOf<T extends object>(group: { readonly reviewed: T[]; readonly fresh: T[] }): Match<T>[] {
  const sorted = (items: readonly T[]): T[] =>
    items.length < 2 ? [...items] : items.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  const [from, to] = [sorted(group.reviewed), sorted(group.fresh)];
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => ({
    reviewed: from[index],
    fresh: to[index],
  }));
}

function planDifferences(reviewed: ChangeSet, fresh: ChangeSet): Difference[] {
  const facts = [
    [
      reviewed.complete,
      fresh.complete,
      'is complete',
      'is not complete: part of the configuration is left out',
    ],
    [!reviewed.errored, !fresh.errored, 'ended without an error', 'ended with an error'],
  ] as const;
  return facts
    .filter(([before, after]) => before !== after)
    .map(([before, after, yes, no]) => ({
      kind: 'plan',
      address: '',
      message: `The reviewed plan ${before ? yes : no}; the fresh plan ${after ? yes : no}.`,
    }));
}

function resourceKey(resource: ResourceChange): string {
  return `${resource.address} ${resource.deposed ?? ''}`;
}

function resourceDifferences({ reviewed, fresh }: Match<ResourceChange>): Difference[] {
  const resource = fresh ?? reviewed;
  if (resource === undefined) return [];
  const { address } = resource;
  const name = resource.deposed === undefined ? address : `${address} (deposed ${resource.deposed})`;
  const actions = (side: ResourceChange): string => [...side.actions].sort().join(' and ');
  if (reviewed === undefined || fresh === undefined) {
    const message = reviewed
      ? `${name} (${actions(resource)}) was reviewed and is not in the fresh plan.`
      : `${name} (${actions(resource)}) is in the fresh plan and was not reviewed.`;
    return [{ kind: 'resource', address, message }];
  }
  const facts: Difference[] = (
    [
      ['action', actions(reviewed), actions(fresh)],
      ['type', reviewed.type, fresh.type],
      ['previous address', reviewed.previousAddress, fresh.previousAddress],
      ['import id', reviewed.importId, fresh.importId],
      ['reason', reviewed.reason, fresh.reason],
    ] as const
  )
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({
      kind: 'resource',
      address,
      message: `${name}: the ${what} was ${before ?? 'none'} and is now ${after ?? 'none'}.`,
    }));
  const attributes = attributeDifferences(name, reviewed, fresh);
  const differs = facts.length + attributes.length > 0;
  return [...facts, ...attributes, ...(differs ? untold(name, reviewed, fresh) : [])];
}

function attributeDifferences(name: string, reviewed: ResourceChange, fresh: ResourceChange): Difference[] {
  const [then, now] = [reviewed.attributes.map(concealed), fresh.attributes.map(concealed)];
  return matched(then, now, (change) => pathText(change.path))
    .filter((pair) => canonical(pair.reviewed ?? {}) !== canonical(pair.fresh ?? {}))
    .map((pair) => {
      const attribute = pathText((pair.fresh ?? pair.reviewed)?.path ?? []);
      const message =
        pair.reviewed === undefined
          ? `now changes: ${transition(pair.fresh)}.`
          : pair.fresh === undefined
            ? `no longer changes; reviewed was ${transition(pair.reviewed)}.`
            : `changes differently: reviewed ${transition(pair.reviewed)}, now ${transition(pair.fresh)}.`;
      return {
        kind: 'attribute',
        address: fresh.address,
        attribute,
        message: `${name}: ${attribute} ${message}`,
      };
    });
}

/** Values that are hidden on both sides: nobody can tell from here whether they are the same. */
function untold(name: string, reviewed: ResourceChange, fresh: ResourceChange): Difference[] {
  const hidden = (side: ResourceChange): string[] =>
    side.attributes.filter((change) => change.after.kind === 'hidden').map((change) => pathText(change.path));
  const before = new Set(hidden(reviewed));
  return hidden(fresh)
    .filter((attribute) => before.has(attribute))
    .map((attribute) => ({
      kind: 'attribute',
      address: fresh.address,
      attribute,
      message: `${name}: ${attribute} is hidden in both plans; whether its value is the same cannot be told.`,
    }));
}

function outputDifferences({ reviewed, fresh }: Match<OutputChange>): Difference[] {
  const address = (fresh ?? reviewed)?.name ?? '';
  const difference = (message: string): Difference[] => [
    { kind: 'output', address, message: `Output ${address} ${message}.` },
  ];
  if (reviewed === undefined) return difference('changes in the fresh plan and was not reviewed');
  if (fresh === undefined) return difference('was reviewed and does not change in the fresh plan');
  const [then, now] = [concealed(reviewed), concealed(fresh)];
  if (canonical(then) === canonical(now)) return [];
  const told = (output: OutputChange): string => `${output.action} (${transition(output)})`;
  return difference(`changes differently: reviewed ${told(then)}, now ${told(now)}`);
}

function unconfirmedDifference({ address, path, before, after }: RevealedChange): Difference {
  const attribute = pathText(path);
  const name = address === OUTPUT ? `Output ${attribute}` : `${address}: ${attribute}`;
  const seen = (shown: Shown): Shown => {
    const value = revealedOf(shown);
    return value === undefined ? shown : { kind: 'value', value };
  };
  return {
    kind: address === OUTPUT ? 'output' : 'attribute',
    address: address === OUTPUT ? attribute : address,
    ...(address === OUTPUT ? {} : { attribute }),
    message: `${name} was shown by exception as ${transition({ before: seen(before), after: seen(after) })}, which the fresh plan does not confirm.`,
  };
}

function hookDifferences({ reviewed, fresh }: Match<Hook>): Difference[] {
  const hook = fresh ?? reviewed;
  if (hook === undefined || (fresh !== undefined && reviewed !== undefined)) return [];
  const what = `${hook.kind} of ${hook.address} (${hook.when})`;
  const message = reviewed
    ? `${what} was reviewed and does not run in the fresh plan.`
    : `${what} runs in the fresh plan and was not reviewed.`;
  return [{ kind: 'hook', address: hook.address, message }];
}

function transition(
  change: Pick<AttributeChange, 'before' | 'after' | 'forcesReplacement'> | undefined,
): string {
  if (change === undefined) return 'nothing';
  const cause = change.forcesReplacement ? ', which forces a replacement' : '';
  return `${told(change.before)} → ${told(change.after)}${cause}`;
}

/** Longest value that is told in a sentence, in UTF-16 units. */
const LONGEST = 120;

function told(shown: Shown): string {
  if (shown.kind !== 'value')
    return { hidden: '(hidden)', unknown: '(known after apply)', absent: 'nothing' }[shown.kind];
  const text = JSON.stringify(shown.value);
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).toWellFormed()}… (${text.length} characters)`;
}

function canonical(value: object): string {
  return canonicalJson(value as Json);
}
