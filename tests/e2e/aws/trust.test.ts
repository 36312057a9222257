import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { providerEnvironment } from '../../../scripts/provider-config.js';
import { findEngine } from '../../../src/engines/terraform/find.js';
import { lintTrusts } from '../../../src/identity/trust/lint/lint.js';
import { readTrust } from '../../../src/identity/trust/lint/read.js';
import { trustGenerate } from '../../../src/pipeline/trust/generate.js';
import { contextIn } from '../../unit/pipeline/support.js';
import { Cloud } from '../support/cloud.js';
import { allows, type Needed, neededFor, type Statement } from '../support/iam.js';
import { PATIENCE, Workspace } from '../support/workspace.js';

const NAME = 'inferloop-synthdata';
const ACCOUNT = '123456789012';
const HOST = 'token.actions.githubusercontent.com';
const WORKFLOW = 'acme/shop/.github/workflows/deploy.yml@refs/heads/main';
const IDENTITY = `  identity:
    github: { repository: acme/shop, ownerId: "12", repositoryId: "345", applyWorkflow: ${WORKFLOW} }
  state: { backend: s3, bucket: acme-states }
`;

let workspace: Workspace;
let cloud: Cloud;
let policies: Readonly<Record<'plan' | 'apply', readonly Statement[]>>;

/** What was asked while something was done, as IAM calls it. */
async function neededWhile(act: () => Promise<unknown>) {
  const before = (await cloud.requests()).length;
  await act();
  return neededFor((await cloud.requests()).slice(before));
}

beforeAll(async () => {
  workspace = await Workspace.make();
  const example = await readFile(resolve('examples/aws/deployment.yaml'), 'utf8');
  await workspace.write('deployment.yaml', example.replace('spec:\n', `spec:\n${IDENTITY}`));
  cloud = await Cloud.start(workspace);
  await trustGenerate(contextIn(workspace.dir, { env: 'dev', out: 'trust' }, ['generate']));
  const { trust } = JSON.parse(await workspace.read('trust', 'synthinfra.auto.tfvars.json'));
  policies = {
    plan: Object.values<Statement[]>(trust.plan_policies).flat(),
    apply: Object.values<Statement[]>(trust.apply_policies).flat(),
  };
}, PATIENCE);
afterAll(() => workspace.remove(), PATIENCE);

describe('the rights that are generated', () => {
  const asked: Needed[] = [];

  it(
    'let the plan role plan what is not there yet, and what is',
    async () => {
      const before = await neededWhile(() => workspace.must(['plan', '--sandbox']));
      const applied = await neededWhile(() =>
        workspace.must(['apply', '--sandbox', '--plan', '.synthinfra/dev']),
      );
      const after = await neededWhile(() => workspace.must(['plan', '--sandbox']));
      const reading = [...before, ...after];
      expect(reading.length).toBeGreaterThan(60);
      expect(reading.filter((needed) => !allows(policies.plan, needed))).toEqual([]);
      asked.push(...reading, ...applied);
    },
    PATIENCE,
  );

  it(
    'let the apply role apply and destroy, and the plan role change nothing of that',
    async () => {
      asked.push(...(await neededWhile(() => workspace.must(['destroy', '--sandbox', '--confirm', NAME]))));
      expect(asked.filter((needed) => !allows(policies.apply, needed))).toEqual([]);
      const changing = asked.filter(({ action }) => !/:(Describe|Get|List)/.test(action));
      expect(changing.length).toBeGreaterThan(80);
      expect(changing.filter((needed) => allows(policies.plan, needed))).toEqual([]);
    },
    PATIENCE,
  );

  it('let a plan write nothing but the lock of its own state', () => {
    const writing = policies.plan.filter(({ actions }) =>
      actions.some((action) => !/:(Describe|Get|List)/.test(action)),
    );
    expect(writing.map(({ resources }) => resources)).toEqual([
      [`arn:aws:s3:::acme-states/${NAME}/dev/main/terraform.tfstate.tflock`],
    ]);
  });
});

describe('the root that is generated', () => {
  it(
    'is applied by a plain Terraform, and makes roles that are trusted as they should be',
    async () => {
      await useSandbox();
      const { command } = await findEngine({}, { env: process.env, cwd: workspace.dir });
      const env = { ...process.env, ...providerEnvironment(workspace.dir) };
      const run = (...args: string[]) =>
        promisify(execFile)(command, args, {
          cwd: workspace.path('trust'),
          env,
        });
      await run('init', '-no-color', '-input=false');
      await run('plan', '-no-color', '-input=false', '-out=trust.tfplan');
      await run('apply', '-no-color', '-input=false', 'trust.tfplan');

      const plan = await trustPolicy(`${NAME}-dev-plan`);
      const apply = await trustPolicy(`${NAME}-dev-apply`);
      expect(conditions(plan)).toEqual({
        [`${HOST}:aud`]: ['sts.amazonaws.com'],
        [`${HOST}:sub`]: subjects('dev-plan'),
      });
      expect(conditions(apply)).toEqual({
        [`${HOST}:aud`]: ['sts.amazonaws.com'],
        [`${HOST}:sub`]: subjects('dev'),
        [`${HOST}:job_workflow_ref`]: [WORKFLOW],
      });
      expect(plan.Statement).toHaveLength(1);
      expect(plan.Statement[0]).toMatchObject({
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}` },
      });

      const { stdout } = await run('output', '-json');
      expect(JSON.parse(stdout)).toMatchObject({
        plan_role: { value: `arn:aws:iam::${ACCOUNT}:role/synthinfra/${NAME}-dev-plan` },
        apply_role: { value: `arn:aws:iam::${ACCOUNT}:role/synthinfra/${NAME}-dev-apply` },
      });
      const facts = { repository: 'acme/shop', ownerId: '12', repositoryId: '345' };
      for (const [name, policy] of Object.entries({ plan, apply }))
        expect(lintTrusts([readTrust(`${name}.json`, JSON.stringify(policy))], facts)).toEqual([]);
    },
    PATIENCE,
  );
});

/** Sends the root to the sandbox, and keeps its state beside it. */
async function useSandbox(): Promise<void> {
  const services = ['iam', 'sts'].map((name) => [name, cloud.endpoint]);
  await workspace.write('trust/sandbox_override.tf.json', {
    terraform: { backend: { local: {} } },
    provider: {
      aws: {
        access_key: ACCOUNT,
        secret_key: 'sandbox',
        endpoints: [Object.fromEntries(services)],
        skip_credentials_validation: true,
        skip_metadata_api_check: true,
      },
    },
  });
  await cp(workspace.path('.terraform.lock.hcl'), workspace.path('trust', '.terraform.lock.hcl'));
}

interface TrustPolicy {
  readonly Statement: readonly { readonly Condition: Readonly<Record<string, object>> }[];
}

async function trustPolicy(role: string): Promise<TrustPolicy> {
  const scope = `Credential=${ACCOUNT}/20260101/us-east-1/iam/aws4_request`;
  const answer = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: { Authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=0` },
    body: new URLSearchParams({ Action: 'GetRole', Version: '2010-05-08', RoleName: role }),
  });
  const text = await answer.text();
  const [, document = ''] = /<AssumeRolePolicyDocument>([^<]*)</.exec(text) ?? [];
  return JSON.parse(decodeURIComponent(document)) as TrustPolicy;
}

/** All that is asked for, which is compared whole and in no other way. */
function conditions({ Statement: [statement] }: TrustPolicy): object | undefined {
  expect(Object.keys(statement?.Condition ?? {})).toEqual(['StringEquals']);
  return statement?.Condition['StringEquals'];
}

function subjects(environment: string): readonly string[] {
  return [`repo:acme/shop:environment:${environment}`, `repo:acme@12/shop@345:environment:${environment}`];
}
