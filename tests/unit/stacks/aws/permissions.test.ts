import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type NameKind, resourceName } from '../../../../src/stacks/aws/names.js';
import { type Place, permissionsOf } from '../../../../src/stacks/aws/permissions.js';

/** `trust` is applied by people, with rights of their own. */
const MODULES = readdirSync('templates/terraform/aws').filter((module) => module !== 'trust');

const place: Place = {
  region: 'eu-west-1',
  partition: 'aws',
  dnsSuffix: 'amazonaws.com',
  account: '123456789012',
  prefix: 'shop-dev',
  project: 'shop',
  environment: 'dev',
};

const whole = permissionsOf(MODULES, place);
const everything = [...whole.read, ...whole.write];

/** ARNs, without what all of them begin with, that statements of an action are limited to. */
function reached(action: string, prefix: string): readonly string[] {
  const { read, write } = permissionsOf(MODULES, { ...place, prefix });
  return [...read, ...write]
    .filter(({ actions }) => actions.includes(action))
    .flatMap(({ resources }) => resources);
}

function matches(patterns: readonly string[], arn: string): boolean {
  return patterns.some((pattern) => {
    const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(arn);
  });
}

describe('the permissions of modules', () => {
  it.each(MODULES)('are known for %s', (module) => {
    const { read, write } = permissionsOf([module], place);
    expect([read.length > 0, write.length > 0]).toEqual([true, true]);
  });

  it('are not guessed for a module that is not known', () => {
    expect(() => permissionsOf(['key', 'blimp'], place)).toThrow(
      'No permissions are known for the module blimp.',
    );
  });

  it('read with actions that read, and nothing that is worth protecting', () => {
    const actions = whole.read.flatMap((statement) => statement.actions);
    expect(actions.filter((action) => !/:(Describe|Get|List)/.test(action))).toEqual([]);
    expect(actions).not.toContain('secretsmanager:GetSecretValue');
    expect(actions).not.toContain('s3:GetObject');
    expect(actions).not.toContain('dynamodb:GetItem');
  });

  it('name whole actions, each once in a statement, sorted', () => {
    for (const { actions } of everything) {
      expect(actions).toEqual([...new Set(actions)].sort());
      expect(actions.filter((action) => !/^[a-z0-9-]+:[A-Za-z]+$/.test(action))).toEqual([]);
    }
  });

  it.each(['read', 'write'] as const)('have a name of its own for each statement to %s', (kind) => {
    const sids = whole[kind].map(({ sid }) => sid);
    expect(new Set(sids).size).toBe(sids.length);
    expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([]);
  });

  it('are limited to the region wherever they are to no resource', () => {
    const open = everything.filter(({ resources }) => resources.includes('*'));
    expect(open.length).toBeGreaterThan(1);
    for (const { conditions } of open) expect(conditions['aws:RequestedRegion']).toEqual(['eu-west-1']);
  });

  it.each([
    'ec2:DeleteVpc',
    'ec2:DeleteSecurityGroup',
    'ec2:DeleteLaunchTemplate',
    'kms:ScheduleKeyDeletion',
    'kms:PutKeyPolicy',
  ])('allow %s on what carries the tags of the deployment alone', (action) => {
    const allowing = everything.filter(({ actions }) => actions.includes(action));
    expect(allowing.map(({ conditions }) => conditions)).toEqual([
      {
        'aws:RequestedRegion': ['eu-west-1'],
        'aws:ResourceTag/project': ['shop'],
        'aws:ResourceTag/environment': ['dev'],
      },
    ]);
  });

  it('hand roles to the services of the modules alone, and attach one policy alone', () => {
    const conditionsOf = (module: string, action: string) =>
      permissionsOf([module], place)
        .write.filter(({ actions }) => actions.includes(action))
        .map(({ conditions }) => conditions);
    expect(conditionsOf('service', 'iam:PassRole')).toEqual([
      { 'iam:PassedToService': ['ecs-tasks.amazonaws.com'] },
    ]);
    expect(conditionsOf('network', 'iam:PassRole')).toEqual([
      { 'iam:PassedToService': ['vpc-flow-logs.amazonaws.com'] },
    ]);
    expect(conditionsOf('workers', 'iam:AttachRolePolicy')).toEqual([
      { 'iam:PolicyARN': ['arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'] },
    ]);
    expect(conditionsOf('cluster', 'iam:CreateServiceLinkedRole')).toEqual([
      { 'iam:AWSServiceName': ['ecs.amazonaws.com'] },
    ]);
  });

  it('name the partition and its services', () => {
    const china = { ...place, region: 'cn-north-1', partition: 'aws-cn', dnsSuffix: 'amazonaws.com.cn' };
    const { read, write } = permissionsOf(MODULES, china);
    const arns = [...read, ...write].flatMap(({ resources }) => resources).filter((arn) => arn !== '*');
    expect(arns.filter((arn) => !arn.startsWith('arn:aws-cn:'))).toEqual([]);
    expect(
      write.flatMap(({ conditions }) => [
        ...(conditions['kms:ViaService'] ?? []),
        ...(conditions['iam:PolicyARN'] ?? []),
      ]),
    ).toEqual([
      'dynamodb.cn-north-1.amazonaws.com.cn',
      'secretsmanager.cn-north-1.amazonaws.com.cn',
      'arn:aws-cn:iam::aws:policy/AmazonSSMManagedInstanceCore',
    ]);
  });

  it('reach the secrets that exist already, by name or ARN', () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:other-AbCdEf';
    const { read } = permissionsOf(['secret'], { ...place, existingSecrets: ['shared/key', arn] });
    expect(read.map(({ resources }) => resources)).toEqual([
      [
        'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-dev/*',
        'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shared/key-??????',
        arn,
      ],
    ]);
  });

  it('read no parameter but those that name images: others may be secrets', () => {
    const allowed = (imageParameters: readonly string[]) =>
      permissionsOf(['workers'], { ...place, imageParameters })
        .read.filter(({ actions }) => actions.includes('ssm:GetParameter'))
        .flatMap(({ resources }) => resources);
    expect(allowed([])).toEqual(['arn:aws:ssm:eu-west-1::parameter/aws/service/*']);
    expect(allowed(['/images/base', 'other'])).toEqual([
      'arn:aws:ssm:eu-west-1::parameter/aws/service/*',
      'arn:aws:ssm:eu-west-1:123456789012:parameter/images/base',
      'arn:aws:ssm:eu-west-1:123456789012:parameter/other',
    ]);
  });
});

/** As the schema of the manifest allows them. */
const prefixes = fc.oneof(
  fc.stringMatching(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/),
  fc.stringMatching(/^internal-[a-z0-9-]{0,30}[a-z0-9]$/),
);
const names = fc.stringMatching(/^[a-z]([a-z0-9-]{0,29}[a-z0-9])?$/);

describe('the names that are reached', () => {
  const here = (service: string) => `arn:aws:${service}:eu-west-1:123456789012:`;
  const cases: readonly (readonly [string, NameKind, (name: string) => string])[] = [
    ['s3:CreateBucket', 'bucket', (name) => `arn:aws:s3:::${name}`],
    ['dynamodb:CreateTable', 'table', (name) => `${here('dynamodb')}table/${name}`],
    ['secretsmanager:CreateSecret', 'secret', (name) => `${here('secretsmanager')}secret:${name}-AbCdEf`],
    ['logs:CreateLogGroup', 'service', (name) => `${here('logs')}log-group:/ecs/${name}`],
    [
      'autoscaling:CreateAutoScalingGroup',
      'workers',
      (name) => `${here('autoscaling')}autoScalingGroup:1a:autoScalingGroupName/${name}`,
    ],
    [
      'elasticloadbalancing:CreateTargetGroup',
      'loadBalancer',
      (name) => `${here('elasticloadbalancing')}targetgroup/${name}/73e2d6bc24d8a067`,
    ],
    [
      'iam:CreateInstanceProfile',
      'workers',
      (name) => `arn:aws:iam::123456789012:instance-profile/${name}-2026`,
    ],
    // The first parts of role names, as service/roles.tf and workers/roles.tf cut them.
    [
      'iam:CreateRole',
      'loadBalancer',
      (name) => `arn:aws:iam::123456789012:role/${name.slice(0, 27)}-execution-1`,
    ],
    ['iam:PassRole', 'loadBalancer', (name) => `arn:aws:iam::123456789012:role/${name.slice(0, 32)}-task-1`],
    ['iam:CreateRole', 'workers', (name) => `arn:aws:iam::123456789012:role/${name.slice(0, 37)}-1`],
  ];

  it.each(cases)('%s reaches every %s, however long its name', (action, kind, arn) => {
    fc.assert(
      fc.property(prefixes, names, (prefix, name) =>
        matches(reached(action, prefix), arn(resourceName(kind, prefix, name))),
      ),
    );
  });

  it('reach the flow log, its role, the cluster and the topic of the deployment', () => {
    fc.assert(
      fc.property(prefixes, (prefix) => {
        const network = resourceName('network', prefix);
        const role = `arn:aws:iam::123456789012:role/${network.slice(0, 27)}-flow-logs-1`;
        expect(matches(reached('iam:CreateRole', prefix), role)).toBe(true);
        expect(
          matches(
            reached('logs:CreateLogGroup', prefix),
            `${here('logs')}log-group:/aws/vpc/${network}/flow`,
          ),
        ).toBe(true);
        expect(
          matches(
            reached('ecs:DeleteCluster', prefix),
            `${here('ecs')}cluster/${resourceName('cluster', prefix)}`,
          ),
        ).toBe(true);
        const topic = `${here('sns')}${resourceName('alerts', prefix)}-alerts`;
        expect(matches(reached('sns:CreateTopic', prefix), topic)).toBe(true);
      }),
    );
  });

  it('are not those of a deployment whose name goes on', () => {
    const other = 'arn:aws:dynamodb:eu-west-1:123456789012:table/shop-dev2-orders';
    expect(matches(reached('dynamodb:DeleteTable', 'shop-dev'), other)).toBe(false);
  });
});
