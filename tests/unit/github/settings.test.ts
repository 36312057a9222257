import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { readGuards } from '../../../src/github/rulesets.js';
import {
  codeownersErrors,
  readPlan,
  readRepository,
  readReviewers,
  readSubjectRule,
} from '../../../src/github/settings.js';
import { BOT, FakeGithub, OWNER } from '../../support/github/fake-github.js';
import { pullRequestRule } from '../../support/github/settings.js';

let fake: FakeGithub;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  github = connect(fake.as(OWNER), fake.clock);
});

afterEach(() => fake.close());

describe('a repository', () => {
  it('is read with the ids that subjects have', async () => {
    const facts = await readRepository(github);
    expect(facts).toMatchObject({ visibility: 'public', defaultBranch: 'main' });
    expect([facts?.id, facts?.owner.id]).toEqual([
      expect.stringMatching(/^\d+$/),
      expect.stringMatching(/^\d+$/),
    ]);
  });

  it('that is not there, or may not be seen, is undefined', async () => {
    const other = connect({ ...fake.as(OWNER), repository: 'acme/other' }, fake.clock);
    expect(await readRepository(other)).toBeUndefined();
  });

  it('is private on an older GitHub that names no visibility', async () => {
    fake.own.override(/^\/repos\/acme\/shop$/, { visibility: undefined, private: true });
    expect(await readRepository(github)).toMatchObject({ visibility: 'private' });
  });
});

describe('the plan of an owner', () => {
  it.each([
    ['told', 'team', 'team'],
    ['not told', undefined, undefined],
  ])('of an organisation: %s', async (_what, plan, expected) => {
    fake.own.settings.plan = plan;
    const owner = { login: OWNER, id: '1', organization: true };
    expect(await readPlan(github, owner)).toBe(expected);
  });

  it.each([
    ['ACME', 'pro'],
    ['ann', undefined],
  ])('is never that of whoever asks: the owner is %s', async (login, expected) => {
    fake.own.override(/^\/user$/, { login: OWNER, plan: { name: 'pro' } });
    expect(await readPlan(github, { login, id: '1', organization: false })).toBe(expected);
  });

  it('is an error for the token of an App, which is nobody', async () => {
    const owner = { login: OWNER, id: '1', organization: false };
    await expect(readPlan(connect(fake.as(BOT), fake.clock), owner)).rejects.toMatchObject({ status: 403 });
  });
});

it('reviewers may be people and teams', async () => {
  fake.own.environments.set('prod-confirm', { reviewers: ['ann'] });
  fake.own.override(/environments\/prod-confirm$/, {
    protection_rules: [
      { type: 'wait_timer', wait_timer: 30 },
      {
        type: 'required_reviewers',
        reviewers: [{ reviewer: { login: 'ann' } }, { reviewer: { slug: 'infra' } }],
      },
    ],
  });
  expect(await readReviewers(github, 'prod-confirm')).toEqual({
    names: ['ann', 'infra'],
    preventSelfReview: false,
    adminsBypass: true,
  });
});

it('reviewers of an environment that is not there are undefined', async () => {
  expect(await readReviewers(github, 'prod-confirm')).toBeUndefined();
});

it('claim keys count only when the default is not used', async () => {
  fake.own.settings.subject = { use_default: true, include_claim_keys: ['repo'] };
  expect(await readSubjectRule(github)).toEqual({ byDefault: true, keys: [] });
});

it('no file of code owners is undefined, one without a mistake an empty list', async () => {
  expect(await codeownersErrors(github, 'main')).toBeUndefined();
  fake.own.settings.codeownersErrors = [];
  expect(await codeownersErrors(github, 'main')).toEqual([]);
});

describe('the guards of a branch', () => {
  it('are those of every ruleset apart, over all pages', async () => {
    const rules = Array.from({ length: 70 }, () => ({ type: 'deletion' }));
    fake.own.settings.rulesets.set(5, { name: 'one', rules, bypass: [] });
    fake.own.settings.rulesets.set(6, { name: 'two', rules: [...rules, pullRequestRule()], bypass: [] });
    const { demands, unread, offered } = await readGuards(github, 'main');
    expect(demands.map(({ from, pullRequest }) => [from, pullRequest])).toEqual([
      ['ruleset "one"', false],
      ['ruleset "two"', true],
    ]);
    expect([unread, offered]).toEqual([[], true]);
  });

  it('are not taken for none when a proxy answers', async () => {
    fake.own.override(/rules\/branches\/main$/, { hello: 'there' });
    const { unread } = await readGuards(github, 'main');
    expect(unread.map(({ message }) => message)).toEqual(['the answer is no list, so it is not of GitHub']);
  });
});
