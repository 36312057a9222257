import { cp, rm } from 'node:fs/promises';
import { delimiter, dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findHelm } from '../../../scripts/checks/helm-tools.js';
import { offlineProviders } from '../../../scripts/checks/providers.js';
import { changesOf, PATIENCE, Workspace } from '../support/workspace.js';

/** Each environment is named by its place. */
const PLACES = ['aws', 'gcp', 'azure', 'kubernetes'] as const;
const PROVIDERS = { aws: 'aws', gcp: 'google', azure: 'azurerm' } as const;
const mirrors = { google: await offlineProviders('google'), azurerm: await offlineProviders('azurerm') };
const helm = await findHelm(3);
/** What plans an environment where no cloud answers. */
const planned = (['aws', 'gcp', 'azure'] as const).map((place) => {
  const provider = PROVIDERS[place];
  const mirror = provider === 'aws' ? undefined : mirrors[provider];
  const missing = mirror !== undefined && 'missing' in mirror ? ` (skipped: ${mirror.missing})` : '';
  const dir = mirror !== undefined && 'dir' in mirror ? ['--provider-mirror', mirror.dir] : [];
  return { title: `${place}${missing}`, place, provider, dir, skipped: missing !== '' };
});

describe('one manifest with four environments, one in each place', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = await Workspace.make();
    await cp(resolve('examples/everywhere/deployment.yaml'), workspace.path('deployment.yaml'));
  }, PATIENCE);
  afterAll(() => workspace.remove(), PATIENCE);

  it('is valid in all four', async () => {
    const { stdout } = await workspace.must(['validate']);
    expect(stdout).toContain('is valid in 4 environments: aws, gcp, azure, kubernetes.');
  });

  it.each(PLACES)('is rendered for %s, with nothing of the others', async (place) => {
    const out = workspace.path('rendered', place);
    await workspace.must(['render', '--env', place, '--out', out]);
    const values = place === 'kubernetes' ? 'values.json' : 'synthinfra.auto.tfvars.json';
    const text = await workspace.read('rendered', place, 'main', 'root', values);
    expect(text).toContain('synthdata-api@sha256:');
    if (place === 'kubernetes') return;
    const main = await workspace.read('rendered', place, 'main', 'root', 'main.tf.json');
    const { terraform } = JSON.parse(main) as { terraform: { required_providers: object } };
    expect(Object.keys(terraform.required_providers)).toEqual([PROVIDERS[place]]);
  });

  // The lock file beside the manifest begins with the provider of AWS alone; the others are added to it.
  for (const { title, place, provider, dir, skipped } of planned) {
    (skipped ? it.skip : it)(
      `is planned for ${title}`,
      async () => {
        const env = place === 'aws' ? {} : { TF_CLI_CONFIG_FILE: '' };
        const args = ['plan', '--env', place, '--sandbox', ...dir];
        const { code, value } = await workspace.json(args, { env });
        expect(code).toBe(0);
        expect(changesOf(value).counts).toMatchObject({ update: 0, replace: 0, delete: 0 });
        expect(changesOf(value).counts['create']).toBeGreaterThan(50);
        const locked = await workspace.read('.terraform.lock.hcl');
        expect(locked).toContain('provider "registry.terraform.io/hashicorp/aws"');
        expect(locked).toContain(`provider "registry.terraform.io/hashicorp/${provider}"`);
        // With what was locked, the next plan is the same.
        await rm(workspace.path('.synthinfra', place), { recursive: true, force: true });
        const again = await workspace.json(args, { env });
        expect(changesOf(again.value).digest).toBe(changesOf(value).digest);
        expect(await workspace.read('.terraform.lock.hcl')).toBe(locked);
      },
      PATIENCE,
    );
  }

  ('program' in helm ? it : it.skip)(
    `is shown in the sandbox for Kubernetes, compared with nothing${'program' in helm ? '' : ` (skipped: ${helm.missing})`}`,
    async () => {
      if ('missing' in helm) throw new Error(helm.missing);
      const env = { PATH: `${dirname(helm.program)}${delimiter}${process.env['PATH']}` };
      const args = ['plan', '--env', 'kubernetes', '--sandbox'];
      const { stderr } = await workspace.must(args, { env });
      expect(stderr).toContain('The sandbox has no cluster');
      const { value } = await workspace.json(args, { env });
      expect(changesOf(value).counts).toMatchObject({ update: 0, replace: 0, delete: 0 });
      expect(changesOf(value).counts['create']).toBeGreaterThan(5);
    },
    PATIENCE,
  );
});
