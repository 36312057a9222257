import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findAct } from '../../../scripts/checks/act.js';
import { PATIENCE } from '../support/workspace.js';
import type { BenchRun } from './support/bench.js';
import { tiny } from './support/moto.js';
import { Road } from './support/road.js';

const act = await findAct();
const name =
  'program' in act ? 'a merge into two environments' : `a merge into two environments: ${act.missing}`;

('program' in act ? describe : describe.skip)(name, () => {
  let road: Road;
  let run: BenchRun;
  beforeAll(async () => {
    const program = 'program' in act ? act.program : '';
    road = await Road.start(program, { manifest: tiny({}), environments: ['dev', 'prod'] });
    const landed = await road.bring(tiny({ jobs: { partitionKey: { name: 'number' } } }), 'rebase');
    run = await road.deploy(landed);
  }, PATIENCE);
  afterAll(() => road?.close(), PATIENCE);

  it('applies one after the other, in the order of the list, each by its own review', async () => {
    expect(run.jobs.map(({ name: job, result }) => `${job.split('/').at(-1)}: ${result}`)).toEqual([
      'Review dev: success',
      'Apply dev: success',
      'Review prod: success',
      'Apply prod: success',
    ]);
    const made = await road.moto.cloud.creations();
    expect(made).toEqual({ 'dynamodb CreateTable': 2, 'kms CreateAlias': 2, 'kms CreateKey': 2 });
    const [dev, prod] = await Promise.all([road.lastApply('dev'), road.lastApply('prod')]);
    expect((dev.closed ?? 'open') < prod.started).toBe(true);
  });

  it('tells of each by a Deployment, a status and a comment', () => {
    const environments = road.written(/^POST \/deployments$/).map(({ environment }) => environment);
    expect(environments).toEqual(['dev', 'prod']);
    const comments = road.written(/^POST \/issues\/1\/comments$/).map(({ body }) => `${body}`.split('\n')[0]);
    expect(comments).toEqual([
      '<!-- synthinfra:plan -->',
      '<!-- synthinfra:apply tiny/dev -->',
      '<!-- synthinfra:apply tiny/prod -->',
    ]);
  });
});
