import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, type Github } from '../../../src/github/client.js';
import { reportDeployment, startDeployment } from '../../../src/github/deployments.js';
import { BOT, FakeGithub, type Fault } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';

let fake: FakeGithub;
let people: PeopleAtWork;
let github: Github;

beforeEach(async () => {
  fake = await FakeGithub.start();
  people = new PeopleAtWork(fake);
  github = connect(fake.as(BOT), fake.clock);
});

afterEach(() => fake.close());

const sha = 'a'.repeat(40);
const url = 'https://github.com/acme/shop/actions/runs/1';

describe('a Deployment', () => {
  const deployment = {
    commit: sha,
    environment: 'prod',
    description: 'prod · aws eu-west-1',
    key: '1/1/prod',
    digest: '5d41c3e',
  };

  const all = () =>
    people.as<{ id: number; sha: string; payload: object }[]>(
      'ann',
      'GET',
      `/deployments?sha=${sha}&environment=prod`,
    );

  it('merges nothing and waits for no check', async () => {
    const id = await startDeployment(github, deployment);
    const sent = fake.requests.find(({ method }) => method === 'POST')?.body;
    expect(sent).toMatchObject({ ref: sha, auto_merge: false, required_contexts: [] });
    expect(await all()).toMatchObject([
      { id, sha, payload: { key: '1/1/prod', digest: '5d41c3e' }, environment: 'prod' },
    ]);
  });

  it.each<Fault>([{ status: 500 }, 'reset', 'lost'])('is one after %j', async (fault) => {
    fake.fail(/^POST .*deployments$/, fault);
    await startDeployment(github, deployment);
    expect(await all()).toHaveLength(1);
  });

  it('of another run is not taken for one whose answer was lost', async () => {
    const first = await startDeployment(github, deployment);
    fake.fail(/^POST .*deployments$/, 'reset');
    expect(await startDeployment(github, { ...deployment, key: '2/1/prod' })).not.toBe(first);
    expect(await all()).toHaveLength(2);
  });

  it('is found again when GitHub gives its payload as text', async () => {
    const payloads = ['no JSON', 'null', '{"key":"2/1/prod"}', '{"key":"1/1/prod"}'];
    fake.own.override(
      /deployments$/,
      payloads.map((payload, index) => ({ id: index + 1, payload })),
    );
    fake.fail(/^POST .*deployments$/, 'reset');
    expect(await startDeployment(github, deployment)).toBe(4);
  });

  it('is told where it stands', async () => {
    const id = await startDeployment(github, deployment);
    for (const state of ['in_progress', 'success'] as const)
      await reportDeployment(github, id, { state, description: 'x'.repeat(200), logUrl: url });
    const told = await people.as<{ state: string; log_url: string }[]>(
      'ann',
      'GET',
      `/deployments/${id}/statuses`,
    );
    expect(told).toMatchObject([
      { state: 'success', log_url: url },
      { state: 'in_progress', log_url: url },
    ]);
  });
});
