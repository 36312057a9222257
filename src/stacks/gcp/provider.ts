import type { Deployment } from '../../manifest/types.js';
import { diagram } from '../diagram.js';
import { moves, namedMaps } from '../renames.js';
import { restricted } from '../restrictions.js';
import { type Sections, sectionsOf, sharedOutputs } from '../sections.js';
import type { ModuleCall, Provider, TerraformStack } from '../types.js';
import { application } from './application.js';
import { checks } from './checks.js';
import { compute } from './compute.js';
import { labels } from './labels.js';
import { landmarks } from './landmarks.js';
import { monitoring } from './monitoring.js';
import { network } from './network.js';
import { roundings } from './rounding.js';
import { security } from './security.js';
import { storage } from './storage.js';
import { GCP_RESTRICTIONS } from './supported.js';

/** Google Cloud: Cloud Run, managed instance groups, Cloud Storage, Firestore, Secret Manager and KMS, in one region. */
export const gcp: Provider<readonly ModuleCall[], TerraformStack> = {
  name: 'gcp',
  network,
  storage,
  compute,
  application,
  compose(deployment) {
    const problems = [...restricted(deployment, GCP_RESTRICTIONS), ...checks(deployment)];
    return problems.length > 0 ? { problems } : { stacks: [mainStack(deployment)] };
  },
};

function mainStack(deployment: Deployment): TerraformStack {
  const { target } = deployment.spec;
  return {
    id: 'main',
    engine: 'terraform',
    provider: 'gcp',
    dependsOn: [],
    inputs: {},
    outputs: outputs(sectionsOf(deployment.spec)),
    variables: {
      // The checks have asked for it.
      project: target.account ?? '',
      region: target.region,
      labels: labels(deployment),
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
    key_id: 'module.key.id',
    ...sharedOutputs(sections),
    ...(sections.secrets && { secret_ids: '{ for k, v in module.secret : k => v.id }' }),
    ...(sections.network && { log_bucket: 'module.logs.bucket' }),
  };
}
