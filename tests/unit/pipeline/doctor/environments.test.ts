import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FakeEnvironment } from '../../../support/github/environments.js';
import { FakeGithub, OWNER } from '../../../support/github/fake-github.js';
import { checkOf, complaints, healthy, isPrivate, REVIEWED, repositoryIs, visit } from '../doctor-kit.js';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await FakeGithub.start();
  await healthy(fake);
});

afterEach(() => fake.close());

describe('the environment of the apply', () => {
  it.each<[string, FakeEnvironment | undefined, string]>([
    ['that is not there', undefined, 'it does not exist, or this token may not see it'],
    ['a branch workflow may name', {}, 'every branch and tag may use it'],
    ['every protected branch may name', { allowed: 'protected' }, 'every protected branch may use it'],
    ['a tag may name', { allowed: [{ name: 'v*', type: 'tag' }] }, 'tag "v*" may use it too'],
  ])('fails when it is one %s', async (_what, environment, found) => {
    if (environment === undefined) fake.own.environments.delete('prod');
    else fake.own.environments.set('prod', environment);
    const { checks, outcome } = await visit(fake);
    expect(complaints(checks)).toEqual(['environment-branch fail']);
    expect(checkOf(checks, 'environment-branch')).toMatchObject({ about: 'prod', found });
    expect(outcome.exitCode).toBe(2);
  });

  it('is limited to the branch that the manifest names', async () => {
    const { checks } = await visit(fake, { github: '{ defaultBranch: trunk }' });
    expect(complaints(checks)).toEqual([
      'environment-branch fail',
      'confirm-branch fail',
      'default-branch fail',
    ]);
  });
});

describe('the environment of the plan', () => {
  it('must exist', async () => {
    fake.own.environments.delete('prod-plan');
    expect(complaints((await visit(fake)).checks)).toEqual(['environment-plan fail']);
  });

  it.each<[string, FakeEnvironment, string]>([
    ['every writer', {}, 'it exists: whoever may push a branch may plan, and so read the state'],
    ['who its reviewers let', REVIEWED, 'it exists: plans wait for ann'],
  ])('says that %s may plan', async (_who, environment, found) => {
    fake.own.environments.set('prod-plan', environment);
    expect(checkOf((await visit(fake)).checks, 'environment-plan').found).toBe(found);
  });
});

describe('the environment of the confirmation', () => {
  it.each<[string, FakeEnvironment, string[]]>([
    ['nobody reviews', {}, ['confirm-reviewers fail']],
    ['one may review oneself', { ...REVIEWED, preventSelfReview: false }, ['confirm-self-review fail']],
    ['administrators may bypass', { ...REVIEWED, adminsBypass: true }, ['confirm-bypass fail']],
    [
      'GitHub does not say whom it lets pass',
      { ...REVIEWED, adminsBypass: undefined },
      ['confirm-bypass unknown'],
    ],
    ['every branch may ask', { ...REVIEWED, allowed: 'protected' }, ['confirm-branch fail']],
    [
      'all but reviewers is missing',
      { reviewers: ['ann'] },
      ['confirm-branch fail', 'confirm-self-review fail', 'confirm-bypass fail'],
    ],
  ])('does not pass where %s', async (_what, environment, wrong) => {
    fake.own.environments.set('prod-confirm', environment);
    expect(complaints((await visit(fake)).checks)).toEqual(wrong);
  });

  it.each<[string, string | undefined, string, RegExp]>([
    ['Enterprise: reviewers are to be had', 'enterprise', 'fail', /^it does not exist, or/],
    ['Team: a comment confirms instead', 'team', 'pass', /a comment "\/synthinfra apply <digest>" confirms/],
    [
      'Free: nothing does',
      'free',
      'fail',
      /nothing can confirm in their place, so every apply .* is refused/,
    ],
    ['a plan that is not told: not known', undefined, 'unknown', /the plan of acme is not known/],
  ])('that a private repository lacks depends on the plan. %s', async (_what, plan, status, found) => {
    isPrivate(fake, plan);
    fake.own.environments.delete('prod-confirm');
    const { checks } = await visit(fake);
    expect(checkOf(checks, 'confirm-reviewers')).toMatchObject({
      status,
      found: expect.stringMatching(found),
    });
  });

  it.each([
    ['with their own token', OWNER, 'pass'],
    ['with the token of another, who has a plan of their own', 'ann', 'unknown'],
  ])('depends on the plan of the person who owns it, %s', async (_whose, login, status) => {
    fake.own.override(/^\/user$/, { login, plan: { name: 'pro' } });
    isPrivate(fake, undefined, 'User');
    fake.own.environments.delete('prod-confirm');
    expect(checkOf((await visit(fake)).checks, 'confirm-reviewers').status).toBe(status);
  });

  it('must have reviewers in an internal repository, which Enterprise alone has', async () => {
    repositoryIs(fake, { private: true, visibility: 'internal' });
    isPrivate(fake);
    fake.own.environments.delete('prod-confirm');
    expect(complaints((await visit(fake)).checks)).toEqual(['confirm-reviewers fail']);
  });
});

it('of a private repository on GitHub Enterprise Server must have reviewers: no plan is asked for', async () => {
  await fake.close();
  fake = await FakeGithub.start('/api/v3');
  await healthy(fake);
  isPrivate(fake);
  fake.own.environments.delete('prod-confirm');
  const { checks } = await visit(fake);
  expect(complaints(checks)).toEqual(['confirm-reviewers fail']);
  expect(fake.requests.map(({ path }) => path)).not.toContain('/orgs/acme');
});
