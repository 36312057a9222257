import { template } from '../template.js';
import type { ProviderRoot } from './types.js';

/**
 * Services that the modules in `templates/terraform/gcp` call, by the provider's names for their endpoints.
 */
export const SANDBOX_ENDPOINTS = [
  'cloud_run_v2',
  'compute',
  'firestore',
  'iam',
  'kms',
  'logging',
  'monitoring',
  'resource_manager',
  'secret_manager',
  'service_usage',
  'storage',
] as const;

/** Where nobody listens: the port of the discard service (RFC 863), on this machine. */
const NOWHERE = 'http://127.0.0.1:9/';

/** The Google provider. The range is what the modules span: see `templates/terraform/gcp/<module>/versions.tf`. */
export const gcpRoot: ProviderRoot = {
  name: 'google',
  source: 'hashicorp/google',
  version: '>= 7.0, < 9.0',
  settings: {
    project: template('var.project'),
    region: template('var.region'),
    default_labels: template('var.labels'),
  },
  sandbox: {
    // No server stands for Google: a plan of what is not there yet asks nothing, and whatever asks all the same has no
    // credentials of the user and no way to Google.
    access_token: 'sandbox',
    ...Object.fromEntries(SANDBOX_ENDPOINTS.map((name) => [`${name}_custom_endpoint`, NOWHERE])),
  },
  variables: {
    project: { description: 'Project of every resource.', type: 'string' },
    region: { description: 'Region of every resource.', type: 'string' },
    labels: { description: 'Labels of every resource.', type: 'map(string)' },
  },
};
