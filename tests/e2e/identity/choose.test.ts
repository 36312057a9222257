import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Clouds, type Service } from '../../support/clouds/server.js';
import { LATER } from './support/later.js';
import { type JobOptions, pullRequest, type RunnerJob, withJob } from './support/runner-job.js';
import { ACCOUNT, type FakeWorld, manifestOf, role, type Way } from './support/world.js';

/** Somebody's server: it takes what it gets. */
const TAKES_ALL: Service = { name: 'other', answer: () => ({ status: 200, body: {} }) };

/** A job, and a server of the author of the pull request. */
async function withOther(
  ways: readonly Way[],
  options: JobOptions,
  test: (job: RunnerJob, other: Clouds) => Promise<void>,
): Promise<void> {
  const other = await Clouds.start([TAKES_ALL], { tls: true });
  try {
    await withJob(
      (world) => manifestOf(world, ways),
      options,
      async (job) => {
        job.api.commit('main', 'deployment.yaml', JSON.stringify(manifestOf(job.world, ways)));
        await test(job, other);
      },
    );
  } finally {
    await other.close();
  }
}

/** Checks another manifest out: that of the base branch with a part of its spec changed. */
async function propose(
  { world, workspace }: RunnerJob,
  ways: readonly Way[],
  change: (spec: Spec, other: string) => void,
  other: string,
): Promise<void> {
  const manifest = structuredClone(manifestOf(world, ways)) as unknown as { spec: Spec };
  change(manifest.spec, other);
  await writeFile(join(workspace, 'deployment.yaml'), JSON.stringify(manifest));
}

interface Spec {
  readonly target: Record<string, string>;
  identity: Record<string, Record<string, string>>;
}

const set =
  (block: string, name: string, value?: string) =>
  ({ target, identity }: Spec, other: string): void => {
    const changed = block === 'target' ? target : identity[block];
    if (changed !== undefined) changed[name] = value ?? other;
  };

/** Another account, with roles of it. */
function takeOver(spec: Spec): void {
  spec.target['account'] = '999999999999';
  for (const name of ['planRole', 'applyRole'])
    spec.identity['aws'] = { ...spec.identity['aws'], [name]: `arn:aws:iam::999999999999:role/${name}` };
}

const ATTACKS: readonly (readonly [string, Way, (spec: Spec, other: string) => void, string])[] = [
  ['role', 'aws', set('aws', 'planRole', role('audit-plan')), 'identity.aws.planRole'],
  ['audience', 'aws', set('aws', 'audience', 'https://evil.test'), 'identity.aws.audience'],
  ['region', 'aws', set('target', 'region', 'us-east-1'), 'target.region'],
  ['account', 'aws', takeOver, 'target.account'],
  ['STS', 'aws', set('aws', 'stsEndpoint'), 'identity.aws.stsEndpoint'],
  ['token service of Google', 'gcp', set('gcp', 'stsEndpoint'), 'identity.gcp.stsEndpoint'],
  [
    'provider of Google',
    'gcp',
    set('gcp', 'provider', 'projects/6/locations/global/workloadIdentityPools/a/providers/b'),
    'identity.gcp.provider',
  ],
  [
    'IAM of Google',
    'gcp-account',
    set('gcp', 'iamCredentialsEndpoint'),
    'identity.gcp.iamCredentialsEndpoint',
  ],
  [
    'resource manager of Google',
    'gcp',
    set('gcp', 'resourceManagerEndpoint'),
    'identity.gcp.resourceManagerEndpoint',
  ],
  ['authority', 'azure', set('azure', 'authority'), 'identity.azure.authority'],
  ['resource manager of Azure', 'azure', set('azure', 'resourceManager'), 'identity.azure.resourceManager'],
  ['Vault', 'vault', set('vault', 'address'), 'identity.vault.address'],
  ['role of Vault', 'vault', set('vault', 'planRole', 'root'), 'identity.vault.planRole'],
  ['API server', 'kubernetes', set('kubernetes', 'server'), 'identity.kubernetes.server'],
  [
    'audience of the API server',
    'kubernetes',
    set('kubernetes', 'audience', 'evil'),
    'identity.kubernetes.audience',
  ],
];

describe('a pull request whose manifest names another', () => {
  // The fake clouds know the base branch's alone, but for AWS, where a role that is more than one's own is there too.
  it.each(ATTACKS)('%s: it is shown, and what the base branch says is used', (_what, way, change, path) =>
    withOther([way], { event: pullRequest() }, async (job, other) => {
      await propose(job, [way], change, other.origin);
      const step = await job.step('auth', { inputs: { export: 'environment' } });
      expect(step).toMatchObject({ code: 0 });
      const warnings = step.commands.filter((line) => line.startsWith('::warning::'));
      for (const line of warnings) expect(line).toMatch(/who may be what, or where tokens go, changes\./);
      expect(warnings.join('\n')).toMatch(
        new RegExp(`^::warning::spec\\.${path} is loosened, from .* to `, 'm'),
      );
      for (const { parameters, caller = '' } of job.world.sts.asked)
        expect(parameters['RoleArn'] ?? caller).toContain('/shop-plan');
      for (const { headers } of job.world.clouds.requestsOf('sts'))
        expect(headers['authorization'] ?? '/eu-west-1/').toContain('/eu-west-1/');
      expect(JSON.stringify(step.exported)).not.toContain(other.origin);
      expect(await job.script(LATER[way])).toMatchObject({ code: 0 });
      expect(await job.post(step)).toMatchObject({ code: 0 });
      expect(other.requests).toEqual([]);
    }),
  );

  it.each(ATTACKS.slice(0, 1))('%s, in a merge queue: the same', (_what, way, change) =>
    withOther(
      [way],
      {
        event: {
          name: 'merge_group',
          payload: { repository: { full_name: 'acme/shop' }, merge_group: { base_ref: 'refs/heads/main' } },
        },
      },
      async (job, other) => {
        await propose(job, [way], change, other.origin);
        expect(await job.step('auth')).toMatchObject({ code: 0 });
        expect(job.world.sts.asked[0]?.parameters['RoleArn']).toBe(role('shop-plan'));
      },
    ),
  );
});

describe('a pull request that brings what the base branch does not have', () => {
  it.each([
    ['a manifest', () => 'no manifest', /main has no environment prod in this manifest yet/],
    [
      'an identity',
      (world: FakeWorld) => {
        const manifest = structuredClone(manifestOf(world, ['aws'])) as unknown as { spec: Partial<Spec> };
        delete manifest.spec.identity;
        return JSON.stringify(manifest);
      },
      /main has no identity in this manifest yet/,
    ],
  ])('has no identity: %s', (_what, base, why) =>
    withJob(
      (world) => manifestOf(world, ['aws', 'vault']),
      { event: pullRequest() },
      async (job) => {
        const text = base(job.world);
        job.api.commit('main', text === 'no manifest' ? 'README.md' : 'deployment.yaml', text);
        const step = await job.step('auth');
        expect(step.code).toBe(0);
        expect(step.stdout).toMatch(why);
        expect(await job.step('auth', { inputs: { export: 'environment' } })).toMatchObject({
          code: 2,
          exported: {},
        });
        expect(job.world.clouds.requests).toEqual([]);
      },
    ),
  );
});

/** Variables by which SDKs, and we in other runs, are led elsewhere. */
function elsewhere(origin: string): Readonly<Record<string, string>> {
  const url = `${origin}/`;
  return {
    INFRA_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_ROLE_ARN: role('audit-plan'),
    AWS_ENDPOINT_URL: url,
    AWS_ENDPOINT_URL_STS: url,
    AWS_PROFILE: 'nobody',
    GOOGLE_CLOUD_PROJECT: 'evil',
    GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'evil.test',
    AZURE_AUTHORITY_HOST: url,
    AZURE_TENANT_ID: '99999999-9999-4999-8999-999999999999',
    ARM_ENVIRONMENT: 'china',
    VAULT_ADDR: url,
    VAULT_NAMESPACE: 'evil',
    KUBECONFIG: '/nowhere',
  };
}

describe('variables of the environment', () => {
  it.each<Way>(['aws', 'gcp-account', 'azure', 'vault', 'kubernetes'])(
    'have no say in a pull request: %s',
    (way) =>
      withOther([way], { event: pullRequest() }, async (job, other) => {
        const step = await job.step('auth', { env: elsewhere(other.origin) });
        expect(step).toMatchObject({ code: 0 });
        expect(other.requests).toEqual([]);
        for (const { headers } of job.world.clouds.requestsOf('sts'))
          expect(headers['authorization'] ?? '/eu-west-1/').toContain('/eu-west-1/');
        if (way === 'aws')
          expect(step.outputs['identity']).toMatch(
            new RegExp(`^arn:aws:sts::${ACCOUNT}:assumed-role/shop-plan/`),
          );
      }),
  );

  it.each<Way>(['aws', 'azure', 'vault'])('of endpoints have none in a push either: %s', (way) =>
    withOther([way], {}, async (job, other) => {
      const { INFRA_REGION: _, ...env } = elsewhere(other.origin);
      expect(await job.step('auth', { env })).toMatchObject({ code: 0 });
      expect(other.requests).toEqual([]);
    }),
  );
});
