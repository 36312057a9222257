import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LATER } from './support/later.js';
import { type RunnerJob, withJob } from './support/runner-job.js';
import { ACCOUNT, CLIENT, manifestOf, type Way } from './support/world.js';

interface Row {
  readonly way: Way;
  /** Output `identity`; AWS names the role of the purpose in it. */
  readonly identity: string;
  readonly account: string;
  readonly audience: string;
  /** What the cloud calls a later step. */
  readonly later: string;
}

const SUBJECT = 'repo:acme/shop:environment:prod';
const POOL = 'projects/415104041262/locations/global/workloadIdentityPools/github';
const GOOGLE_AUDIENCE = `https://iam.googleapis.com/${POOL}/providers/actions`;
const SERVICE_ACCOUNT = 'system:serviceaccount:shop:deployer';

const ROWS: readonly Row[] = [
  {
    way: 'aws',
    identity: `arn:aws:sts::${ACCOUNT}:assumed-role/shop-PURPOSE/synthinfra-acme-shop-1-1`,
    account: ACCOUNT,
    audience: 'sts.amazonaws.com',
    later: `arn:aws:sts::${ACCOUNT}:assumed-role/shop-PURPOSE/synthinfra-acme-shop-1-1`,
  },
  {
    way: 'gcp',
    identity: `principal://iam.googleapis.com/${POOL}/subject/${SUBJECT}`,
    account: 'acme-prod',
    audience: GOOGLE_AUDIENCE,
    later: 'projects/415104041262',
  },
  {
    way: 'gcp-account',
    identity: 'deploy@acme-prod.iam.gserviceaccount.com',
    account: 'acme-prod',
    audience: GOOGLE_AUDIENCE,
    later: 'projects/415104041262',
  },
  {
    way: 'azure',
    identity: `application ${CLIENT} of tenant 11111111-1111-4111-8111-111111111111`,
    account: '33333333-3333-4333-8333-333333333333',
    audience: 'api://AzureADTokenExchange',
    later: 'Shop',
  },
  {
    way: 'vault',
    identity: 'role deploy of auth/jwt (policies: default, shop)',
    account: '',
    audience: 'https://vault.test',
    later: 'default,shop',
  },
  {
    way: 'kubernetes',
    identity: `gha:${SUBJECT}`,
    account: '',
    audience: 'https://cluster.test',
    later: `gha:${SUBJECT}`,
  },
  {
    way: 'kubernetes-account',
    identity: `${SERVICE_ACCOUNT} (groups: system:serviceaccounts, system:serviceaccounts:shop)`,
    account: '',
    audience: 'https://cluster.test',
    later: SERVICE_ACCOUNT,
  },
];

/** Nothing of the login is left: no file, and no token that can be revoked. */
async function expectNothingLeft(job: RunnerJob): Promise<void> {
  expect(await job.left()).toEqual([]);
  expect(Object.keys(await job.files())).toEqual(['workspace/deployment.yaml']);
  expect([...job.world.vault.tokens]).toEqual([]);
}

describe('the action auth', () => {
  it.each(ROWS)('looks who a plan is, and leaves nothing: $way', ({ way, identity, account, audience }) =>
    withJob(
      (world) => manifestOf(world, [way], 'plan'),
      {},
      async (job) => {
        const step = await job.step('auth');
        expect(step).toMatchObject({
          code: 0,
          stderr: '',
          outputs: { identity: identity.replace('PURPOSE', 'plan'), account },
        });
        expect(Date.parse(step.outputs['expires'] ?? '')).toBeGreaterThan(Date.now());
        expect(Object.keys(step.outputs).sort()).toEqual(['account', 'expires', 'identity']);
        for (const claim of [SUBJECT, audience, 'https://token.actions.githubusercontent.com'])
          expect(step.stdout).toContain(claim);
        expect(step.summary).toContain(identity.replace('PURPOSE', 'plan'));
        expect(step.exported).toEqual({});
        await expectNothingLeft(job);
      },
    ),
  );

  it.each(ROWS)('gives later steps of the job what an apply is, and takes it back: $way', (row) =>
    withJob(
      (world) => manifestOf(world, [row.way], 'apply'),
      {},
      async (job) => {
        const step = await job.step('auth', { inputs: { purpose: 'apply', export: 'environment' } });
        expect(step).toMatchObject({
          code: 0,
          outputs: { identity: row.identity.replace('PURPOSE', 'apply'), account: row.account },
        });
        for (const path of Object.keys(await job.files()).filter((name) => name.startsWith('temp/'))) {
          expect(path).toMatch(/^temp\/synthinfra-identity-\w+\/prod\./);
          expect((await stat(join(job.workspace, '..', path))).mode & 0o777).toBe(0o600);
        }
        expect(await job.script(LATER[row.way])).toMatchObject({
          code: 0,
          stdout: `${row.later.replace('PURPOSE', 'apply')}\n`,
        });
        expect(await job.post(step)).toMatchObject({ code: 0, stderr: '', outputs: {} });
        await expectNothingLeft(job);
      },
    ),
  );
});

describe('the post step', () => {
  it('warns when Vault does not revoke, and never fails the job', () =>
    withJob(
      (world) => manifestOf(world, ['vault']),
      {},
      async (job) => {
        const step = await job.step('auth', { inputs: { export: 'environment' } });
        job.world.clouds.inject('vault', { status: 400, body: { errors: ['it is on holiday'] } });
        const post = await job.post(step);
        expect(post).toMatchObject({ code: 0, stderr: '' });
        expect(post.commands.filter((line) => line.startsWith('::warning::'))).toEqual([
          expect.stringMatching(/Vault at https:\/\/localhost:\d+ did not revoke its token: .*on holiday/),
        ]);
        expect(await job.left()).toEqual([]);
      },
    ));

  it.each([
    ['a folder of somebody else', (job: RunnerJob) => JSON.stringify([job.workspace])],
    ['no folder at all', () => '["synthinfra-identity-none"]'],
    ['what is no list', () => '{"folders":1}'],
    ['what is no JSON', () => '['],
  ])('touches nothing but what is ours, though its state names %s', (_what, folders) =>
    withJob(
      (world) => manifestOf(world, ['aws']),
      {},
      async (job) => {
        const post = await job.step('post', { env: { STATE_folders: folders(job) } });
        expect(post.code).toBe(0);
        expect(Object.keys(await job.files())).toEqual(['workspace/deployment.yaml']);
      },
    ),
  );
});
