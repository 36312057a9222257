import { canonicalJson, isObject, type Json } from '../json.js';
import type { Deployment } from '../manifest/types.js';
import type { Location } from '../problem.js';
import { type Judge, judgeOf } from './loosening-rules.js';

/** One way in which the head judges less strictly than the base, or in which nobody can tell. */
export interface Loosening {
  /** Manifest path such as `spec.policy.failOn`, a file, or the name of what else changed. */
  readonly path: string;
  /** Both as people read them; `nothing` when absent. */
  readonly before: string;
  readonly after: string;
  /** Why it counts: the rest of a sentence that begins with the path. */
  readonly why: string;
  readonly at?: Location;
}

/** What changed beside the manifest, as git and the toolkit tell it. */
export interface GivenFacts {
  /** Paths from the root of the repository that differ between base and head. */
  readonly changedFiles: readonly string[];
  /** Version or commit that the toolkit is pinned to. */
  readonly toolkit?: { readonly before: string; readonly after: string };
  /** Providers and module sources that the rendered roots name. */
  readonly sources?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Parts of the spec that decide what is allowed, who runs become and what code they run. */
const GUARDED = [
  ['policy'],
  ['gate'],
  ['redaction'],
  ['identity'],
  ['state'],
  ['engine'],
  ['stacks'],
  ['overrides'],
  ['target', 'account'],
  ['security', 'compliance'],
  ['security', 'deletionProtection'],
  ['security', 'keyRotationDays'],
] as const;

/** Longest value that is told, in UTF-16 units. */
const LONGEST = 120;

/**
 * Every loosening between the rules of the base and those of the head. What only tightens is not in the list; a
 * guarded field that has no known direction counts whichever way it changes.
 * @param base undefined when the base branch has no such deployment: then nobody has agreed to any of its rules.
 */
export function loosenings(
  base: Deployment | undefined,
  head: Deployment,
  facts: GivenFacts,
): readonly Loosening[] {
  return [...manifestLoosenings(base, head), ...givenLoosenings(facts)];
}

function manifestLoosenings(base: Deployment | undefined, head: Deployment): readonly Loosening[] {
  if (base === undefined) {
    return [
      {
        path: 'spec',
        before: 'nothing',
        after: `${head.name} in ${head.environment}`,
        why: 'the base branch has no such deployment, so nobody has agreed to its identity, policies and exceptions',
        at: head.locate(['spec']),
      },
    ];
  }
  const [before, after] = [base.spec, head.spec] as unknown as readonly [Json, Json];
  return GUARDED.flatMap((path) => compared(at(before, path), at(after, path), path, head));
}

function compared(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
  head: Deployment,
): readonly Loosening[] {
  if (text(before) === text(after)) return [];
  const judge = judgeOf(path);
  if (judge !== undefined) return judged(judge, before, after, path, head);
  const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  if (keys.length === 0) return judged(unclear, before, after, path, head);
  return keys.flatMap((key) => compared(own(was, key), own(is, key), [...path, key], head));
}

function judged(
  judge: Judge,
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
  head: Deployment,
): readonly Loosening[] {
  return judge(before, after).map((found) => {
    const full = ['spec', ...path, ...(found.index === undefined ? [] : [String(found.index)])];
    return {
      path: full.join('.'),
      before: told(found.before),
      after: told(found.after),
      why: found.why,
      at: head.locate(full),
    };
  });
}

/** No direction is known: which of two roles, addresses or backends is the stricter one, nobody can tell. */
const unclear: Judge = (before, after) => [
  { before, after, why: 'it decides who runs become, where they go or what they run' },
];

function givenLoosenings({ changedFiles, toolkit, sources }: GivenFacts): readonly Loosening[] {
  const files = changedFiles
    .filter((path) => isWorkflow(path) || isOwners(path))
    .map((path) => ({
      path,
      before: 'as the base has it',
      after: 'changed',
      why: isWorkflow(path)
        ? 'it decides what runs, with which permissions'
        : 'it decides who must agree to a change',
    }));
  const known = new Set(sources?.before);
  const added = [...new Set(sources?.after)]
    .filter((source) => !known.has(source))
    .map((source) => ({
      path: 'source',
      before: 'nothing',
      after: source,
      why: 'its code runs with the credentials of the plan and of the apply',
    }));
  const pin =
    toolkit === undefined || toolkit.before === toolkit.after
      ? []
      : [{ path: 'toolkit', ...toolkit, why: 'another version of the toolkit judges and applies' }];
  return [...files, ...pin, ...added];
}

/** Case does not count: some file systems do not tell `.GitHub` from `.github`. */
function isWorkflow(path: string): boolean {
  return /^\.github\//i.test(path) && !isOwners(path);
}

/** The three places where GitHub looks for code owners. */
function isOwners(path: string): boolean {
  return /^(\.github\/|docs\/)?codeowners$/i.test(path);
}

function at(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((here, key) => own(here, key), value);
}

function own(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function text(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function told(value: Json | undefined): string {
  const whole = text(value) ?? 'nothing';
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).toWellFormed()}…`;
}
