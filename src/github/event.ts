import { isObject, type Json, type JsonObject } from '../json.js';
import type { MergeGroup } from './queue.js';

/** What GitHub says of the event that started a run. */
export interface RunEvent {
  /** `pull_request`, `push`, `schedule` … */
  readonly name: string;
  /** owner/name of the repository that the run is of. */
  readonly repository: string;
  readonly defaultBranch: string;
  /**
   * The run works on changes that nobody has merged: whoever proposed them may have written the manifest, the
   * workflow and its inputs.
   */
  readonly proposed?: {
    /** Branch that the changes are meant for. */
    readonly base: string;
    /** GitHub gives their runs no token: they come from another repository, or are Dependabot's. */
    readonly tokenless: boolean;
    readonly number?: number;
    /** Commit of a pull request's head. */
    readonly head?: string;
    /** Of a merge queue, when its event names it as GitHub does. */
    readonly group?: MergeGroup;
  };
}

/** SHA-1, and SHA-256 of repositories to come. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;

/**
 * Reads an event. Pure.
 * @param env of the runner: GITHUB_EVENT_NAME, GITHUB_REPOSITORY
 * @param payload the document at GITHUB_EVENT_PATH
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: Json): RunEvent {
  const event = isObject(payload) ? payload : {};
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? text(event, 'repository', 'full_name') ?? '';
  const defaultBranch = text(event, 'repository', 'default_branch') ?? 'main';
  const proposed = proposedChanges(name, event, { defaultBranch, actor: env['GITHUB_ACTOR'] });
  return { name, repository, defaultBranch, ...(proposed === undefined ? {} : { proposed }) };
}

function proposedChanges(
  name: string,
  event: JsonObject,
  { defaultBranch, actor }: { readonly defaultBranch: string; readonly actor: string | undefined },
): RunEvent['proposed'] {
  // pull_request, pull_request_target, pull_request_review, pull_request_review_comment
  if (name.startsWith('pull_request')) {
    const base = text(event, 'pull_request', 'base', 'ref') ?? defaultBranch;
    const from = text(event, 'pull_request', 'head', 'repo', 'full_name');
    const into = text(event, 'pull_request', 'base', 'repo', 'full_name');
    const number = at(event, 'pull_request', 'number');
    const head = text(event, 'pull_request', 'head', 'sha');
    // The head's repository is null when it was deleted: nobody can say that it was not a fork.
    return {
      base,
      // https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
      tokenless: from === undefined || from !== into || actor === 'dependabot[bot]',
      ...(typeof number === 'number' ? { number } : {}),
      ...(head !== undefined && COMMIT.test(head) ? { head } : {}),
    };
  }
  if (name === 'merge_group') {
    const base = (text(event, 'merge_group', 'base_ref') ?? defaultBranch).replace(/^refs\/heads\//, '');
    const group = mergeGroup(event, base);
    return { base, tokenless: false, ...(group === undefined ? {} : { group }) };
  }
  // These two run for what is merged and for what is not: one that does not say is taken for the worse.
  const unmerged =
    name === 'issue_comment'
      ? !isObject(at(event, 'issue')) || at(event, 'issue', 'pull_request') !== undefined
      : name === 'workflow_run' && isUnmerged(text(event, 'workflow_run', 'event'));
  return unmerged ? { base: defaultBranch, tokenless: false } : undefined;
}

function mergeGroup(event: JsonObject, base: string): MergeGroup | undefined {
  const of = (name: string): string => text(event, 'merge_group', name) ?? '';
  const [baseSha, headSha, headRef] = [of('base_sha'), of('head_sha'), of('head_ref')];
  return COMMIT.test(baseSha) && COMMIT.test(headSha) ? { base, baseSha, headSha, headRef } : undefined;
}

function isUnmerged(event: string | undefined): boolean {
  return event === undefined || event === 'merge_group' || event.startsWith('pull_request');
}

function at(value: Json, ...path: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of path) here = isObject(here) ? here[key] : undefined;
  return here ?? undefined;
}

function text(value: Json, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
