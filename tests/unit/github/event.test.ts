import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RunEvent, readEvent } from '../../../src/github/event.js';
import type { Json } from '../../../src/json.js';

const repository = { full_name: 'acme/shop', default_branch: 'trunk' };

function read(name: string, payload: Json): RunEvent {
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/shop' }, payload);
}

function pull(head: Json, more: Record<string, Json> = {}): Json {
  const base = { ref: 'release/1', repo: { full_name: 'acme/shop' } };
  return { repository, pull_request: { number: 12, base, head: { ref: 'change', repo: head } }, ...more };
}

const MINE = { full_name: 'acme/shop' };
const PULL = { number: 12, base: { ref: 'release/1', repo: { full_name: 'acme/shop' } } };
const FORK = { full_name: 'mallory/shop' };

const GROUP = {
  base_ref: 'refs/heads/main',
  base_sha: 'a'.repeat(40),
  head_sha: 'b'.repeat(40),
  head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}`,
};

describe('the event of a run', () => {
  it.each<[string, string, Json, RunEvent['proposed']]>([
    ['a pull request', 'pull_request', pull(MINE), { base: 'release/1', tokenless: false, number: 12 }],
    [
      'a pull request of a fork',
      'pull_request',
      pull(FORK),
      { base: 'release/1', tokenless: true, number: 12 },
    ],
    [
      'a pull request with the commit of its head',
      'pull_request',
      { repository, pull_request: { ...PULL, head: { sha: 'a'.repeat(40), repo: MINE } } },
      { base: 'release/1', tokenless: false, number: 12, head: 'a'.repeat(40) },
    ],
    [
      'a pull request whose head is no commit',
      'pull_request',
      { repository, pull_request: { ...PULL, head: { sha: 'main; id', repo: MINE } } },
      { base: 'release/1', tokenless: false, number: 12 },
    ],
    [
      'a pull request whose repository was deleted',
      'pull_request',
      pull(null),
      { base: 'release/1', tokenless: true, number: 12 },
    ],
    [
      'a merged pull request',
      'pull_request',
      pull(MINE, { action: 'closed' }),
      { base: 'release/1', tokenless: false, number: 12 },
    ],
    [
      'pull_request_target, whose workflow is trusted but not what it checks out',
      'pull_request_target',
      pull(FORK),
      { base: 'release/1', tokenless: true, number: 12 },
    ],
    ['a review', 'pull_request_review', pull(MINE), { base: 'release/1', tokenless: false, number: 12 }],
    [
      'a merge queue',
      'merge_group',
      { repository, merge_group: { base_ref: 'refs/heads/release/1' } },
      { base: 'release/1', tokenless: false },
    ],
    [
      'a group of a merge queue',
      'merge_group',
      { repository, merge_group: { ...GROUP, base_ref: 'refs/heads/release/1' } },
      {
        base: 'release/1',
        tokenless: false,
        group: {
          base: 'release/1',
          baseSha: GROUP.base_sha,
          headSha: GROUP.head_sha,
          headRef: GROUP.head_ref,
        },
      },
    ],
    [
      'a group whose commits are none',
      'merge_group',
      { repository, merge_group: { ...GROUP, head_sha: '../evil' } },
      { base: 'main', tokenless: false },
    ],
    [
      'a comment on a pull request',
      'issue_comment',
      { repository, issue: { number: 3, pull_request: { url: 'x' } } },
      { base: 'trunk', tokenless: false },
    ],
    [
      'a run after the run of a pull request',
      'workflow_run',
      { repository, workflow_run: { event: 'pull_request' } },
      { base: 'trunk', tokenless: false },
    ],
    [
      'a run after the run of a merge queue',
      'workflow_run',
      { repository, workflow_run: { event: 'merge_group' } },
      { base: 'trunk', tokenless: false },
    ],
    ['a comment on an issue', 'issue_comment', { repository, issue: { number: 3 } }, undefined],
    ['a run after a push', 'workflow_run', { repository, workflow_run: { event: 'push' } }, undefined],
    ['a push', 'push', { repository, ref: 'refs/heads/trunk' }, undefined],
    ['a schedule', 'schedule', { repository, schedule: '0 3 * * *' }, undefined],
    ['somebody who starts it', 'workflow_dispatch', { repository, inputs: {} }, undefined],
    ['a program that starts it', 'repository_dispatch', { repository, client_payload: {} }, undefined],
  ])('says of %s whether it is proposed', (_name, name, payload, proposed) => {
    expect(read(name, payload)).toEqual({
      name,
      repository: 'acme/shop',
      defaultBranch: 'trunk',
      ...(proposed === undefined ? {} : { proposed }),
    });
  });

  it('expects no token for Dependabot, though it pushes to the repository itself', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' };
    expect(readEvent(env, pull(MINE)).proposed).toMatchObject({ tokenless: true });
    expect(readEvent({ ...env, GITHUB_ACTOR: 'octocat' }, pull(MINE)).proposed).toMatchObject({
      tokenless: false,
    });
  });

  it('takes the repository of the run and not that of the payload', () => {
    const payload = { repository: { full_name: 'mallory/shop', default_branch: 'trunk' } };
    expect(read('push', payload).repository).toBe('acme/shop');
    expect(readEvent({ GITHUB_EVENT_NAME: 'push' }, payload).repository).toBe('mallory/shop');
  });

  it.each([
    ['pull_request', { base: 'main', tokenless: true }],
    ['pull_request_target', { base: 'main', tokenless: true }],
    ['merge_group', { base: 'main', tokenless: false }],
    ['issue_comment', { base: 'main', tokenless: false }],
    ['workflow_run', { base: 'main', tokenless: false }],
  ])('attack: a payload of %s that says nothing is taken for proposed changes', (name, proposed) => {
    for (const payload of [{}, null, [], 'x', 1, { pull_request: 'x', issue: 7, merge_group: [] }])
      expect(read(name, payload as Json).proposed).toEqual(proposed);
  });

  it('is read whatever the payload is: no wrong type throws, and what may be proposed is never taken for merged', () => {
    const key = fc.constantFrom(
      ...['repository', 'full_name', 'default_branch', 'pull_request', 'base', 'head', 'ref', 'repo'],
      ...['number', 'merge_group', 'base_ref', 'issue', 'workflow_run', 'event', '__proto__', 'length'],
    );
    const { json } = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<Json>(null, true, 0, -1, '', 'refs/heads/', 'acme/shop', 'push'),
        fc.array(tie('json'), { maxLength: 2 }),
        fc.dictionary(key, tie('json'), { maxKeys: 5 }),
      ),
    }));
    const names = fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'merge_group',
      'push',
      'workflow_run',
    );
    fc.assert(
      fc.property(names, json, (name, payload) => {
        const { proposed, defaultBranch, ...rest } = read(name, payload);
        expect(rest).toEqual({ name, repository: 'acme/shop' });
        expect(typeof defaultBranch).toBe('string');
        if (name.startsWith('pull_request') || name === 'merge_group')
          expect(typeof proposed?.base).toBe('string');
        if (name === 'push') expect(proposed).toBeUndefined();
      }),
    );
  });
});
