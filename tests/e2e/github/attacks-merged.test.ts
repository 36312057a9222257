import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { legKey } from '../../../src/pipeline/legs/store.js';
import { zipOf } from '../../../src/zip.js';
import { BOT } from '../../support/github/fake-github.js';
import { artifactsOf, storeTools } from '../../support/stores/benches.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { pullRequest, push } from './support/events.js';
import { tiny } from './support/moto.js';
import { approvedBy, decided, endings, PLAN_KEY, type Proposal, Road, said } from './support/road.js';
import { TOOLKIT } from './support/toolkit.js';

const act = await findAct();
const name = 'program' in act ? 'what an attacker has merged' : `what an attacker has merged: ${act.missing}`;
const PLANS = '.github/workflows/pull-request.yml';
const LEG = legKey('dev', undefined);

/** Of main when only this table is new. */
const withTable = (table: string) => tiny({ [table]: { partitionKey: { name: 'id' } } });

('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  /** The honest plan of the first pull request. */
  let proposal: Proposal;
  let planned: BenchRun;

  beforeAll(async () => {
    const options = { manifest: tiny({}), environments: ['dev'] };
    road = await Road.start('program' in act ? act.program : '', options);
    proposal = await road.propose(withTable('honest'));
    planned = await road.plan(proposal);
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  it(
    'attack: a head that nobody planned, with a comment, statuses and a Deployment that say otherwise, asks a person',
    async () => {
      const head = await road.people.push('ann', proposal.branch, 'deployment.yaml', withTable('evil'));
      // Any workflow writes in the name of this account.
      const [comment] = road.written(/^POST \/issues\/\d+\/comments$/);
      const body = `${comment?.['body']}`.replaceAll(proposal.head, head);
      await road.people.as(BOT, 'POST', `/issues/${proposal.number}/comments`, { body });
      for (const context of ['synthinfra', 'synthinfra / dev', 'plan / Verdict'])
        await road.people.as(BOT, 'POST', `/statuses/${head}`, { state: 'success', context });
      const made = { ref: head, environment: 'dev', auto_merge: false, required_contexts: [] };
      await road.people.as(BOT, 'POST', '/deployments', made);

      const run = await road.deploy(await road.merge({ ...proposal, head }, 'squash'));
      expect([decided(run)['decision'], codes(run)]).toEqual(['ask', ['no-receipt']]);
      expect(said(run, 'review')).toMatch(new RegExp(`Not compared: No run .* at ${head}`));
      expect(endings(run)).toEqual(['review success', 'confirm success', 'apply failure']);
      expect(said(run, 'apply')).toContain(`nobody has confirmed run ${run.id}`);
    },
    PATIENCE,
  );

  it(
    'attack: a changed byte of the evidence is refused',
    async () => {
      const other = await road.propose(withTable('other'));
      const { results } = await road.plan(other);
      const bytes = await legOf(results);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 2) ^ 1, bytes.length - 2);
      results.tamper(LEG, zipOf(new Map([[LEG, bytes]])));
      const run = await road.deploy(await road.merge(other, 'squash'));
      expect([decided(run)['decision'], codes(run)]).toEqual(['refuse', ['changed-bytes']]);
      expect(endings(run)).toEqual(['review failure']);
    },
    PATIENCE,
  );

  it(
    'attack: a branch that edits the plan workflow, and uploads another plan and receipt, is refused',
    async () => {
      const evil = await road.propose(withTable('third'));
      const jobs = { plan: { 'runs-on': 'ubuntu-24.04', steps: [{ run: 'true' }] } };
      const workflow = JSON.stringify({ on: 'pull_request', jobs });
      const head = await road.people.push('ann', evil.branch, PLANS, workflow);
      const event = pullRequest(evil.number, evil.branch, head, evil.base);
      const ran = await road.bench.run({ workflow: 'pull-request.yml', event });
      expect(endings(ran)).toEqual(['plan success']);
      const forged = (await legOf(planned.results))
        .toString()
        .replaceAll(proposal.head, head)
        .replaceAll(`"${planned.id}"`, `"${ran.id}"`)
        .replaceAll(`acme/shop/${planned.id}/`, `acme/shop/${ran.id}/`);
      await artifactsOf(ran.results, road.bench.origin, storeTools()).upload(LEG, Buffer.from(forged));
      const run = await road.deploy(await road.merge({ ...evil, head }, 'squash'));
      expect(decided(run)['decision']).toBe('refuse');
      expect(codes(run)).toContain('other-reusable-workflow');
      expect(said(run, 'review')).toContain(`${PLANS} is loosened`);
      expect(endings(run)).toEqual(['review failure']);
    },
    PATIENCE,
  );

  it(
    'attack: a workflow of a branch that names the environment is refused, whether it reviews or only applies',
    async () => {
      const before = await road.people.tip();
      await road.people.branch('evil');
      const commit = await road.people.push('ann', 'evil', '.github/workflows/evil.yml', branchWorkflow());
      const event = { ...push(before, commit), ref: 'refs/heads/evil', headBranch: 'evil' };
      const run = await road.bench.run({ workflow: 'evil.yml', event, env: road.moto.env });
      expect([...endings(run)].sort()).toEqual(['direct failure', 'review failure']);
      expect(decided(run)['decision']).toBe('refuse');
      expect(codes(run)).toContain('not-default-branch');
      expect(said(run, 'direct')).toContain('Only what is merged is applied');
    },
    PATIENCE,
  );

  it(
    'attack: a state that a person changed between plan and apply is refused, whoever has confirmed the plan',
    async () => {
      const state = { version: 4, terraform_version: '1.11.4', serial: 9, lineage: 'other', outputs: {} };
      road.bench.github.before(/\/approvals$/, () =>
        road.moto.cloud.putObject('/tiny-states/tiny/dev/main/terraform.tfstate', {
          ...state,
          resources: [],
          check_results: null,
        }),
      );
      const run = await road.deploy(await road.pushToMain(withTable('pushed')), {
        approvals: approvedBy('bob', 'dev-confirm'),
        secrets: { SYNTHINFRA_PLAN_KEY: PLAN_KEY },
      });
      expect(endings(run)).toEqual(['review success', 'confirm success', 'apply failure']);
      expect(said(run, 'apply')).toContain('Confirmed by bob.');
      expect(said(run, 'apply')).toContain('what it stood on has moved; nothing was applied');
    },
    PATIENCE,
  );

  it('has changed nothing in the cloud by any of it, and left no claim', async () => {
    expect(await road.changes()).toEqual({});
    expect(await road.beside('dev')).toEqual([]);
  });

  async function legOf(results: BenchRun['results']): Promise<Buffer> {
    const bytes = await artifactsOf(results, road.bench.origin, storeTools()).download(LEG);
    if (bytes === undefined) throw new Error(`there is no ${LEG}`);
    return bytes;
  }
});

/** Codes of the reasons of its review. */
function codes(run: BenchRun): readonly string[] {
  const reasons = JSON.parse(decided(run)['reasons'] ?? '[]') as readonly { readonly code: string }[];
  return [...new Set(reasons.map(({ code }) => code))];
}

/** Calls the workflow that applies, and beside it the action alone, as if a review had said yes. */
function branchWorkflow(): string {
  const at = `@${TOOLKIT.ref}`;
  const uses = `${TOOLKIT.repository}/.github/workflows/apply.yml${at}`;
  const decided = { environment: 'dev', decision: 'go', 'expect-digest': 'e'.repeat(64) };
  const steps = [
    { uses: 'actions/checkout@v6' },
    { uses: `${TOOLKIT.repository}/actions/apply${at}`, with: decided },
  ];
  const direct = { 'runs-on': 'ubuntu-24.04', environment: { name: 'dev' }, steps };
  const reviewed = { uses, with: { environment: 'dev' } };
  return JSON.stringify({ on: 'push', jobs: { reviewed, direct } });
}
