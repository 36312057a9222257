import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { BOT } from '../../support/github/fake-github.js';
import { PATIENCE } from '../support/workspace.js';
import { Bench, type BenchRun } from './support/bench.js';
import { pullRequest } from './support/events.js';
import { type Moto, startMoto, tiny } from './support/moto.js';

const act = await findAct();
const name = 'program' in act ? 'a pull request' : `a pull request: ${act.missing}`;

('program' in act ? describe : describe.skip)(name, () => {
  let bench: Bench;
  let moto: Moto;
  let run: BenchRun;
  let head: string;

  beforeAll(async () => {
    moto = await startMoto();
    bench = await Bench.start('program' in act ? act.program : '', {
      'deployment.yaml': tiny({}),
      '.terraform.lock.hcl': moto.lockFile,
    });
    const base = await bench.people.tip();
    await bench.people.branch('more');
    head = await bench.people.push('ann', 'more', 'notes.txt');
    const number = await bench.people.open('ann', 'more');
    const event = pullRequest(number, 'more', head, base);
    run = await bench.run({ workflow: 'pull-request.yml', event, env: moto.env });
  }, PATIENCE);
  afterAll(async () => {
    await bench?.close();
    await moto?.stop();
  }, PATIENCE);

  it('is planned in every environment, and judged in one job after them', () => {
    expect(run.jobs.map(({ id, result, failedSteps }) => [id, result, failedSteps])).toEqual([
      ['plan', 'success', []],
      ['plan', 'success', []],
      ['verdict', 'success', []],
    ]);
    expect(run.code).toBe(0);
  });

  it('gets one comment of all environments, and a status for each and one for all at its head', () => {
    const written = bench.github.requests.filter(({ method, login }) => method === 'POST' && login === BOT);
    const comments = written.filter(({ path }) => path.endsWith('/issues/1/comments'));
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body?.['body']).toContain('all 2 targets may be applied');
    const statuses = written.filter(({ path }) => path.endsWith(`/statuses/${head}`));
    expect(statuses.map(({ body }) => body?.['state'])).toEqual(['success', 'success', 'success']);
  });

  it('leaves evidence, and no plan that could be applied', () => {
    expect(run.results.artifacts.map((one) => one.name).sort()).toEqual([
      'synthinfra-leg-dev',
      'synthinfra-leg-prod',
    ]);
  });

  it('changes nothing in the cloud', async () => {
    expect(await moto.cloud.creations()).toEqual({});
  });
});
