import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loginsOf } from '../../../src/identity/logins.js';
import type { AwsLogin, Login, Purpose } from '../../../src/identity/types.js';
import {
  APPLY_CLIENT,
  deploymentOf,
  IDENTITIES,
  PLAN_CLIENT,
  PROVIDER,
  ROLES,
  type Said,
  TARGETS,
  TENANT,
} from './manifests.js';

const RUN = 'acme/shop/4711/1';
const { aws, gcp, azure, vault, kubernetes } = IDENTITIES;
const everything = [aws(), gcp(), azure(), vault(), kubernetes()].join(', ');

function login<C extends Login['cloud']>(cloud: C, said: Said, purpose: Purpose = 'plan') {
  const found = loginsOf(deploymentOf(said), purpose, RUN).find((one) => one.cloud === cloud);
  if (found === undefined) throw new Error(`no login in ${cloud}`);
  return found as Extract<Login, { cloud: C }>;
}

describe('which clouds a deployment logs in to', () => {
  it.each<[string, Said, Login['cloud'][]]>([
    ['no identity', {}, []],
    ['an identity of another cloud alone', { identity: gcp() }, []],
    ['aws', { target: TARGETS.aws, identity: everything }, ['aws', 'vault', 'kubernetes']],
    ['gcp', { target: TARGETS.gcp, identity: everything }, ['gcp', 'vault', 'kubernetes']],
    ['azure', { target: TARGETS.azure, identity: everything }, ['azure', 'vault', 'kubernetes']],
    ['kubernetes', { target: TARGETS.kubernetes, identity: kubernetes() }, ['kubernetes']],
    [
      'kubernetes with its state in s3',
      { target: TARGETS.kubernetes, identity: everything, state: '{ backend: s3, bucket: shop-state }' },
      ['aws', 'vault', 'kubernetes'],
    ],
    [
      'aws with its state in gcs',
      { identity: `${aws()}, ${gcp()}`, state: '{ backend: gcs, bucket: shop-state }' },
      ['aws', 'gcp'],
    ],
    [
      'aws with its state in s3, once',
      { identity: aws(), state: '{ backend: s3, bucket: shop-state }' },
      ['aws'],
    ],
  ])('%s', (_name, said, clouds) => {
    const found = loginsOf(deploymentOf(said), 'plan', RUN);
    expect(found.map(({ cloud }) => cloud)).toEqual(clouds);
    for (const one of found) expect(one.at).toMatchObject({ file: 'deployment.yaml', line: 6 });
  });

  it('compares no account of another cloud with the one that keeps the state', () => {
    const state = '{ backend: s3, bucket: shop-state }';
    const target = '{ provider: kubernetes, region: eu-west-1, account: shop }';
    expect(login('aws', { target, identity: aws(', region: eu-west-1'), state })).not.toHaveProperty(
      'account',
    );
  });
});

describe('what a login is by default', () => {
  it('aws', () => {
    expect(login('aws', { identity: aws() })).toMatchObject({
      audience: 'sts.amazonaws.com',
      role: ROLES.plan,
      region: 'eu-west-1',
      endpoint: 'https://sts.eu-west-1.amazonaws.com',
      sessionName: 'synthinfra-acme-shop-4711-1',
      duration: 3600,
      managedPolicies: [],
      chain: [],
      account: '123456789012',
    });
  });

  it.each([
    ['us-gov-west-1', 'sts.amazonaws.com', 'https://sts.us-gov-west-1.amazonaws.com'],
    ['cn-north-1', 'sts.amazonaws.com.cn', 'https://sts.cn-north-1.amazonaws.com.cn'],
    ['eusc-de-east-1', 'sts.amazonaws.com', 'https://sts.eusc-de-east-1.amazonaws.eu'],
  ])('aws in %s', (region, audience, endpoint) => {
    const target = `{ provider: aws, region: ${region} }`;
    const partition = region.startsWith('cn') ? 'aws-cn' : region.startsWith('us-gov') ? 'aws-us-gov' : 'aws';
    const identity = aws().replaceAll('arn:aws:', `arn:${partition}:`);
    expect(login('aws', { target, identity })).toMatchObject({ audience, endpoint, region });
  });

  it('aws by another region than the target’s', () => {
    expect(login('aws', { identity: aws(', region: us-east-1') })).toMatchObject({
      region: 'us-east-1',
      endpoint: 'https://sts.us-east-1.amazonaws.com',
    });
  });

  it('gcp', () => {
    expect(login('gcp', { target: TARGETS.gcp, identity: gcp() })).toMatchObject({
      audience: `https://iam.googleapis.com/${PROVIDER}`,
      provider: PROVIDER,
      universe: 'googleapis.com',
      lifetime: 3600,
      endpoints: {
        sts: 'https://sts.googleapis.com',
        iamCredentials: 'https://iamcredentials.googleapis.com',
        resourceManager: 'https://cloudresourcemanager.googleapis.com',
      },
      project: 'shop-prod',
    });
  });

  it('gcp in another universe', () => {
    const found = login('gcp', { target: TARGETS.gcp, identity: gcp(', universe: cloud.acme.test') });
    expect(found.audience).toBe(`https://iam.cloud.acme.test/${PROVIDER}`);
    expect(found.endpoints.sts).toBe('https://sts.cloud.acme.test');
  });

  it.each([
    ['public', 'login.microsoftonline.com', 'management.azure.com', ''],
    ['usgovernment', 'login.microsoftonline.us', 'management.usgovcloudapi.net', 'USGov'],
    ['china', 'login.chinacloudapi.cn', 'management.chinacloudapi.cn', 'China'],
  ])('azure: %s', (environment, authority, resourceManager, suffix) => {
    const identity = azure(`, environment: ${environment}`);
    expect(login('azure', { target: TARGETS.azure, identity })).toMatchObject({
      tenant: TENANT,
      audience: `api://AzureADTokenExchange${suffix}`,
      authority: `https://${authority}`,
      resourceManager: `https://${resourceManager}`,
      subscription: '00000000-0000-0000-0000-00000000000a',
    });
  });

  it('vault and kubernetes: a token for one of them is worth nothing at another', () => {
    const identity = `${vault()}, ${kubernetes()}`;
    expect(login('vault', { identity })).toMatchObject({ audience: 'https://vault.acme.test', path: 'jwt' });
    expect(login('kubernetes', { identity })).toMatchObject({
      audience: 'https://k8s.acme.test',
      namespace: 'default',
    });
  });
});

describe('what looks and what changes', () => {
  const ACCOUNTS =
    ', planServiceAccount: plan@shop.iam.gserviceaccount.com, applyServiceAccount: apply@shop.iam.gserviceaccount.com';

  it.each<[Login['cloud'], string, string, string, string, string]>([
    ['aws', TARGETS.aws, aws(), 'role', ROLES.plan, ROLES.apply],
    [
      'gcp',
      TARGETS.gcp,
      gcp(ACCOUNTS),
      'serviceAccount',
      'plan@shop.iam.gserviceaccount.com',
      'apply@shop.iam.gserviceaccount.com',
    ],
    ['azure', TARGETS.azure, azure(), 'client', PLAN_CLIENT, APPLY_CLIENT],
    ['vault', TARGETS.aws, vault(), 'role', 'shop-plan', 'shop-apply'],
    [
      'kubernetes',
      TARGETS.kubernetes,
      kubernetes(', planServiceAccount: plan, applyServiceAccount: apply'),
      'serviceAccount',
      'plan',
      'apply',
    ],
  ])('are two in %s', (cloud, target, identity, field, plan, apply) => {
    expect(login(cloud, { target, identity }, 'plan')).toHaveProperty(field, plan);
    expect(login(cloud, { target, identity }, 'apply')).toHaveProperty(field, apply);
  });

  it('are two at every link of a chain, whose sessions last an hour at most', () => {
    const identity = aws(
      ', durationSeconds: 7200, chain: [{ planRole: "arn:aws:iam::123456789012:role/p", applyRole: "arn:aws:iam::123456789012:role/a", externalId: x-1 }]',
    );
    const [plan, apply] = [login('aws', { identity }), login('aws', { identity }, 'apply')];
    expect(plan.duration).toBe(7200);
    expect(plan.chain).toEqual([
      { role: 'arn:aws:iam::123456789012:role/p', externalId: 'x-1', duration: 3600 },
    ]);
    expect(apply.chain[0]?.role).toBe('arn:aws:iam::123456789012:role/a');
  });
});

describe('what a manifest says itself', () => {
  it('stands in place of every default', () => {
    const more = ', audience: mine, stsEndpoint: "https://sts.vpc.acme.test", inlinePolicy: { b: 1, a: [] }';
    expect(login('aws', { identity: aws(more) })).toMatchObject({
      audience: 'mine',
      endpoint: 'https://sts.vpc.acme.test',
      inlinePolicy: '{"a":[],"b":1}',
    });
    expect(login('vault', { identity: vault(', audience: v, path: gh, namespace: team') })).toMatchObject({
      audience: 'v',
      path: 'gh',
      namespace: 'team',
    });
  });
});

describe('the name of a session', () => {
  it('is always one that STS takes, and ends as the run’s does', () => {
    const deployment = deploymentOf({ identity: aws() });
    const run = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constant('a'.repeat(200)),
    );
    fc.assert(
      fc.property(run, (name) => {
        const [found] = loginsOf(deployment, 'plan', name) as readonly AwsLogin[];
        // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
        expect(found?.sessionName).toMatch(/^[\w+=,.@-]{2,64}$/);
      }),
    );
    const [found] = loginsOf(deployment, 'plan', `${'long/'.repeat(40)}4711/1`) as readonly AwsLogin[];
    expect(found?.sessionName).toMatch(/^synthinfra-.*-4711-1$/);
  });
});
