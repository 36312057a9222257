import { afterEach, expect, it } from '@jest/globals';
import { baseDeployment } from '../../../src/pipeline/acting/base-deployment.js';
import { runEvent } from '../../../src/pipeline/acting/run-event.js';
import { failedLeg } from '../../../src/pipeline/legs/leg.js';
import { proposedFiles } from '../../../src/pipeline/planning/proposed-files.js';
import { PullBench } from './comment-kit.js';
import { changed, DriftBench, stack } from './drift-kit.js';
import { type Count, counted, documented } from './requests-kit.js';
import { appliedAt, ReviewKit } from './review-kit.js';
import { manifestText } from './support.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function pull(): Promise<PullBench> {
  const bench = await PullBench.open();
  closing.push(() => bench.close());
  return bench;
}

async function planJob(): Promise<Count> {
  const bench = await pull();
  const job = await bench.job();
  const event = await runEvent(job.platform);
  if (event === undefined) throw new Error('the job has an event');
  bench.fake.requests.length = 0;
  await baseDeployment(job, event, 'dev');
  await proposedFiles(job.platform);
  return counted(bench.fake);
}

async function comment(targets: number): Promise<Count> {
  const bench = await pull();
  const run = { run: '77', attempt: 1, commit: bench.head };
  const problem = { severity: 'error', message: 'The state cannot be read.' } as const;
  for (let index = 0; index < targets; index += 1)
    await bench.leave(failedLeg(`env-${index}`, run, [problem]));
  bench.fake.requests.length = 0;
  await bench.tell();
  return counted(bench.fake);
}

async function reviewJob(): Promise<Count> {
  const manifest = manifestText();
  const review = await ReviewKit.start(manifest);
  closing.push(() => review.fake.close());
  const applied = await review.people.tip();
  const next = `${manifest}# More.\n`;
  const { number, head } = await review.propose('topic', { 'deployment.yaml': next });
  review.planned(head, next);
  const { commit } = await review.people.merge(number, 'squash');
  review.fake.requests.length = 0;
  const { decision } = await review.decide(commit, next, { last: appliedAt(applied) });
  expect(decision).toBe('go');
  return counted(review.fake);
}

/** The last of some nights on which these buckets differ. */
async function driftJob(...nights: readonly (readonly string[])[]): Promise<Count> {
  const bench = await DriftBench.open();
  closing.push(() => bench.close());
  for (const owners of nights) await bench.night([stack(owners.map((owner) => changed(owner)))]);
  return counted(bench.fake);
}

const ROWS: readonly (readonly [row: string, count: () => Promise<Count>])[] = [
  ['a plan job of a pull request', planJob],
  ['comment and statuses, 1 target', () => comment(1)],
  ['comment and statuses, 20 targets', () => comment(20)],
  ['comment and statuses, 21 targets', () => comment(21)],
  ['comment and statuses, 256 targets', () => comment(256)],
  ['a review job after the merge', reviewJob],
  ['a drift job that finds new drift', () => driftJob(['them'])],
  ['a drift job that finds nothing new', () => driftJob(['them'], ['them'])],
  ['a drift job that finds it gone', () => driftJob(['them'], [])],
];

it.each(ROWS)(
  '%s costs the requests that the docs say',
  async (row, count) => {
    expect(await documented(row)).toEqual(await count());
  },
  120_000,
);
