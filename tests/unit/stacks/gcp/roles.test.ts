import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Spec } from '../../../../src/manifest/types.js';
import { gcp } from '../../../../src/stacks/gcp/provider.js';
import { applyRoles, givesRoles, MODULE_ROLES } from '../../../../src/stacks/gcp/roles.js';
import type { TerraformStack } from '../../../../src/stacks/types.js';
import type { Partly } from '../support.js';
import { onGcp } from './support.js';

function stacks(changes: Partly<Spec> = {}): readonly TerraformStack[] {
  const composed = gcp.compose(onGcp(changes));
  if ('problems' in composed) throw new Error(JSON.stringify(composed.problems));
  return composed.stacks;
}

const bucketAlone: Partly<Spec> = {
  services: { api: undefined },
  workers: { generator: undefined },
  secrets: { 'api-key': undefined },
  storage: { tables: { jobs: undefined } },
};

describe('the roles of whoever applies', () => {
  it.each(readdirSync('templates/terraform/gcp').filter((module) => module !== 'trust'))(
    'are known for the module %s',
    (module) => {
      expect(MODULE_ROLES[module]?.length).toBeGreaterThan(0);
    },
  );

  it('are those of the modules that are called', () => {
    expect(applyRoles(stacks(bucketAlone))).toEqual([
      'roles/cloudkms.admin',
      'roles/iam.securityReviewer',
      'roles/serviceusage.serviceUsageAdmin',
      'roles/storage.admin',
      'roles/viewer',
    ]);
    expect(givesRoles(stacks(bucketAlone))).toBe(false);
    expect(givesRoles(stacks())).toBe(true);
  });

  it('name each role once, and none that gives every other', () => {
    const roles = applyRoles(stacks());
    expect(new Set(roles).size).toBe(roles.length);
    for (const role of roles) expect(role).not.toMatch(/roles\/(owner|editor|resourcemanager\..*)$/);
  });

  it('are none where nothing is made', () => {
    expect(applyRoles([])).toEqual([]);
  });
});
