import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { keepComment } from '../../../src/github/comments.js';
import { reportDeployment, startDeployment } from '../../../src/github/deployments.js';
import { branchRule } from '../../../src/github/environments.js';
import { closeDrift, driftIssues, tellDrift } from '../../../src/github/issues.js';
import { approvalsOf, membersAmong } from '../../../src/github/people.js';
import { changedPaths, descends, landedBetween, readPull } from '../../../src/github/pulls.js';
import { readRun, runArtifacts } from '../../../src/github/runs.js';
import { reportStatuses } from '../../../src/github/statuses.js';
import { Description } from '../../support/github/description.js';
import { BOT, FakeGithub } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let description: Description;
let fake: FakeGithub;

const url = 'https://github.com/acme/shop/actions/runs/1';

beforeAll(async () => {
  description = await Description.read();
  fake = await FakeGithub.start();
  const people = new PeopleAtWork(fake);
  await people.let('ann', 'write');
  await people.let('bob', 'write');
  const github = connect(fake.as(BOT), fake.clock);
  await pullRequest(github, people);
  await runsAndTeams(github);
  await drifts(github);
});

afterAll(() => fake.close());

async function pullRequest(github: Github, people: PeopleAtWork): Promise<void> {
  const applied = await people.tip();
  const number = await people.propose('ann', 'topic', 'a.yaml');
  const place = { number, marker: '<!-- synthinfra:plan -->' };
  for (const text of ['one plan', 'another plan']) await keepComment(github, place, () => text);
  await people.as(BOT, 'POST', `/issues/${number}/comments`, { body: `${place.marker}\ntwice` });
  await keepComment(github, place, () => 'another plan');
  await people.review('bob', number, 'APPROVE');
  const pull = await readPull(github, number);
  await approvalsOf(github, pull);
  await changedPaths(github, number);
  await reportStatuses(github, { commit: pull.head.sha, url }, [], { state: 'success', description: 'fine' });
  const { commit } = await people.merge(number, 'squash');
  await landedBetween(github, applied, commit, 'main');
  await descends(github, applied, commit);
  const deployment = { commit, environment: 'prod', description: 'prod', key: '1/1/prod', digest: '5d41c3e' };
  fake.fail(/^POST .*deployments$/, 'lost');
  const id = await startDeployment(github, deployment);
  await reportDeployment(github, id, {
    state: 'success',
    description: 'applied',
    logUrl: url,
    environmentUrl: url,
  });
}

async function runsAndTeams(github: Github): Promise<void> {
  fake.own.runs.set(1, {
    path: '.github/workflows/plan.yml',
    event: 'pull_request',
    headSha: 'a'.repeat(40),
    headBranch: 'topic',
    attempt: 1,
    referenced: [{ path: 'a/b/.github/workflows/plan.yml@v1', sha: 'c'.repeat(40), ref: 'refs/tags/v1' }],
    artifacts: [{ id: 11, name: 'plan', digest: `sha256:${'0'.repeat(64)}` }],
  });
  const wanted = { head_sha: 'a'.repeat(40), event: 'pull_request' };
  await github.list('GET /repos/{owner}/{repo}/actions/runs', wanted, 'workflow_runs');
  await readRun(github, 1);
  fake.own.approvals.set(1, [{ login: 'bob', environments: ['prod-confirm'] }]);
  await github.read('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', { run_id: 1 });
  fake.own.environments.set('prod', { allowed: [{ name: 'main', type: 'branch' }] });
  await branchRule(fake.as(BOT), 'prod');
  await runArtifacts(github, 1);
  await github.read('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', { artifact_id: 11 });
  fake.own.mayReadMembers = true;
  fake.own.members.add('acme/infra/bob');
  await membersAmong(github, 'acme/infra', ['bob', 'ann']);
}

async function drifts(github: Github): Promise<void> {
  const drift = { target: 'prod', title: 'Drift in prod', text: 'x' };
  const { issue } = await tellDrift(github, undefined, { ...drift, fingerprint: 'abcdef1' });
  await tellDrift(github, issue, { ...drift, fingerprint: 'abcdef2' });
  await closeDrift(github, issue, 'gone');
  await driftIssues(github);
}

const ours = () => fake.requests.filter(({ login, path }) => login === BOT && path !== '/graphql');

describe('what the code asks of GitHub', () => {
  it('is in the published description, all of it', () => {
    const routes = new Set(ours().map(({ method, path }) => description.routeOf(method, path)));
    expect([...routes].map((route) => route.replace('/repos/{owner}/{repo}', '')).sort()).toEqual([
      'DELETE /issues/comments/{comment_id}',
      'GET /actions/artifacts/{artifact_id}',
      'GET /actions/runs',
      'GET /actions/runs/{run_id}',
      'GET /actions/runs/{run_id}/approvals',
      'GET /actions/runs/{run_id}/artifacts',
      'GET /activity',
      'GET /collaborators/{username}/permission',
      'GET /commits/{commit_sha}/pulls',
      'GET /compare/{basehead}',
      'GET /deployments',
      'GET /environments/{environment_name}',
      'GET /environments/{environment_name}/deployment-branch-policies',
      'GET /issues',
      'GET /issues/comments/{comment_id}',
      'GET /issues/{issue_number}',
      'GET /issues/{issue_number}/comments',
      'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
      'GET /pulls/{pull_number}',
      'GET /pulls/{pull_number}/commits',
      'GET /pulls/{pull_number}/files',
      'GET /pulls/{pull_number}/reviews',
      'PATCH /issues/comments/{comment_id}',
      'PATCH /issues/{issue_number}',
      'POST /deployments',
      'POST /deployments/{deployment_id}/statuses',
      'POST /issues',
      'POST /issues/{issue_number}/comments',
      'POST /statuses/{sha}',
    ]);
  });

  it('has no query and no field that is not described', () => {
    for (const { method, path, query, body } of ours()) {
      const route = description.routeOf(method, path);
      expect([route, description.parameters(route, 'query')]).toEqual([
        route,
        expect.arrayContaining(Object.keys(query)),
      ]);
      expect([route, description.fields(route)]).toEqual([
        route,
        expect.arrayContaining(Object.keys(body ?? {})),
      ]);
    }
  });

  it('has bodies as they are described', () => {
    for (const { method, path, body } of ours().filter((asked) => asked.body !== undefined)) {
      const route = description.routeOf(method, path);
      const validate = description.check(route, 'request');
      expect([route, validate?.(body), validate?.errors]).toEqual([route, true, null]);
    }
  });
});

describe('what the fake answers by itself', () => {
  it.each([
    'GET /actions/artifacts/{artifact_id}',
    'GET /actions/runs',
    'GET /actions/runs/{run_id}',
    'GET /actions/runs/{run_id}/artifacts',
    'GET /activity',
    'GET /collaborators/{username}/permission',
    'GET /deployments',
    'GET /environments/{environment_name}',
    'GET /environments/{environment_name}/deployment-branch-policies',
    'POST /deployments',
    'POST /deployments/{deployment_id}/statuses',
    'POST /statuses/{sha}',
  ])('%s is what GitHub describes', (short) => {
    const answers = ownAnswersOf(short.replace(' ', ' /repos/{owner}/{repo}'));
    expect(answers.length).toBeGreaterThan(0);
    for (const { route, status, body } of answers) {
      const validate = description.check(route, status);
      expect([validate?.(body), validate?.errors]).toEqual([true, null]);
    }
  });

  it('of a team is what GitHub describes', () => {
    const answers = ownAnswersOf('GET /orgs/{org}/teams/{team_slug}/memberships/{username}');
    expect(answers.map(({ status }) => status)).toEqual([200, 404]);
    expect(description.shape('team-membership')(answers[0]?.body)).toBe(true);
    expect(description.shape('basic-error')(answers[1]?.body)).toBe(true);
  });

  it('is checked at all: a wrong answer does not pass', () => {
    expect(description.check('GET /repos/{owner}/{repo}/actions/runs/{run_id}', 200)?.({ id: 1 })).toBe(
      false,
    );
  });
});

describe('a comment of the fake', () => {
  it('that nobody has edited was updated when it was created', async () => {
    const people = new PeopleAtWork(fake);
    const { number } = await people.as<{ number: number }>('ann', 'POST', '/issues', { title: 'Talk' });
    for (let count = 1; count <= 50; count += 1)
      await people.as('ann', 'POST', `/issues/${number}/comments`, { body: `${count}` });
    const path = `/issues/${number}/comments?per_page=100`;
    const all = await people.as<{ created_at: string; updated_at: string }[]>('ann', 'GET', path);
    expect(all).toHaveLength(50);
    for (const comment of all) expect(comment.updated_at).toBe(comment.created_at);
  });
});

function ownAnswersOf(route: string): { route: string; status: number; body: unknown }[] {
  return fake.ownAnswers
    .filter(({ asked: { path } }) => path !== '/graphql')
    .map(({ asked: { method, path }, answer: { status, body } }) => ({
      route: description.routeOf(method, path),
      status,
      // As it is sent: what is undefined is left out.
      body: JSON.parse(JSON.stringify(body)) as unknown,
    }))
    .filter((one) => one.route === route);
}
