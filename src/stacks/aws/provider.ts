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
import { AWS_RESTRICTIONS } from './supported.js';

/** AWS: ECS on Fargate, EC2 Auto Scaling, S3, DynamoDB, Secrets Manager and KMS, in one region and one stack. */
export const aws: Provider<readonly ModuleCall[], TerraformStack> = {
  name: 'aws',
  network,
  storage,
  compute,
  application,
  compose(deployment) {
    const problems = [...restricted(deployment, AWS_RESTRICTIONS), ...checks(deployment)];
    return problems.length > 0 ? { problems } : { stacks: [mainStack(deployment)] };
  },
};

function mainStack(deployment: Deployment): TerraformStack {
  const { target } = deployment.spec;
  return {
    id: 'main',
    engine: 'terraform',
    provider: 'aws',
    dependsOn: [],
    inputs: {},
    outputs: outputs(sectionsOf(deployment.spec)),
    variables: {
      region: target.region,
      allowed_account_ids: target.account === undefined ? [] : [target.account],
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
    key_arn: 'module.key.arn',
    ...sharedOutputs(sections),
    ...(sections.secrets && { secret_arns: '{ for k, v in module.secret : k => v.arn }' }),
    ...(sections.alerts && { alerts_topic_arn: 'module.alerts.topic_arn' }),
  };
}
