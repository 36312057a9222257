import type { TerraformStack } from '../types.js';

/**
 * What making, changing and removing the resources of each module asks for, as roles in the project:
 * https://cloud.google.com/iam/docs/understanding-roles. Giving roles in the project is not among them: the trust module
 * lets that be done for the few roles that services and workers are given.
 */
export const MODULE_ROLES: Readonly<Record<string, readonly string[]>> = {
  alerts: ['roles/monitoring.editor'],
  apis: ['roles/serviceusage.serviceUsageAdmin'],
  bucket: ['roles/storage.admin'],
  key: ['roles/cloudkms.admin'],
  logs: ['roles/logging.configWriter'],
  network: ['roles/compute.networkAdmin', 'roles/compute.securityAdmin'],
  secret: ['roles/secretmanager.admin'],
  service: ['roles/iam.serviceAccountAdmin', 'roles/iam.serviceAccountUser', 'roles/run.admin'],
  table: ['roles/datastore.owner'],
  workers: [
    'roles/compute.instanceAdmin.v1',
    'roles/iam.serviceAccountAdmin',
    'roles/iam.serviceAccountUser',
  ],
};

/** The roles of whoever applies these stacks, sorted, besides the right to see what is there. */
export function applyRoles(stacks: readonly TerraformStack[]): readonly string[] {
  const modules = stacks.flatMap((stack) => stack.modules);
  // What is there is read before it is changed.
  const roles = modules.length === 0 ? [] : ['roles/iam.securityReviewer', 'roles/viewer'];
  return [...new Set([...roles, ...modules.flatMap(({ module }) => MODULE_ROLES[module] ?? [])])].sort();
}

/** True when services or workers are given roles in the project. */
export function givesRoles(stacks: readonly TerraformStack[]): boolean {
  return stacks.some(({ modules }) => modules.some(({ module }) => ['service', 'workers'].includes(module)));
}
