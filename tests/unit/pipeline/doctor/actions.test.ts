import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGithub, OWNER } from '../../../support/github/fake-github.js';
import { PeopleAtWork } from '../../../support/github/people-at-work.js';
import type { FakeSettings } from '../../../support/github/settings.js';
import { manifestOf } from '../../identity/manifests.js';
import { checkOf, complaints, healthy, isPrivate, visit } from '../doctor-kit.js';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await FakeGithub.start();
  await healthy(fake);
});

afterEach(() => fake.close());

const workflow = (permissions: string, approves: boolean) => ({
  default_workflow_permissions: permissions,
  can_approve_pull_request_reviews: approves,
});

describe('what workflows may', () => {
  it.each<[string, Partial<FakeSettings>, string]>([
    [
      'tags of actions may move',
      { actions: { enabled: true, sha_pinning_required: false } },
      'actions-pinned fail',
    ],
    ['GitHub does not know pinning', { actions: { enabled: true } }, 'actions-pinned unknown'],
    ['Actions are off', { actions: { enabled: false } }, 'actions-pinned fail'],
    ['tokens write by default', { workflow: workflow('write', false) }, 'actions-token fail'],
    [
      'a workflow may approve its own pull request',
      { workflow: workflow('read', true) },
      'actions-approve fail',
    ],
    [
      'forks of anybody with an older account run unasked',
      { forks: { approval_policy: 'first_time_contributors_new_to_github' } },
      'actions-forks fail',
    ],
  ])('does not pass where %s', async (_what, settings, wrong) => {
    Object.assign(fake.own.settings, settings);
    expect(complaints((await visit(fake)).checks)).toEqual([wrong]);
  });

  it.each<[string, object, string, string]>([
    ['secrets', { secrets: true }, 'fail', 'workflows from forks get secrets'],
    [
      'tokens that write, with which comes the identity',
      { writes: true },
      'fail',
      'workflows from forks get tokens that may write',
    ],
    ['to run unasked', { approval: false }, 'fail', 'workflows from forks need no approval'],
    ['to run when approved', {}, 'pass', expect.stringContaining('wait for approval') as unknown as string],
    ['nothing', { runs: false, approval: false }, 'pass', 'workflows from forks do not run'],
  ])('gives forks of a private repository %s', async (_what, said, status, found) => {
    isPrivate(fake, 'enterprise');
    const { runs, writes, secrets, approval } = {
      ...{ runs: true, writes: false, secrets: false, approval: true },
      ...said,
    };
    fake.own.settings.privateForks = {
      run_workflows_from_fork_pull_requests: runs,
      send_write_tokens_to_workflows: writes,
      send_secrets_and_variables: secrets,
      require_approval_for_fork_pr_workflows: approval,
    };
    expect(checkOf((await visit(fake)).checks, 'actions-forks')).toMatchObject({ status, found });
  });
});

describe('the subject of tokens', () => {
  async function subject(rule: object, github?: string) {
    fake.own.settings.subject = rule;
    const { checks } = await visit(fake, github === undefined ? {} : { github });
    return checkOf(checks, 'oidc-subject');
  }

  async function ids(): Promise<string> {
    const { id, owner } = await new PeopleAtWork(fake).as<{ id: number; owner: { id: number } }>(
      OWNER,
      'GET',
      '',
    );
    return `ownerId: "${owner.id}", repositoryId: "${id}"`;
  }

  it.each<[string, object, string]>([
    ['is GitHub’s default', { use_default: true, use_immutable_subject: false }, 'pass'],
    ['has ids that the manifest lacks', { use_default: true, use_immutable_subject: true }, 'fail'],
    ['may have ids', { use_default: true }, 'unknown'],
    ['is the repository’s own', { use_default: false, include_claim_keys: ['repo', 'context'] }, 'fail'],
    ['is the organisation’s', { use_default: false }, 'unknown'],
  ])('that %s', async (_what, rule, status) => {
    expect(await subject(rule)).toMatchObject({ status });
  });

  it('passes with the ids of this repository, whichever form GitHub sends', async () => {
    const github = `{ ${await ids()} }`;
    for (const use_immutable_subject of [true, false])
      expect(await subject({ use_default: true, use_immutable_subject }, github)).toMatchObject({
        status: 'pass',
      });
  });

  it('fails with the ids of another repository, and has the right ones to paste', async () => {
    const found = await subject(
      { use_default: true, use_immutable_subject: true },
      '{ ownerId: "7", repositoryId: "8" }',
    );
    expect(found).toMatchObject({
      status: 'fail',
      found: 'the manifest has ids of another owner or repository',
      mend: expect.stringContaining(`spec.identity.github: { ${await ids()} }`),
    });
  });

  it('is not asked for where the manifest signs in nowhere', async () => {
    const { checks } = await visit(fake, { manifest: manifestOf({}) });
    expect(checks.map(({ id }) => id)).not.toContain('oidc-subject');
  });
});
