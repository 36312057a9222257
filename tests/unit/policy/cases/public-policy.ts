import { policy, type RuleCases, resource, undecided } from '../support.js';

const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };
const root = { ...allow, Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'kms:*' };

export const cases: RuleCases = {
  good: [
    { name: 'a key for its own account', resources: [resource('aws_kms_key.x', { policy: policy(root) })] },
    {
      name: 'anybody of one account',
      resources: [
        resource('aws_sns_topic_policy.x', {
          policy: policy({ ...allow, Condition: { StringEquals: { 'AWS:SourceAccount': '123456789012' } } }),
        }),
      ],
    },
    {
      name: 'anybody is denied',
      resources: [resource('aws_s3_bucket_policy.x', { policy: policy({ ...allow, Effect: 'Deny' }) })],
    },
  ],
  bad: [
    ...[
      { StringNotEquals: { 'aws:SourceAccount': '123456789012' } },
      { StringEqualsIfExists: { 'aws:SourceAccount': '123456789012' } },
      { ArnLike: { 'aws:PrincipalArn': '*' } },
      { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } },
    ].map((Condition) => ({
      name: `a condition that narrows nothing: ${Object.keys(Condition)}`,
      resources: [resource('aws_s3_bucket_policy.x', { policy: policy({ ...allow, Condition }) })],
    })),
    { name: 'a public bucket', resources: [resource('aws_s3_bucket_policy.x', { policy: policy(allow) })] },
    {
      name: 'a role for everybody',
      resources: [
        resource('aws_iam_role.x', {
          assume_role_policy: policy({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }),
        }),
      ],
    },
    {
      name: 'anybody who uses TLS',
      resources: [
        resource('aws_s3_bucket_policy.x', {
          policy: policy({ ...allow, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
        }),
      ],
    },
  ],
  unknown: [
    { name: 'to come', resources: [undecided('aws_s3_bucket_policy.x', { policy: true })] },
    { name: 'no JSON', resources: [resource('aws_s3_bucket_policy.x', { policy: '{' })] },
  ],
  ignored: [{ name: 'nobody wrote one', resources: [undecided('aws_kms_key.x', { policy: true })] }],
};
