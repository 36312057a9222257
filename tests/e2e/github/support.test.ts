import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { connect } from '../../../src/github/client.js';
import { decodeClaims } from '../../../src/identity/github/claims.js';
import { runArtifact } from '../../../src/store/artifact/run-artifact.js';
import { BOT } from '../../support/github/fake-github.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { Bench, type BenchRun } from './support/bench.js';
import { pullRequest } from './support/events.js';
import { withTokens } from './support/toolkit.js';

const act = await findAct();

/** Tells what a step sees, and asks the API with its token. */
const PROBE = `
import { readdirSync } from 'node:fs';
const { env } = process;
const answer = await fetch(env.GITHUB_API_URL + '/repos/acme/shop', { headers: { authorization: 'token ' + env.TOKEN } });
const { full_name } = await answer.json();
console.log(JSON.stringify({
  ...Object.fromEntries(['REPOSITORY', 'SHA', 'REF', 'RUN_ID', 'RUN_ATTEMPT', 'EVENT_NAME'].map((name) => [name, env['GITHUB_' + name]])),
  files: readdirSync('.').sort(), full_name, node: process.version.split('.')[0], token: env.ACTIONS_ID_TOKEN_REQUEST_URL ?? 'none',
}));
`;
const WORKFLOW = {
  on: 'pull_request',
  jobs: {
    probe: {
      'runs-on': 'ubuntu-24.04',
      outputs: { said: `\${{ steps.say.outputs.said }}` },
      steps: [
        // act puts the repository into the workspace when a job checks it out, and without this action.
        { uses: 'actions/checkout@v6' },
        { run: 'node probe.mjs', env: { TOKEN: `\${{ github.token }}` } },
        {
          id: 'say',
          run: 'echo "said=hello" >> "$GITHUB_OUTPUT"; echo "**hello**" >> "$GITHUB_STEP_SUMMARY"',
        },
      ],
    },
    fails: {
      needs: 'probe',
      'runs-on': 'ubuntu-24.04',
      steps: [
        { name: 'Fails', run: `test "$SAID" != hello`, env: { SAID: `\${{ needs.probe.outputs.said }}` } },
      ],
    },
  },
};

const name = 'program' in act ? 'the bench' : `the bench: ${act.missing}`;
('program' in act ? describe : describe.skip)(name, () => {
  let bench: Bench;
  let head: string;
  let run: BenchRun;

  beforeAll(async () => {
    bench = await Bench.start('program' in act ? act.program : '', {
      'probe.mjs': PROBE,
      '.github/workflows/probe.yml': JSON.stringify(WORKFLOW),
    });
    const number = await bench.people.propose('ann', 'change', 'notes.txt');
    head = await bench.people.tip('change');
    const event = pullRequest(number, 'change', head, await bench.people.tip());
    run = await bench.run({ workflow: 'probe.yml', event, attempt: 2 });
  }, 120_000);
  afterAll(() => bench.close());

  it('runs jobs in their order, and tells result, failed steps, outputs and summary of each', () => {
    expect(run.code).toBe(1);
    expect(run.jobs).toMatchObject([
      {
        id: 'probe',
        result: 'success',
        failedSteps: [],
        outputs: { say: { said: 'hello' } },
        summary: '**hello**\n',
      },
      { id: 'fails', result: 'failure', failedSteps: ['Fails'] },
    ]);
  });

  it('shows steps the event, the commit, the attempt and the API of acme/shop, on Node 24, and no token service', async () => {
    expect(JSON.parse(run.jobs[0]?.log ?? '')).toEqual({
      REPOSITORY: 'acme/shop',
      SHA: 'b'.repeat(40),
      REF: 'refs/pull/1/merge',
      RUN_ID: `${run.id}`,
      RUN_ATTEMPT: '2',
      EVENT_NAME: 'pull_request',
      files: ['.github', 'README.md', 'notes.txt', 'probe.mjs'],
      full_name: 'acme/shop',
      node: 'v24',
      token: 'none',
    });
    expect(bench.github.asked()).toEqual(['GET /repos/acme/shop']);
    expect(bench.github.own.runs.get(run.id)).toMatchObject({
      event: 'pull_request',
      headSha: head,
      attempt: 2,
      artifacts: [],
    });
  });

  it('keeps what a run has stored for later runs, by an id that no other run has', async () => {
    const other = await bench.run({ workflow: 'probe.yml', event: pullRequest(1, 'change', head, head) });
    const github = connect({ ...bench.github.as(BOT), apiUrl: `${bench.origin}/api` });
    const ids = new Set<string>();
    for (const { id: from, results } of [run, other]) {
      const { id = '' } = await artifactsOf(results, bench.origin, storeTools()).upload(
        'leg/dev',
        Buffer.from('{}'),
      );
      const found = await runArtifact(github, { run: `${from}`, id }, storeTools().patience);
      expect(found).toMatchObject({ key: 'leg/dev', bytes: Buffer.from('{}') });
      ids.add(id);
    }
    expect(ids.size).toBe(2);
  });

  it('gives a job the token of its environment, by its bearer alone', async () => {
    const ask = (bearer: string) =>
      fetch(`${bench.origin}/idtoken?api-version=2.0&environment=dev-plan&audience=sts.amazonaws.com`, {
        headers: { authorization: `Bearer ${bearer}` },
      });
    expect((await ask('guessed')).status).toBe(401);
    const { value } = (await (await ask(bench.bearer)).json()) as { value: string };
    expect(decodeClaims(value)).toMatchObject({
      sub: 'repo:acme/shop:environment:dev-plan',
      aud: 'sts.amazonaws.com',
      environment: 'dev-plan',
    });
  });
});

it('tells where tokens are only to jobs that may ask for them, each with its environment', () => {
  const job = (id: string, lines: readonly string[]) =>
    [`  ${id}:`, ...lines.map((line) => `    ${line}`), ''].join('\n');
  const text = [
    'jobs:\n',
    job('looks', ['environment:', '  name: dev-plan', 'permissions:', '  id-token: write # why']),
    job('waits', ['environment:', '  name: dev-confirm', 'permissions: {}']),
  ].join('');
  const lines = withTokens(text, { url: 'http://t/?v=2', bearer: 'b' }).split('\n');
  expect(lines.filter((line) => line.includes('TOKEN'))).toEqual([
    '      ACTIONS_ID_TOKEN_REQUEST_URL: http://t/?v=2&environment=dev-plan',
    '      ACTIONS_ID_TOKEN_REQUEST_TOKEN: b',
  ]);
});
