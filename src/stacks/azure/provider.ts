import type { Deployment } from '../../manifest/types.js';
import { diagram } from '../diagram.js';
import { moves, namedMaps } from '../renames.js';
import { restricted } from '../restrictions.js';
import { type Sections, sectionsOf, sharedOutputs } from '../sections.js';
import { tags } from '../tags.js';
import type { ModuleCall, Provider, TerraformStack } from '../types.js';
import { application } from './application.js';
import { checks } from './checks.js';
import { compute } from './compute.js';
import { landmarks } from './landmarks.js';
import { monitoring } from './monitoring.js';
import { network } from './network.js';
import { roundings } from './rounding.js';
import { security } from './security.js';
import { storage } from './storage.js';
import { AZURE_RESTRICTIONS } from './supported.js';

/**
 * Azure: Container Apps and Container Instances, scale sets, storage accounts, Cosmos DB and Key Vault, in one resource
 * group, one region and one stack.
 */
export const azure: Provider<readonly ModuleCall[], TerraformStack> = {
  name: 'azure',
  network,
  storage,
  compute,
  application,
  compose(deployment) {
    const problems = [...restricted(deployment, AZURE_RESTRICTIONS), ...checks(deployment)];
    return problems.length > 0 ? { problems } : { stacks: [mainStack(deployment)] };
  },
};

function mainStack(deployment: Deployment): TerraformStack {
  const { target } = deployment.spec;
  return {
    id: 'main',
    engine: 'terraform',
    provider: 'azure',
    dependsOn: [],
    inputs: {},
    outputs: outputs(sectionsOf(deployment.spec)),
    variables: {
      subscriptions: target.account === undefined ? [] : [target.account],
      tags: tags(deployment),
    },
    modules: [
      ...security(deployment),
      ...network(deployment),
      ...storage(deployment),
      ...application(deployment),
      ...compute(deployment),
      ...monitoring(deployment),
    ],
    moved: moves(namedMaps(deployment.spec)),
    roundings: roundings(deployment),
    landmarks: landmarks(deployment),
    diagram: diagram(deployment),
  };
}

function outputs(sections: Sections): Readonly<Record<string, string>> {
  return {
    key_id: 'module.key.encryption.key_id',
    vault_name: 'module.key.vault.name',
    ...sharedOutputs(sections),
    ...(sections.secrets && { secret_ids: '{ for k, v in module.secret : k => v.secret.id }' }),
    ...(sections.alerts && { alerts_action_group_id: 'module.alerts.action_group_id' }),
  };
}
