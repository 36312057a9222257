import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Options } from '../../../../src/options.js';
import { trustGenerate } from '../../../../src/pipeline/trust/generate.js';
import { readFolder } from '../../../../src/platform/folders.js';
import { UserError } from '../../../../src/problem.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { contextIn } from '../support.js';

const GITHUB =
  'github: { repository: acme/shop, applyWorkflow: acme/shop/.github/workflows/deploy.yml@refs/heads/main }';
const text = (target: string, more: string) => `apiVersion: synthinfra.inferloop.io/v1alpha1
kind: Deployment
metadata: { name: tiny }
spec:
  target: { ${target} }
  storage: { buckets: { data: {} } }
${more}  environments: { dev: {} }
`;
const AWS = 'provider: aws, region: eu-west-1, account: "123456789012"';
let folder: string;

beforeEach(async () => {
  folder = await temporaryDir();
});

async function generate(manifest: string, options: Partial<Options> = {}) {
  await writeFile(join(folder, 'deployment.yaml'), manifest);
  const context = contextIn(folder, options, ['generate']);
  return { outcome: await trustGenerate(context), told: context.platform.told };
}

describe('trust generate', () => {
  it('writes a root beside the plans of the environment, and says what is next', async () => {
    const { outcome, told } = await generate(
      text(AWS, `  identity: { ${GITHUB} }\n  state: { backend: s3, bucket: tiny-states }\n`),
    );
    const files = await readFolder(join(folder, '.synthinfra/dev/trust'));
    expect(JSON.parse(files.get('backend.json') ?? '')).toMatchObject({
      bucket: 'tiny-states',
      key: 'tiny/dev/trust/terraform.tfstate',
    });
    expect(files.get('modules/trust/main.tf')).toBe(
      await readFile('templates/terraform/aws/trust/main.tf', 'utf8'),
    );
    expect(outcome).toMatchObject({
      exitCode: 0,
      json: {
        environment: 'dev',
        identity: { aws: { planRole: 'arn:aws:iam::123456789012:role/synthinfra/tiny-dev-plan' } },
        warnings: [expect.stringContaining('15 July 2026')],
      },
    });
    expect(outcome.text(false)).toMatch(
      /^ Written to \.synthinfra\/dev\/trust\. Next:\n 1\. Review .*\n 2\. Apply .*\n 3\. .*`dev-plan`.*\n 4\. .*`dev`.*\n 5\. Put into/,
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^warn The ids of acme\/shop .* ownerId and repositoryId/),
    );
  });

  it('writes where it is told to, and the same again', async () => {
    const manifest = text(AWS, `  identity: { ${GITHUB} }\n  state: { backend: s3, bucket: tiny-states }\n`);
    await generate(manifest, { out: 'trust' });
    const first = await readFolder(join(folder, 'trust'));
    await generate(manifest, { out: 'trust' });
    expect(await readFolder(join(folder, 'trust'))).toEqual(first);
  });

  it.each([
    [
      'gcp',
      'provider: gcp, region: europe-west1, account: acme-prod',
      '{ backend: gcs, bucket: tiny-states }',
    ],
    [
      'azure',
      'provider: azure, region: westeurope, account: 11111111-2222-3333-4444-555555555555',
      '{ backend: azurerm, storageAccount: tinystates, container: states, resourceGroup: shared }',
    ],
  ])('writes one for %s, though nothing else is offered there yet', async (cloud, target, state) => {
    const { outcome } = await generate(text(target, `  identity: { ${GITHUB} }\n  state: ${state}\n`));
    expect(outcome).toMatchObject({ exitCode: 0, json: { identity: { [cloud]: expect.any(Object) } } });
    const inputs = JSON.parse(
      await readFile(join(folder, '.synthinfra/dev/trust/synthinfra.auto.tfvars.json'), 'utf8'),
    );
    expect(JSON.stringify(inputs)).toContain('tiny/dev/main');
  });

  it('tells everything that is missing at once, and writes nothing', async () => {
    const error = await generate(text('provider: aws, region: eu-west-1', '')).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).problems.map(({ path }) => path)).toEqual([
      'spec.target.account',
      'spec.identity.github.repository',
      'spec.identity.github.applyWorkflow',
      'spec.state',
    ]);
    expect([...(await readFolder(folder)).keys()]).toEqual(['deployment.yaml']);
  });

  it('tells what the stacks need as well', async () => {
    const manifest = text(AWS, `  identity: { ${GITHUB} }\n  pattern: multi-region\n`);
    const error = await generate(manifest).then(
      () => undefined,
      (thrown: unknown) => thrown as UserError,
    );
    expect(error?.problems.map(({ path }) => path)).toEqual(['spec.pattern', 'spec.state']);
  });
});
