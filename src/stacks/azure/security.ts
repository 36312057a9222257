import type { Deployment } from '../../manifest/types.js';
import { callEach, callOnce } from '../calls.js';
import { resourceBase } from '../renames.js';
import type { ModuleCall } from '../types.js';
import { globalName, resourceName } from './names.js';
import { GROUP } from './sections.js';

/** Days that Key Vault keeps what was deleted: its shortest and its longest time. */
const RECOVERY_DAYS = { short: 7, long: 90 };

/** The resource group, the vault with the key of the deployment, and its secrets. */
export function security(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const group = callOnce(
    'group',
    ['spec', 'target'],
    { name: resourceName('group', prefix), location: spec.target.region },
    { tags: GROUP.tags },
  );
  const key = callOnce(
    'key',
    ['spec', 'security'],
    {
      name: globalName('vault', prefix, 'vault'),
      rotation_days: spec.security.keyRotationDays,
      recovery_days: spec.security.deletionProtection ? RECOVERY_DAYS.long : RECOVERY_DAYS.short,
    },
    GROUP,
  );
  const secrets = callEach(
    'secret',
    ['spec', 'secrets'],
    spec.secrets,
    // The vault is the deployment's alone, so that the entry's own name is enough.
    (name, secret) => ({ name: resourceBase(name, secret), existing: secret.existing ?? null }),
    { ...GROUP, vault: 'module.key.vault' },
  );
  return [group, key, ...secrets];
}
