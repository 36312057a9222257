import { describe, expect, it } from '@jest/globals';
import { SANDBOX_ENDPOINTS } from '../../../src/render/providers/aws.js';
import { templatesOf } from './support.js';

/** The provider's endpoint for each kind of resource or data source, by the beginning of its type. */
const ENDPOINT_OF: Readonly<Record<string, string>> = {
  appautoscaling: 'applicationautoscaling',
  autoscaling: 'autoscaling',
  caller_identity: 'sts',
  cloudwatch_log: 'logs',
  cloudwatch_metric: 'cloudwatch',
  dynamodb: 'dynamodb',
  ecs: 'ecs',
  iam: 'iam',
  kms: 'kms',
  lb: 'elbv2',
  s3: 's3',
  secretsmanager: 'secretsmanager',
  sns: 'sns',
  ssm: 'ssm',
  ...Object.fromEntries(
    'ami availability_zones default_security_group ec2 eip flow_log internet_gateway launch_template nat_gateway route security_group subnet vpc'
      .split(' ')
      .map((type) => [type, 'ec2']),
  ),
};

/** Types that the provider answers without asking AWS. */
const LOCAL = ['partition'];

const types = new Set(
  [...templatesOf('aws').values()].flatMap((text) =>
    [...text.matchAll(/^(?:resource|data) "aws_([a-z0-9_]+)"/gm)].map((match) => match[1] as string),
  ),
);

describe('the sandbox', () => {
  it.each([...types].filter((type) => !LOCAL.includes(type)).sort())(
    'answers for aws_%s: without an endpoint the provider would ask AWS itself',
    (type) => {
      const prefix = Object.keys(ENDPOINT_OF).find((one) => type === one || type.startsWith(`${one}_`));
      expect(SANDBOX_ENDPOINTS).toContain(ENDPOINT_OF[prefix ?? '']);
    },
  );
});
