import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/github/client.js';
import { readGuards } from '../../../src/github/rulesets.js';
import {
  codeownersErrors,
  readPlan,
  readRepository,
  readReviewers,
  readSubjectRule,
} from '../../../src/github/settings.js';
import { readActionsPolicy, readForkPolicy, readTokenPolicy } from '../../../src/github/workflows.js';
import type { Asked } from '../../support/github/answer.js';
import { Description } from '../../support/github/description.js';
import { BOT, FakeGithub } from '../../support/github/fake-github.js';
import { checkRule, pullRequestRule } from '../../support/github/settings.js';

let description: Description;
let fake: FakeGithub;

const REPOSITORY = '/repos/{owner}/{repo}';

beforeAll(async () => {
  description = await Description.read();
  fake = await FakeGithub.start();
  const { settings, environments } = fake.own;
  environments.set('prod-confirm', { reviewers: ['ann'], preventSelfReview: true, adminsBypass: false });
  settings.rulesets.set(5, {
    name: 'main',
    rules: [pullRequestRule(), checkRule(), { type: 'non_fast_forward' }],
    bypass: [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }],
  });
  settings.codeownersErrors = [
    { line: 2, column: 1, kind: 'Unknown owner', message: 'Unknown owner', path: 'CODEOWNERS' },
  ];
  settings.privateForks = {
    run_workflows_from_fork_pull_requests: true,
    send_write_tokens_to_workflows: false,
    send_secrets_and_variables: false,
    require_approval_for_fork_pr_workflows: true,
  };
  settings.plan = 'team';
  const github = connect(fake.as(BOT), fake.clock);
  await readRepository(github);
  await readPlan(github, { login: 'acme', id: '1', organization: true });
  await readPlan(connect(fake.as('ann'), fake.clock), { login: 'ann', id: '2', organization: false });
  await readReviewers(github, 'prod-confirm');
  await readSubjectRule(github);
  await codeownersErrors(github, 'main');
  await readGuards(github, 'main');
  await readActionsPolicy(github);
  await readTokenPolicy(github);
  await readForkPolicy(github, 'public');
  await readForkPolicy(github, 'private');
});

afterAll(() => fake.close());

const routeOf = ({ method, path }: Asked) => description.routeOf(method, path);

describe('what is asked of the settings', () => {
  it('is in the published description, all of it', () => {
    expect(fake.requests.map(routeOf).sort()).toEqual([
      'GET /orgs/{org}',
      `GET ${REPOSITORY}`,
      `GET ${REPOSITORY}/actions/oidc/customization/sub`,
      `GET ${REPOSITORY}/actions/permissions`,
      `GET ${REPOSITORY}/actions/permissions/fork-pr-contributor-approval`,
      `GET ${REPOSITORY}/actions/permissions/fork-pr-workflows-private-repos`,
      `GET ${REPOSITORY}/actions/permissions/workflow`,
      `GET ${REPOSITORY}/branches/{branch}/protection`,
      `GET ${REPOSITORY}/codeowners/errors`,
      `GET ${REPOSITORY}/environments/{environment_name}`,
      `GET ${REPOSITORY}/rules/branches/{branch}`,
      `GET ${REPOSITORY}/rulesets/{ruleset_id}`,
      'GET /user',
    ]);
  });

  it('has no query that is not described', () => {
    for (const asked of fake.requests)
      expect([routeOf(asked), description.parameters(routeOf(asked), 'query')]).toEqual([
        routeOf(asked),
        expect.arrayContaining(Object.keys(asked.query)),
      ]);
  });
});

describe('what the fake answers of the settings', () => {
  it.each([
    '/actions/oidc/customization/sub',
    '/actions/permissions',
    '/actions/permissions/fork-pr-contributor-approval',
    '/actions/permissions/fork-pr-workflows-private-repos',
    '/actions/permissions/workflow',
    '/codeowners/errors',
    '/environments/{environment_name}',
    '/rules/branches/{branch}',
    '/rulesets/{ruleset_id}',
  ])('GET %s is what GitHub describes', (short) => {
    const answers = fake.ownAnswers.filter(({ asked }) => routeOf(asked) === `GET ${REPOSITORY}${short}`);
    expect(answers).toHaveLength(1);
    for (const { answer } of answers) {
      const validate = description.check(`GET ${REPOSITORY}${short}`, answer.status);
      const body: unknown = JSON.parse(JSON.stringify(answer.body));
      expect([validate?.(body), validate?.errors]).toEqual([true, null]);
    }
  });

  it('is checked at all: a wrong answer does not pass', () => {
    const route = `GET ${REPOSITORY}/actions/permissions/workflow`;
    expect(description.check(route, 200)?.({ default_workflow_permissions: 'none' })).toBe(false);
  });
});
