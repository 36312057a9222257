import { describe, expect, it } from '@jest/globals';
import type { Backend } from '../../../../../src/render/types.js';
import { deploymentOf, fileOf, GITHUB, generated, inputsOf, refused, STATES } from './support.js';

const LARGE = {
  services: { api: { image: `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`, port: 80, public: false } },
  workers: {
    batch: { instanceType: 'c7i.large' },
    own: { instanceType: 'c7i.large', image: 'ssm:/images/base' },
  },
  storage: { buckets: { data: {} }, tables: { jobs: { partitionKey: { name: 'id' } } } },
  secrets: { made: {}, found: { existing: 'shared/key' } },
};
const ROLES = {
  planRole: 'arn:aws:iam::123456789012:role/ci/look',
  applyRole: 'arn:aws:iam::123456789012:role/ci/change',
};
const withAws = (aws: object) => ({ identity: { github: GITHUB, aws: { ...ROLES, ...aws } } });
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const withKey: Backend = { kind: 's3', config: { ...STATES.s3.config, kms_key_id: KEY } };

describe('the roles of AWS', () => {
  it('are called after the deployment, and lie apart from its own', () => {
    const trust = generated(deploymentOf('aws'));
    expect(inputsOf(trust)).toMatchObject({
      name: 'shop-prod',
      plan_role_name: 'shop-prod-plan',
      apply_role_name: 'shop-prod-apply',
      role_path: '/synthinfra/',
      audience: 'sts.amazonaws.com',
      max_session_seconds: 3600,
    });
    expect(trust.manifest).toEqual({
      planRole: 'arn:aws:iam::123456789012:role/synthinfra/shop-prod-plan',
      applyRole: 'arn:aws:iam::123456789012:role/synthinfra/shop-prod-apply',
    });
    expect(fileOf(trust, 'synthinfra.auto.tfvars.json').allowed_account_ids).toEqual(['123456789012']);
  });

  it('are those that the manifest names, with its audience and duration', () => {
    const trust = generated(deploymentOf('aws', withAws({ audience: 'mine', durationSeconds: 7200 })));
    expect(inputsOf(trust)).toMatchObject({
      plan_role_name: 'look',
      apply_role_name: 'change',
      role_path: '/ci/',
      audience: 'mine',
      max_session_seconds: 7200,
    });
  });

  it('allow sessions of an hour where the manifest wants shorter ones: AWS takes no less', () => {
    const trust = generated(deploymentOf('aws', withAws({ durationSeconds: 900 })));
    expect(inputsOf(trust)['max_session_seconds']).toBe(3600);
  });

  it('are made in one path', () => {
    const applyRole = 'arn:aws:iam::123456789012:role/other/change';
    expect(refused(deploymentOf('aws', withAws({ applyRole })))).toEqual([
      expect.objectContaining({ severity: 'error', path: 'spec.identity.aws.applyRole' }),
    ]);
  });

  it.each([
    ['cn-north-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.amazonaws.com'],
  ])('of %s are in its partition', (region, partition, audience) => {
    const trust = generated(deploymentOf('aws', LARGE, { region }), { states: [STATES.s3] });
    const { plan_policies, apply_policies, ...inputs } = inputsOf(trust);
    expect(inputs['audience']).toBe(audience);
    expect(trust.manifest['planRole']).toBe(
      `arn:${partition}:iam::123456789012:role/synthinfra/shop-prod-plan`,
    );
    const arns = [plan_policies, apply_policies]
      .flatMap((policies) => Object.values(policies).flat())
      .flatMap(({ resources }) => resources)
      .filter((arn) => arn !== '*');
    expect(arns.filter((arn) => !arn.startsWith(`arn:${partition}:`))).toEqual([]);
  });

  it('come with a warning where AWS may not compare the workflow', () => {
    const github = { ...GITHUB, issuer: 'https://github.example.com/_services/token' };
    const [warning] = generated(deploymentOf('aws', { identity: { github } })).warnings;
    expect(warning).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('job_workflow_ref'),
    });
  });
});

describe('the policies of AWS', () => {
  const inputs = inputsOf(generated(deploymentOf('aws', LARGE), { states: [STATES.s3] }));

  it('fit into what a managed policy may hold, and are at most ten', () => {
    for (const policies of [inputs.plan_policies, inputs.apply_policies]) {
      const lengths = Object.values(policies).map((statements) => {
        const document = statements.map(({ sid, actions, resources, conditions }) => ({
          Action: actions,
          Condition: { StringEquals: conditions },
          Effect: 'Allow',
          Resource: resources,
          Sid: sid,
        }));
        return JSON.stringify({ Statement: document, Version: '2012-10-17' }).length;
      });
      expect(lengths.filter((length) => length > 6144)).toEqual([]);
      expect(lengths.length).toBeLessThanOrEqual(10);
    }
    expect(Object.keys(inputs.apply_policies)).toEqual(['read', 'state', 'write', 'write-2']);
  });

  it('give the apply role all that the plan role reads', () => {
    expect(inputs.apply_policies['read']).toEqual(inputs.plan_policies['read']);
  });

  it('reach the secrets that exist already, and the parameters that name images', () => {
    const reached = inputs.plan_policies['read']?.flatMap(({ resources }) => resources);
    expect(reached).toContain('arn:aws:ssm:eu-west-1:123456789012:parameter/images/base');
    expect(reached).toContain('arn:aws:secretsmanager:eu-west-1:123456789012:secret:shared/key-??????');
  });

  it('are of what the manifest uses alone', () => {
    const small = inputsOf(generated(deploymentOf('aws')));
    const services = Object.values(small.apply_policies)
      .flat()
      .flatMap(({ actions }) => actions.map((action) => action.split(':')[0]));
    expect([...new Set(services)].sort()).toEqual(['kms', 's3']);
    expect(Object.keys(small.plan_policies)).toEqual(['read']);
  });
});

describe('the rights on a state in S3', () => {
  const statements = (role: 'plan' | 'apply', state: Backend = STATES.s3) =>
    Object.fromEntries(
      (inputsOf(generated(deploymentOf('aws'), { states: [state] }))[`${role}_policies`]['state'] ?? []).map(
        ({ sid, actions, resources, conditions }) => [sid, { actions, resources, conditions }],
      ),
    );
  const object = 'arn:aws:s3:::states/shop/prod/main/terraform.tfstate';
  const list = { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::states'], conditions: {} };
  const lock = {
    actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
    resources: [`${object}.tflock`],
    conditions: {},
  };

  const [open, last, rescued] = ['claim', 'applied', 'rescued'].map(
    (kind) => `arn:aws:s3:::states/shop/prod/main.${kind}`,
  );

  it('let a plan read the state and its records, and write its lock alone', () => {
    expect(statements('plan')).toEqual({
      StateList: list,
      StateLock: lock,
      StateRead: { actions: ['s3:GetObject'], resources: [object], conditions: {} },
      RecordRead: { actions: ['s3:GetObject'], resources: [open, last], conditions: {} },
    });
  });

  it('let an apply write all: state, lock, claim, last record, and a state that could not be saved', () => {
    expect(statements('apply')).toEqual({
      StateList: list,
      StateLock: lock,
      StateWrite: { actions: ['s3:GetObject', 's3:PutObject'], resources: [object], conditions: {} },
      RecordWrite: {
        actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        resources: [open, last, rescued],
        conditions: {},
      },
    });
  });

  it.each(['plan', 'apply'] as const)('let a %s use its key, through S3 alone', (role) => {
    expect(statements(role, withKey)['StateKey']).toEqual({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [KEY],
      conditions: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] },
    });
  });

  it('cannot be written for a key without its ARN', () => {
    const alias: Backend = { kind: 's3', config: { ...STATES.s3.config, kms_key_id: 'alias/states' } };
    expect(refused(deploymentOf('aws'), { states: [alias] })).toEqual([
      expect.objectContaining({ severity: 'error', path: 'spec.state.kmsKey' }),
    ]);
  });
});

describe('a bucket of states that is called like the deployment’s own', () => {
  it.each([
    ['shop-prod-states', ['spec.state.bucket']],
    ['shop-states', []],
  ])('%s is warned of, for the apply role reaches it', (bucket, paths) => {
    const { warnings } = generated(deploymentOf('aws', { state: { backend: 's3', bucket } }));
    expect(warnings.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a chain of roles', () => {
  const first = {
    planRole: 'arn:aws:iam::999999999999:role/ci/look',
    applyRole: 'arn:aws:iam::999999999999:role/ci/change',
  };
  const next = {
    planRole: 'arn:aws:iam::123456789012:role/look',
    applyRole: 'arn:aws:iam::123456789012:role/change',
  };

  it.each([
    ['with an external id', { externalId: 'shared' }, { 'sts:ExternalId': ['shared'] }],
    ['without one', {}, {}],
  ])('is begun by roles that may take its first, %s, and nothing else', (_, external, conditions) => {
    const chain = [{ ...next, ...external }];
    const trust = generated(deploymentOf('aws', withAws({ ...first, chain })), { states: [STATES.s3] });
    const policies = (role: string) => ({
      chain: [{ sid: 'NextRole', actions: ['sts:AssumeRole'], resources: [role], conditions }],
    });
    expect(inputsOf(trust).plan_policies).toEqual(policies(next.planRole));
    expect(inputsOf(trust).apply_policies).toEqual(policies(next.applyRole));
    expect(trust.warnings.map(({ path }) => path)).toEqual(['spec.identity.aws.chain']);
    expect(trust.manifest['planRole']).toBe(first.planRole);
    expect(fileOf(trust, 'synthinfra.auto.tfvars.json').allowed_account_ids).toEqual(['999999999999']);
  });
});
