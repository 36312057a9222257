import { canonicalJson, isObject, type Json, type JsonObject } from '../json.js';
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
  /** It decides whom runs become, or where their tokens go. */
  readonly identity?: true;
}

/** What changed beside the manifest, as git and the toolkit tell it. */
export interface GivenFacts {
  /** Paths from the root of the repository that differ between base and head; undefined when nobody knows them all. */
  readonly changedFiles: readonly string[] | undefined;
  /** Version of the toolkit that judged before, and of the one that judges now. */
  readonly toolkit?: { readonly before: string; readonly after: string };
}

/** Parts of the spec that decide what is allowed, who runs become and what code they run. */
const GUARDED = [
  ['policy'],
  ['gate'],
  ['redaction'],
  ['identity'],
  ['target'],
  ['state'],
  ['engine'],
  ['stacks'],
  ['overrides'],
  ['security', 'compliance'],
  ['security', 'deletionProtection'],
  ['security', 'keyRotationDays'],
] as const;

/** Parts of the spec that decide whom runs become, and where tokens go: credentials reach the place of the state too. */
const IDENTITY: readonly (string | undefined)[] = ['identity', 'target', 'state'];

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
  const [was, is] = [parts(before), parts(after)];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  if (keys.length === 0) return judged(unclear(path), before, after, path, head);
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
      ...(IDENTITY.includes(path[0]) ? { identity: true as const } : {}),
    };
  });
}

/** No direction is known: which of two roles, addresses or backends is the stricter one, nobody can tell. */
function unclear(path: readonly string[]): Judge {
  const why = IDENTITY.includes(path[0])
    ? 'who may be what, or where tokens go, changes'
    : 'it decides what is run, or judged by';
  return (before, after) => [{ before, after, why }];
}

function givenLoosenings({ changedFiles, toolkit }: GivenFacts): readonly Loosening[] {
  const pin =
    toolkit === undefined || toolkit.before === toolkit.after
      ? []
      : [{ path: 'toolkit', ...toolkit, why: 'another version of the toolkit judges and applies' }];
  return [...(changedFiles === undefined ? [unknownFiles] : fileLoosenings(changedFiles)), ...pin];
}

const unknownFiles: Loosening = {
  path: '.github/',
  before: 'as the base has it',
  after: 'not known',
  why: 'GitHub does not name all files that differ, so nobody can say that no workflow does',
};

function fileLoosenings(changedFiles: readonly string[]): readonly Loosening[] {
  return changedFiles
    .filter((path) => isWorkflow(path) || isOwners(path))
    .map((path) => ({
      path,
      before: 'as the base has it',
      after: 'changed',
      why: isWorkflow(path)
        ? 'it decides what runs, with which permissions'
        : 'it decides who must agree to a change',
    }));
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

/** Members of an object, or of a list by their index. */
function parts(value: Json | undefined): JsonObject {
  if (Array.isArray(value)) return Object.fromEntries((value as readonly Json[]).entries());
  return isObject(value) ? value : {};
}

function text(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function told(value: Json | undefined): string {
  const whole = text(value) ?? 'nothing';
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).toWellFormed()}…`;
}
