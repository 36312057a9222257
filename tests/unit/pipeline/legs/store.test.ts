import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { workflowRun } from '../../../../src/pipeline/acting/run-identity.js';
import { leavingLeg } from '../../../../src/pipeline/legs/store.js';
import { plan } from '../../../../src/pipeline/plan.js';
import { userError } from '../../../../src/problem.js';
import { PullBench } from '../comment-kit.js';
import { manifestText } from '../support.js';
import { judgedOf, reportOf } from './leg-kit.js';

let bench: PullBench;
beforeEach(async () => {
  bench = await PullBench.open();
});
afterEach(() => bench.close());

const DONE = { exitCode: 0, json: {}, text: () => '', outputs: {} } as const;
const PROD = { options: { env: 'prod', evidence: 'artifact' } };
const names = () => bench.results.artifacts.map(({ name }) => name);

describe('a job that plans', () => {
  it('leaves one artifact of its environment, without the plan itself', async () => {
    const outcome = await leavingLeg(await bench.job(PROD), async (tell) => {
      tell([judgedOf(reportOf('prod'))]);
      return DONE;
    });
    expect(outcome).toBe(DONE);
    expect(names()).toEqual(['synthinfra-leg-prod']);
    expect(await bench.tell()).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
  });

  it('that fails leaves why, and fails all the same', async () => {
    const work = async () => {
      throw userError('region is none of AWS.');
    };
    await expect(leavingLeg(await bench.job(PROD), work)).rejects.toThrow('region is none of AWS.');
    expect((await bench.tell()).summary).toContain('region is none of AWS.');
  });

  it('with a manifest that is wrong leaves its lines, which the comment and the annotations name', async () => {
    const context = await bench.job(PROD);
    const text = manifestText('', 'prod: {}').replace('region: eu-west-1', 'region: atlantis');
    await writeFile(join(context.platform.cwd, 'deployment.yaml'), text);
    await expect(plan(context)).rejects.toThrow('is not a region of aws');
    const { problems, summary } = await bench.tell();
    expect(problems).toMatchObject([{ severity: 'error', at: { file: 'deployment.yaml', line: 5 } }]);
    expect(summary).toContain(`/blob/${bench.head}/deployment.yaml#L5`);
  });

  it('that fails by a mistake of ours leaves nothing of its message', async () => {
    const work = async () => {
      throw new Error('undefined is no function of hunter2');
    };
    await expect(leavingLeg(await bench.job(PROD), work)).rejects.toThrow('no function');
    const { summary } = await bench.tell();
    expect(summary).toContain('synthinfra failed, and it is not your fault');
    expect(summary).not.toContain('hunter2');
  });

  it('that fails is told by its own error, though nothing can be left', async () => {
    const context = await bench.job(PROD);
    const work = async () => {
      bench.service.inject({ answer: { status: 403, body: 'no' } });
      throw userError('region is none of AWS.');
    };
    await expect(leavingLeg(context, work)).rejects.toThrow('region is none of AWS.');
    expect(context.platform.told.join('\n')).toContain('did not take synthinfra-leg-prod');
  });

  it('that is killed when it is run again is not known by what it left before', async () => {
    await bench.plan(reportOf('prod'));
    const again = await bench.job({ ...PROD, attempt: 2 });
    let there: string[] = [];
    await leavingLeg(again, async (tell) => {
      there = names();
      tell([judgedOf(reportOf('prod'))]);
      return DONE;
    });
    expect(there).toEqual([]);
    expect(names()).toEqual(['synthinfra-leg-prod']);
  });

  it('must know its environment before anything is planned', async () => {
    const context = await bench.job({ options: { evidence: 'artifact' } });
    await expect(leavingLeg(context, async () => DONE)).rejects.toThrow('needs to know of which environment');
  });

  it('on GitHub Enterprise Server says before anything is planned that nothing is left', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghes.example' };
    const context = await bench.job({ ...PROD, env });
    let said = '';
    await leavingLeg(context, async () => {
      said = context.platform.told.join('\n');
      return DONE;
    });
    expect(said).toContain('it stands in the step summary of this one');
    expect(names()).toEqual([]);
  });
});

describe('the run of a pull request', () => {
  it('is of the commit of its head, and not of the merge commit that GitHub makes for it', async () => {
    const run = await workflowRun((await bench.job({ attempt: 3 })).platform);
    expect(run).toEqual({
      repository: 'acme/shop',
      id: '77',
      attempt: 3,
      commit: bench.head,
      url: 'https://github.com/acme/shop/actions/runs/77',
    });
  });
});
