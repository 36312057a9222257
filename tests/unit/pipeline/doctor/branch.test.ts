import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGithub } from '../../../support/github/fake-github.js';
import { checkRule, type FakeRuleset, pullRequestRule } from '../../../support/github/settings.js';
import { checkOf, complaints, healthy, visit } from '../doctor-kit.js';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await FakeGithub.start();
  await healthy(fake);
});

afterEach(() => fake.close());

const OTHERS = [checkRule(), { type: 'non_fast_forward' }];
const ADMIN = { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' };

function ruled(rules: FakeRuleset['rules'], bypass: FakeRuleset['bypass'] | null = []): void {
  fake.own.settings.rulesets.clear();
  fake.own.settings.rulesets.set(5, { name: 'main', rules, ...(bypass === null ? {} : { bypass }) });
}

/** Branch protection with everything in it. */
function protection(otherwise: object = {}, review: object = {}): object {
  return {
    required_pull_request_reviews: {
      required_approving_review_count: 1,
      dismiss_stale_reviews: true,
      require_code_owner_reviews: true,
      require_last_push_approval: true,
      ...review,
    },
    required_status_checks: { strict: false, contexts: ['synthinfra'], checks: [] },
    enforce_admins: { url: 'https://api.github.com', enabled: true },
    allow_force_pushes: { enabled: false },
    ...otherwise,
  };
}

describe('rulesets of the default branch', () => {
  it.each<[string, object, string]>([
    ['nobody must approve', { required_approving_review_count: 0 }, 'branch-approvals'],
    ['approvals outlive a push', { dismiss_stale_reviews_on_push: false }, 'branch-stale-approvals'],
    ['code owners need not approve', { require_code_owner_review: false }, 'branch-code-owners'],
    ['the last pusher may approve', { require_last_push_approval: false }, 'branch-last-push'],
  ])('fail where %s', async (_what, otherwise, id) => {
    ruled([pullRequestRule(otherwise), ...OTHERS]);
    const { checks } = await visit(fake);
    expect(complaints(checks)).toContain(`${id} fail`);
    expect(checkOf(checks, id).mend).toMatch(
      /^Settings → Rules → Rulesets → a ruleset for main: Require a pull/,
    );
  });

  it('fail where the branch may be force-pushed', async () => {
    ruled([pullRequestRule(), checkRule()]);
    expect(complaints((await visit(fake)).checks)).toEqual(['branch-force-push fail']);
  });

  it('hold together: what one lacks another may demand', async () => {
    ruled([pullRequestRule({ require_code_owner_review: false }), checkRule()]);
    const more = [pullRequestRule({ require_last_push_approval: false }), { type: 'non_fast_forward' }];
    fake.own.settings.rulesets.set(6, { name: 'all of acme', rules: more, bypass: [] });
    const { checks } = await visit(fake);
    expect(complaints(checks)).toEqual([]);
    expect(checkOf(checks, 'branch-code-owners').found).toBe(
      'code owners must approve (ruleset "all of acme")',
    );
  });
});

describe('the required check', () => {
  it('fails when there is none', async () => {
    ruled([pullRequestRule(), { type: 'non_fast_forward' }]);
    expect(complaints((await visit(fake)).checks)).toEqual(['branch-check fail']);
  });

  it('is not known among others: it is known by its name alone', async () => {
    ruled([pullRequestRule(), checkRule('build'), { type: 'non_fast_forward' }]);
    expect(checkOf((await visit(fake)).checks, 'branch-check')).toMatchObject({
      status: 'unknown',
      found: 'must pass: build; whether one of them is the plan’s is not known',
    });
  });
});

describe('who may bypass the rules', () => {
  it.each<[string, FakeRuleset['bypass'] | null, string, string]>([
    ['administrators', [ADMIN], 'fail', 'may be bypassed by repository admins'],
    [
      'an App in pull requests',
      [{ actor_type: 'Integration', actor_id: 42, bypass_mode: 'pull_request' }],
      'fail',
      'may be bypassed by Integration 42 (in pull requests)',
    ],
    [
      'admins of the organisation and deploy keys',
      [
        { actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
        { actor_type: 'DeployKey', actor_id: null, bypass_mode: 'always' },
      ],
      'fail',
      'may be bypassed by admins of the organisation, deploy keys',
    ],
    ['nobody', [], 'pass', 'nobody may bypass its rules'],
    ['not told', null, 'unknown', 'GitHub does not tell who may bypass ruleset "main"'],
  ])('is told: %s', async (_who, bypass, status, found) => {
    ruled([pullRequestRule(), ...OTHERS], bypass);
    const { checks } = await visit(fake);
    expect(checkOf(checks, 'branch-bypass')).toMatchObject({ status, found });
  });

  it('may be nobody by one of two rulesets', async () => {
    ruled([pullRequestRule(), ...OTHERS], [ADMIN]);
    fake.own.settings.rulesets.set(6, { name: 'strict', rules: [pullRequestRule()], bypass: [] });
    expect(complaints((await visit(fake)).checks)).toEqual([]);
  });

  it('is not known when the ruleset itself cannot be read; what it demands is', async () => {
    fake.fail(/rulesets\/5$/, { status: 404 });
    const { checks } = await visit(fake);
    expect(complaints(checks)).toEqual(['branch-bypass unknown']);
  });
});

describe('the older branch protection', () => {
  beforeEach(() => fake.own.settings.rulesets.clear());

  it('passes as well', async () => {
    fake.own.settings.protection = protection();
    expect(complaints((await visit(fake)).checks)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['has no reviews', protection({ required_pull_request_reviews: undefined }), 'branch-pull-request'],
    ['may be force-pushed', protection({ allow_force_pushes: { enabled: true } }), 'branch-force-push'],
    ['does not bind administrators', protection({ enforce_admins: { enabled: false } }), 'branch-bypass'],
    [
      'lets somebody pass',
      protection({}, { bypass_pull_request_allowances: { users: [{ login: 'bob' }] } }),
      'branch-bypass',
    ],
    ['needs no check', protection({ required_status_checks: undefined }), 'branch-check'],
  ])('fails when it %s', async (_what, kept, id) => {
    fake.own.settings.protection = kept;
    expect(complaints((await visit(fake)).checks)).toContain(`${id} fail`);
  });
});

describe('rules that cannot be read', () => {
  it.each<[string, RegExp]>([
    ['rulesets', /rules\/branches\/main$/],
    ['branch protection', /branches\/main\/protection$/],
  ])('are not known where nothing else demands the same: %s', async (_which, route) => {
    fake.own.settings.rulesets.clear();
    fake.fail(route, { status: 403 });
    const { checks } = await visit(fake);
    const branch = checks.filter(({ id }) => id.startsWith('branch-'));
    expect(branch.map(({ status }) => status)).toEqual(branch.map(() => 'unknown'));
  });

  it('do not matter where rulesets demand it all', async () => {
    fake.fail(/branches\/main\/protection$/, { status: 404 });
    expect(complaints((await visit(fake)).checks)).toEqual([]);
  });

  it('take "Not Found" for no answer: it is what a token without the permission gets', async () => {
    fake.own.settings.rulesets.clear();
    fake.fail(/branches\/main\/protection$/, { status: 404 });
    expect(checkOf((await visit(fake)).checks, 'branch-approvals').status).toBe('unknown');
  });

  it('are not to be had in private repositories of a free plan, which is said', async () => {
    const upgrade = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    fake.own.settings.rulesets.clear();
    for (const route of [/rules\/branches\/main$/, /branches\/main\/protection$/])
      fake.fail(route, { status: 403, message: upgrade });
    expect(checkOf((await visit(fake)).checks, 'branch-approvals')).toMatchObject({
      status: 'fail',
      found: expect.stringContaining('private repositories of this plan have no rules for branches'),
      mend: expect.stringContaining('Make the repository public'),
    });
  });
});
