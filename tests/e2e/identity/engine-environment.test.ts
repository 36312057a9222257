import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipAll } from '../../../src/zip.js';
import { runStep, type StepResult } from '../actions/support/run-action.js';
import { PATIENCE } from '../support/workspace.js';
import { Job } from './support/job.js';
import { type Seen, Spy } from './support/spy.js';

/** What earlier steps, the runner and careless people leave in the environment of a step. */
const AROUND: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'AKIDAROUND',
  AWS_SECRET_ACCESS_KEY: 'around-secret',
  AWS_SESSION_TOKEN: 'around-session',
  AWS_SECURITY_TOKEN: 'around-security',
  AWS_PROFILE: 'around-profile',
  AWS_CONFIG_FILE: '/around/config',
  AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/around',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/around/token',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/around',
  AWS_ENDPOINT_URL_STS: 'http://around.example.com',
  ACTIONS_RUNTIME_TOKEN: 'around-runtime',
  ACTIONS_CACHE_URL: 'https://around.example.com/',
  RUNNER_TRACKING_ID: 'around-tracking',
  ARM_OIDC_REQUEST_TOKEN: 'around-request',
  VAULT_TOKEN: 'around-vault',
  GH_TOKEN: 'around-gh',
  NPM_TOKEN: 'around-npm',
  TF_LOG: 'TRACE',
  TF_VAR_region: 'around',
};

describe('an engine in a step that signs in', () => {
  let job: Job;
  let result: StepResult;
  /** Starts of the engine that had a session. */
  let seen: readonly Seen[];
  let starts: readonly Seen[];
  let temporary: readonly string[];

  beforeAll(async () => {
    job = await Job.start();
    await job.workspace.write('deployment.yaml', job.manifest('shop'));
    await job.workspace.must(['bootstrap', 'state'], { env: job.runner });
    await job.openBucket();
    temporary = await readdir(job.runner['RUNNER_TEMP'] ?? '');
    const spy = await Spy.make(job.workspace.path('spy'));
    result = await runStep(job.workspace.dir, {
      action: 'deploy',
      inputs: { command: 'plan', environment: 'dev', 'github-token': job.api.token },
      env: { ...AROUND, ...job.runner, PATH: spy.path },
    });
    starts = await spy.seen();
    seen = starts.filter(({ broker }) => broker !== undefined);
  }, PATIENCE);
  afterAll(() => job.stop(), PATIENCE);

  it('plans, with a session at every start but that which asks for its version', () => {
    expect(result).toMatchObject({ code: 0, outputs: { create: '7' } });
    expect(seen.map(({ args }) => args[0])).toEqual(expect.arrayContaining(['init', 'plan', 'show']));
    expect(starts.filter((start) => !seen.includes(start)).map(({ args }) => args[0])).toEqual(['version']);
  });

  it('gets the variables of the session, and none of the runner, of GitHub or of who was there before', () => {
    for (const { env } of seen) {
      expect(env).toMatchObject({ AWS_PROFILE: 'synthinfra-dev', AWS_REGION: 'eu-west-1' });
      expect(env).toMatchObject({ AWS_ENDPOINT_URL_STS: job.clouds.origin });
      const names = Object.keys(env).filter((name) => name.startsWith('AWS_'));
      expect(names.sort()).toEqual([
        'AWS_CONFIG_FILE',
        'AWS_DEFAULT_REGION',
        'AWS_EC2_METADATA_DISABLED',
        'AWS_ENDPOINT_URL',
        'AWS_ENDPOINT_URL_STS',
        'AWS_PROFILE',
        'AWS_REGION',
        'AWS_SDK_LOAD_CONFIG',
        'AWS_SHARED_CREDENTIALS_FILE',
      ]);
    }
    for (const { env } of starts) {
      const foreign = /^(ACTIONS|GITHUB|GH|RUNNER|INPUT|STATE|ARM|VAULT|NPM|TF_LOG|TF_VAR)_?/;
      expect(Object.keys(env).filter((name) => foreign.test(name))).toEqual([]);
      expect(JSON.stringify(env)).not.toMatch(/around/i);
    }
  });

  it('finds no bearer of GitHub and no token of its API, neither in a value nor in a file', () => {
    const bearer = job.github.tokenRequest(job.clouds).bearer;
    for (const { env, files, broker } of seen) {
      const all = JSON.stringify([env, files]);
      for (const secret of [bearer, job.api.token, `${job.clouds.origin}/idtoken`])
        expect(all).not.toContain(secret);
      expect(all.split(broker?.bearer ?? '')).toHaveLength(2);
    }
  });

  it('can ask a broker for the audience of its cloud, and for nothing else', () => {
    for (const { broker } of seen) {
      expect(broker?.gave).toBe('sts.amazonaws.com');
      expect(broker?.refused).toEqual({ audience: 403, both: 403, bearer: 401, path: 404 });
      expect(new URL(broker?.url ?? '').hostname).toBe('127.0.0.1');
    }
  });

  it('leaves nothing behind: no broker, no folder, no secret in what was told or written', async () => {
    const [first] = seen;
    await expect(fetch(first?.broker?.url ?? '')).rejects.toThrow('fetch failed');
    expect(await readdir(job.runner['RUNNER_TEMP'] ?? '')).toEqual(temporary);
    const said = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const told = [...said, result.stderr, result.summary, JSON.stringify(result.outputs)].join('\n');
    const written = await readdir(job.workspace.path('.synthinfra', 'dev'), {
      recursive: true,
      withFileTypes: true,
    });
    const texts = written
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('/providers/'))
      .map(async (entry) => {
        const bytes = await readFile(`${entry.parentPath}/${entry.name}`);
        if (!entry.name.endsWith('.tfplan')) return bytes.toString('latin1');
        return [...unzipAll(bytes, 2 ** 24).values()].map((part) => part.toString('latin1')).join('\n');
      });
    const all = [told, ...(await Promise.all(texts))];
    for (const secret of [...job.clouds.secrets, job.api.token, first?.broker?.bearer ?? ''])
      expect(all.filter((text) => text.includes(secret))).toEqual([]);
  });
});
