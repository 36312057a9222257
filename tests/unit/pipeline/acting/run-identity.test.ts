import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../../src/json.js';
import { runIdentity, workflowRun } from '../../../../src/pipeline/acting/run-identity.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { fakePlatform } from '../../platform/fake.js';

describe('a run on a machine', () => {
  it('has a name of its own each time, and the commit of the work tree', async () => {
    const platform = fakePlatform({ cwd: process.cwd() });
    const [one, other] = [await runIdentity(platform), await runIdentity(platform)];
    expect(one.run).not.toBe(other.run);
    expect(one.commit).toBe(execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim());
  });

  it('has no commit outside of a work tree', async () => {
    const { run, commit } = await runIdentity(fakePlatform({ cwd: await temporaryDir() }));
    expect(run).toMatch(/^[0-9a-f-]{36}$/);
    expect(commit).toBeUndefined();
  });
});

describe('a run of GitHub Actions', () => {
  const HEAD = 'a'.repeat(40);
  const MERGE = 'f'.repeat(40);
  const pull = (sha?: Json) => ({
    pull_request: {
      number: 1,
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
      head: { ref: 'change', repo: { full_name: 'acme/shop' }, ...(sha === undefined ? {} : { sha }) },
    },
  });

  async function runOf(event: string, payload: Json, env: Record<string, string> = {}) {
    const cwd = await temporaryDir();
    await writeFile(join(cwd, 'event.json'), JSON.stringify(payload));
    return fakePlatform({
      cwd,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: join(cwd, 'event.json'),
        GITHUB_RUN_ID: '77',
        GITHUB_SHA: MERGE,
        ...env,
      },
    });
  }

  it.each<[string, string, Json, string]>([
    ['a pull request is its head, not the merge commit', 'pull_request', pull(HEAD), HEAD],
    ['a review is its head', 'pull_request_review', pull(HEAD), HEAD],
    ['a pull request that names none is what the runner says', 'pull_request', pull(), MERGE],
    ['a pull request whose head is no commit is what the runner says', 'pull_request', pull('$(id)'), MERGE],
    ['a push is what the runner says', 'push', {}, MERGE],
    ['a merge queue is what the runner says', 'merge_group', { merge_group: {} }, MERGE],
  ])('the commit of %s', async (_what, event, payload, commit) => {
    const platform = await runOf(event, payload);
    expect(await runIdentity(platform)).toEqual({ run: 'acme/shop/77/1', commit });
    expect((await workflowRun(platform)).commit).toBe(commit);
  });

  it('is told by attempt and by its page on a server of one’s own', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_RUN_ATTEMPT: '3' };
    const platform = await runOf('push', {}, env);
    expect((await runIdentity(platform)).run).toBe('acme/shop/77/3');
    expect(await workflowRun(platform)).toMatchObject({
      attempt: 3,
      url: 'https://ghes.example/acme/shop/actions/runs/77',
    });
  });

  it('is none on a laptop', async () => {
    await expect(workflowRun(fakePlatform())).rejects.toThrow('This is no run of GitHub Actions');
  });
});
