import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GithubApi } from '../../../support/github-api.js';
import { IDENTITIES, manifestOf, ROLES, type Said, TARGETS } from '../../identity/manifests.js';
import { type Run, runOf } from '../run.js';
import { loginsIn, stand, standIn } from './standing-kit.js';

let api: GithubApi;

beforeEach(async () => {
  api = await GithubApi.start();
});

afterEach(() => api.close());

const { aws, gcp, azure, vault, kubernetes } = IDENTITIES;
const MINE: Said = { identity: aws() };

/** What a pull request writes into the manifest, the base branch's and the one path that it alters. */
const ATTACKS: readonly (readonly [string, Said, Said, string])[] = [
  [
    'another role',
    MINE,
    { identity: aws().replace('shop-plan', 'admin') },
    'spec.identity.aws.planRole is loosened, from "arn:aws:iam::123456789012:role/shop-plan" to "arn:aws:iam::123456789012:role/admin"',
  ],
  [
    'another audience',
    MINE,
    { identity: aws(', audience: evil') },
    'spec.identity.aws.audience is loosened, from nothing to "evil"',
  ],
  [
    'another account',
    MINE,
    { target: TARGETS.aws.replace(', account: "123456789012"', ''), identity: aws() },
    'spec.target.account is loosened, from "123456789012" to nothing',
  ],
  [
    'another STS',
    MINE,
    { identity: aws(', stsEndpoint: "https://sts.evil.test"') },
    'spec.identity.aws.stsEndpoint is loosened, from nothing to "https://sts.evil.test"',
  ],
  [
    'an STS on this machine, where its own step listens',
    MINE,
    { identity: aws(', stsEndpoint: "http://127.0.0.1:8080"') },
    'spec.identity.aws.stsEndpoint is loosened, from nothing to "http://127.0.0.1:8080"',
  ],
  [
    'a session without its limits',
    { identity: aws(', managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]') },
    MINE,
    'spec.identity.aws.managedPolicies.0 is loosened, from "arn:aws:iam::aws:policy/ReadOnlyAccess" to nothing',
  ],
  [
    'a session without its limits, under keys that look like paths',
    { identity: aws(', inlinePolicy: { "a.b": { "c d": 1 } }') },
    MINE,
    'spec.identity.aws.inlinePolicy.a.b.c d is loosened, from 1 to nothing',
  ],
  [
    'another Vault',
    { identity: vault() },
    { identity: vault().replace('acme', 'evil') },
    'spec.identity.vault.address is loosened, from "https://vault.acme.test" to "https://vault.evil.test"',
  ],
  [
    'another Kubernetes',
    { identity: kubernetes() },
    { identity: kubernetes().replace('acme', 'evil') },
    'spec.identity.kubernetes.server is loosened, from "https://k8s.acme.test" to "https://k8s.evil.test"',
  ],
  [
    'another authority of Azure',
    { target: TARGETS.azure, identity: azure() },
    { target: TARGETS.azure, identity: azure(', authority: "https://login.evil.test"') },
    'spec.identity.azure.authority is loosened, from nothing to "https://login.evil.test"',
  ],
  [
    'another universe of Google',
    { target: TARGETS.gcp, identity: gcp() },
    { target: TARGETS.gcp, identity: gcp(', universe: evil.test') },
    'spec.identity.gcp.universe is loosened, from "googleapis.com" to "evil.test"',
  ],
  [
    'another cloud of the state',
    { identity: `${aws()}, ${gcp()}` },
    {
      identity: `${aws()}, ${gcp(', stsEndpoint: "https://sts.evil.test"')}`,
      state: '{ backend: gcs, bucket: shop-state }',
    },
    'spec.identity.gcp.stsEndpoint is loosened, from nothing to "https://sts.evil.test"',
  ],
];

describe('attack: a pull request names', () => {
  it.each(ATTACKS)('%s, and the base branch decides', async (_attack, base, head, change) => {
    const trusted = await stand(api, manifestOf(base), { event: 'pull_request', manifest: manifestOf(base) });
    const attacked = await stand(api, manifestOf(base), {
      event: 'pull_request',
      manifest: manifestOf(head),
    });
    expect(loginsIn(attacked.found)).toEqual(loginsIn(trusted.found));
    expect(trusted.warned).toEqual([]);
    expect(attacked.warned.map((line) => line.replace(/: who may be what.*/, ''))).toContain(change);
    expect(JSON.stringify(loginsIn(attacked.found))).not.toMatch(/evil|admin/);
  });

  it.each(['pull_request_target', 'merge_group', 'issue_comment', 'workflow_run'])(
    'another role in a run of %s, and the base branch decides',
    async (event) => {
      const manifest = manifestOf({ identity: aws().replace('shop-plan', 'admin') });
      const { found, warned } = await stand(api, manifestOf(MINE), { event, manifest });
      expect(loginsIn(found)).toMatchObject([{ role: ROLES.plan }]);
      expect(warned).toHaveLength(1);
    },
  );

  it('no identity any more, so that older credentials of the job would be used, and the base branch decides', async () => {
    const { found, warned } = await stand(api, manifestOf(MINE), {
      event: 'pull_request',
      manifest: manifestOf({}),
    });
    expect(loginsIn(found)).toMatchObject([{ role: ROLES.plan }]);
    expect(warned).toContain(
      'spec.identity.aws.planRole is loosened, from "arn:aws:iam::123456789012:role/shop-plan" to nothing: who may be what, or where tokens go, changes.',
    );
  });
});

describe('attack: the environment of a pull request’s run', () => {
  it('names addresses and regions, and they have no say', async () => {
    const said = {
      target: TARGETS.azure,
      identity: [azure(), vault(), aws()].join(', '),
      state: '{ backend: s3, bucket: shop-state, region: eu-west-1 }',
    };
    const manifest = manifestOf(said);
    const trusted = await stand(api, manifest, { event: 'pull_request', manifest });
    const env = {
      INFRA_REGION: 'us-east-1',
      INFRA_ENV: 'prod',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: 'https://sts.evil.test',
      AWS_ENDPOINT_URL_STS: 'https://sts.evil.test',
      AWS_ROLE_ARN: 'arn:aws:iam::666666666666:role/admin',
      AZURE_AUTHORITY_HOST: 'https://login.evil.test',
      AZURE_CLIENT_ID: 'evil',
      VAULT_ADDR: 'https://vault.evil.test',
      VAULT_NAMESPACE: 'evil',
      GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'evil.test',
    };
    const attacked = await stand(api, manifest, { event: 'pull_request', manifest, env });
    expect(loginsIn(attacked.found)).toEqual(loginsIn(trusted.found));
    // The region that the variable gives to what is planned is shown.
    expect(attacked.warned).toEqual([
      expect.stringMatching(/^spec\.target\.region is loosened, from "westeurope" to "us-east-1": /),
    ]);
  });

  it('names another manifest by the inputs, which the base branch does not have: a preview', async () => {
    api.commit('main', 'deployment.yaml', manifestOf(MINE));
    const context = await runOf(api, {
      event: 'pull_request',
      manifest: manifestOf(MINE),
      options: { file: 'evil.yaml' },
    });
    await writeFile(
      join(context.platform.cwd, 'evil.yaml'),
      manifestOf({ identity: aws().replace('shop', 'evil') }),
    );
    expect((await standIn(context)).found.kind).toBe('none');
  });
});

describe('attack: an apply of what nobody has merged', () => {
  it.each<[string, Said, Said]>([
    ['with an identity', MINE, MINE],
    ['with an identity that it removes', MINE, {}],
    ['with an identity that is new', {}, MINE],
    ['with credentials of the job', {}, {}],
  ])('is refused %s', async (_name, base, head) => {
    const run = { event: 'pull_request', manifest: manifestOf(head) };
    await expect(stand(api, manifestOf(base), run, 'apply')).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: 'Nothing is applied from proposed changes (event pull_request).',
          fix: 'Merge them; the run on main applies.',
        },
      ],
    });
  });
});

describe('attack: an event that cannot be read', () => {
  it.each([
    ['broken JSON', '{"pull_request": {'],
    ['no object', '[]'],
    ['null', 'null'],
    ['nothing', ''],
  ])('is refused and not taken for a push: %s', async (_what, text) => {
    const context = await runOf(api, { event: 'pull_request', manifest: manifestOf(MINE) });
    await writeFile(context.platform.env['GITHUB_EVENT_PATH'] ?? '', text);
    await expect(standIn(context)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^The event of this run cannot be read: /),
    });
  });

  it('is refused when its file is gone', async () => {
    const run: Run = { manifest: manifestOf(MINE), env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } };
    await expect(stand(api, undefined, run)).rejects.toThrow('The event of this run cannot be read');
  });
});
