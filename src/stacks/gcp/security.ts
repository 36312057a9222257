import type { Deployment } from '../../manifest/types.js';
import { callEach, callOnce } from '../calls.js';
import { resourceBase } from '../renames.js';
import { type Sections, sectionsOf } from '../sections.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { PROJECT } from './sections.js';

/** Days in which a destroyed version of a secret can be brought back. */
const RECOVERY_DAYS = { short: 7, long: 30 };

/** The APIs that are called, the key of the deployment, and its secrets. */
export function security(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const sections = sectionsOf(spec);
  const apis = callOnce(
    'apis',
    ['spec', 'target'],
    { services: servicesOf(sections).map((name) => `${name}.googleapis.com`) },
    { project: 'var.project' },
  );
  const key = callOnce(
    'key',
    ['spec', 'security'],
    {
      name: resourceName('key', prefix),
      location: spec.target.region,
      rotation_days: spec.security.keyRotationDays,
      users: keyUsers(sections),
    },
    PROJECT,
  );
  const secrets = callEach(
    'secret',
    ['spec', 'secrets'],
    spec.secrets,
    (name, secret) => ({
      name: resourceName('secret', prefix, resourceBase(name, secret)),
      existing: secret.existing ?? null,
      location: spec.target.region,
      recovery_days: spec.security.deletionProtection ? RECOVERY_DAYS.long : RECOVERY_DAYS.short,
      deletion_protection: spec.security.deletionProtection,
    }),
    PROJECT,
  );
  return [apis, key, ...secrets];
}

/** Names of the APIs that the modules of a deployment call, sorted. */
function servicesOf(sections: Sections): readonly string[] {
  return [
    'cloudkms',
    'cloudresourcemanager',
    ...(sections.network ? ['compute'] : []),
    ...(sections.tables ? ['firestore'] : []),
    ...(sections.network ? ['iam'] : []),
    ...(sections.network ? ['logging'] : []),
    ...(sections.alerts ? ['monitoring'] : []),
    ...(sections.services ? ['run'] : []),
    ...(sections.secrets ? ['secretmanager'] : []),
    ...(sections.buckets ? ['storage'] : []),
  ];
}

/** Services of Google that encrypt with the key, sorted. */
function keyUsers(sections: Sections): readonly string[] {
  return [
    ...(sections.workers ? ['compute'] : []),
    ...(sections.network ? ['logging'] : []),
    ...(sections.services ? ['run'] : []),
    ...(sections.buckets ? ['storage'] : []),
  ];
}
