import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GithubApi } from '../../../support/github-api.js';
import { IDENTITIES, manifestOf, ROLES, type Said } from '../../identity/manifests.js';
import { pullRequest, type Run } from '../run.js';
import { loginsIn, stand } from './standing-kit.js';

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
});

afterEach(() => api.close());

const { aws, gcp } = IDENTITIES;
const MINE: Said = { identity: aws() };

describe('a run of what is merged', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])('%s is whom its own manifest names', async (event) => {
    const { found, warned } = await stand(api, undefined, { event, manifest: manifestOf(MINE) }, 'apply');
    expect(loginsIn(found)).toMatchObject([{ role: ROLES.apply }]);
    expect(warned).toEqual([]);
    expect(api.requests).toEqual([]);
  });

  it.each<[string, Run]>([
    ['the sandbox', { manifest: manifestOf(MINE), options: { sandbox: true } }],
    ['a manifest without identity', { manifest: manifestOf({}) }],
    ['a manifest whose identity is of other clouds', { manifest: manifestOf({ identity: gcp() }) }],
  ])('%s uses what credentials there are', async (_name, run) => {
    expect((await stand(api, undefined, run, 'apply')).found).toEqual({ kind: 'own' });
  });

  it('without permission to ask for tokens is not taken for a laptop', async () => {
    const { found } = await stand(api, undefined, { manifest: manifestOf(MINE), request: null });
    expect(found.kind).toBe('login');
  });

  it('on a laptop uses its own credentials', async () => {
    const run = { manifest: manifestOf(MINE), request: null, env: { GITHUB_ACTIONS: '' } };
    expect((await stand(api, undefined, run)).found).toEqual({ kind: 'own' });
  });
});

const WHO = 'and it is main that decides who to be: this is a preview, compared with nothing.';

describe('a pull request that gets a preview', () => {
  it.each<[string, string | undefined, Run, string]>([
    [
      'its manifest is new',
      undefined,
      { event: 'pull_request', manifest: manifestOf(MINE) },
      `main has no environment prod in this manifest yet, ${WHO}`,
    ],
    [
      'its environment is new',
      manifestOf(MINE).replace('prod: {}', 'dev: {}'),
      { event: 'pull_request', manifest: manifestOf(MINE) },
      `main has no environment prod in this manifest yet, ${WHO}`,
    ],
    [
      'its identity is new',
      manifestOf({}),
      { event: 'pull_request', manifest: manifestOf(MINE) },
      `main has no identity in this manifest yet, ${WHO}`,
    ],
    [
      'it comes from a fork',
      manifestOf(MINE),
      {
        event: 'pull_request',
        payload: pullRequest('mallory/shop'),
        manifest: manifestOf(MINE),
        request: null,
      },
      'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview, compared with nothing.',
    ],
    [
      'the repository that it comes from is gone',
      manifestOf(MINE),
      { event: 'pull_request', payload: pullRequest(null), manifest: manifestOf(MINE), request: null },
      'GitHub gives a pull request from a fork, or of Dependabot, no token, so no cloud was asked: this is a preview, compared with nothing.',
    ],
  ])('since %s', async (_why, base, run, why) => {
    expect((await stand(api, base, run)).found).toMatchObject({ kind: 'none', why });
  });

  it('gets none when no identity is anywhere', async () => {
    const { found } = await stand(api, manifestOf({}), { event: 'pull_request', manifest: manifestOf({}) });
    expect(found.kind).toBe('own');
  });
});

describe('the rules that count besides those of proposed changes', () => {
  const pull = (more: Partial<Run> = {}): Run => ({
    event: 'pull_request',
    manifest: manifestOf({}),
    ...more,
  });

  it.each<[string, Run]>([
    ['with an identity', pull({ manifest: manifestOf(MINE) })],
    ['without one', pull()],
    ['from a fork', pull({ payload: pullRequest('mallory/shop'), request: null })],
    ['in a merge queue', pull({ event: 'merge_group' })],
  ])('are the base branch’s, read once: %s', async (_, run) => {
    const { found } = await stand(api, manifestOf(MINE), run);
    expect(found.proposed?.branch).toBe('main');
    expect(found.proposed?.deployment?.manifest.file).toBe('main:deployment.yaml');
    expect(api.requests).toHaveLength(1);
  });

  it('are none where the base branch has no such deployment', async () => {
    expect((await stand(api, undefined, pull())).found.proposed).toMatchObject({ deployment: undefined });
  });

  it('are its own in a run of what is merged', async () => {
    const { found } = await stand(api, undefined, { manifest: manifestOf(MINE) });
    expect(found.proposed).toBeUndefined();
  });
});
