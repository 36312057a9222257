import { template } from '../template.js';
import type { ProviderRoot } from './types.js';

/**
 * Services that the sandbox answers for, by the provider's names for endpoints: those of the modules in
 * `templates/terraform/aws`, and sts for the account.
 */
export const SANDBOX_ENDPOINTS = [
  'applicationautoscaling',
  'autoscaling',
  'cloudwatch',
  'dynamodb',
  'ec2',
  'ecs',
  'elbv2',
  'iam',
  'kms',
  'logs',
  's3',
  'secretsmanager',
  'sns',
  'ssm',
  'sts',
] as const;

/** The AWS provider. The range is what the modules span: see `templates/terraform/aws/<module>/versions.tf`. */
export const awsRoot: ProviderRoot = {
  name: 'aws',
  source: 'hashicorp/aws',
  version: '>= 5.100, < 7.0',
  settings: {
    region: template('var.region'),
    allowed_account_ids: template('var.allowed_account_ids'),
    default_tags: [{ tags: template('var.tags') }],
  },
  sandbox: {
    // Credentials of the user must never reach a sandbox. It checks none, and takes an access key of twelve digits
    // for the account, so that the guard of the manifest's account holds there too.
    access_key: template('var.sandbox_account'),
    secret_key: 'sandbox',
    endpoints: [
      Object.fromEntries(SANDBOX_ENDPOINTS.map((name) => [name, template('var.sandbox_endpoint')])),
    ],
    // A bucket's name cannot be a host name below a loopback address.
    s3_use_path_style: true,
    skip_credentials_validation: true,
    skip_metadata_api_check: true,
    skip_region_validation: true,
    // What the sandbox refuses it refuses again, in a way that is not retried; a busy machine may drop a connection.
    max_retries: 3,
  },
  variables: {
    region: { description: 'Region of every resource.', type: 'string' },
    allowed_account_ids: {
      description: 'The only accounts this may be applied to; empty when the manifest names none.',
      type: 'list(string)',
    },
    tags: { description: 'Tags of every resource.', type: 'map(string)' },
  },
};
