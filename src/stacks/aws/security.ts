import type { Deployment } from '../../manifest/types.js';
import { callEach, callOnce } from '../calls.js';
import { resourceBase } from '../renames.js';
import type { ModuleCall } from '../types.js';
import { resourceName } from './names.js';
import { KEY_ARN } from './sections.js';

/** Days that Secrets Manager keeps a deleted secret: its shortest and its longest time. */
const RECOVERY_DAYS = { short: 7, long: 30 };

/** The key of the deployment, and its secrets. */
export function security(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const key = callOnce(
    'key',
    ['spec', 'security'],
    {
      name: resourceName('key', prefix),
      rotation_days: spec.security.keyRotationDays,
      region: spec.target.region,
    },
    {},
  );
  const secrets = callEach(
    'secret',
    ['spec', 'secrets'],
    spec.secrets,
    (name, secret) => ({
      name: resourceName('secret', prefix, resourceBase(name, secret)),
      existing: secret.existing ?? null,
      recovery_days: spec.security.deletionProtection ? RECOVERY_DAYS.long : RECOVERY_DAYS.short,
    }),
    KEY_ARN,
  );
  return [key, ...secrets];
}
