import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { proposedFiles } from '../../../../src/pipeline/planning/proposed-files.js';
import { PullBench, type RunOptions } from '../comment-kit.js';

let bench: PullBench;

beforeEach(async () => {
  bench = await PullBench.open();
});
afterEach(() => bench.close());

async function files(run: RunOptions = {}): Promise<readonly string[] | undefined> {
  return proposedFiles((await bench.job(run)).platform);
}

const group = {
  event: 'merge_group',
  payload: { repository: { full_name: 'acme/shop' }, merge_group: { base_ref: 'refs/heads/main' } },
};

describe('the files that proposed changes touch', () => {
  it('are those that GitHub names of the pull request', async () => {
    expect(await files()).toEqual(['deployment.yaml']);
  });

  it('are those between the branch and the commit of a group in the merge queue', async () => {
    bench.fake.own.override(new RegExp(`/compare/main\\.\\.\\.${bench.head}`), {
      files: [{ filename: 'b.yaml', previous_filename: 'a.yaml' }],
    });
    expect(await files({ ...group, env: { GITHUB_SHA: bench.head } })).toEqual(['b.yaml', 'a.yaml']);
  });

  it.each<[string, RunOptions]>([
    ['there is no token', { login: null }],
    ['a comment started the run', { event: 'issue_comment', payload: { issue: { pull_request: {} } } }],
    ['nothing is proposed', { event: 'push', payload: {} }],
  ])('are not known where %s', async (_, run) => {
    expect(await files(run)).toBeUndefined();
    expect(bench.fake.requests).toEqual([]);
  });

  it('are not known where GitHub does not answer, or names as many as it ever does', async () => {
    bench.fake.fail(/\/pulls\/\d+/, { status: 403 });
    expect(await files()).toBeUndefined();
    const many = Array.from({ length: 300 }, (_, index) => ({ filename: `${index}` }));
    bench.fake.own.override(/\/compare\//, { files: many });
    expect(await files({ ...group, env: { GITHUB_SHA: bench.head } })).toBeUndefined();
  });
});
