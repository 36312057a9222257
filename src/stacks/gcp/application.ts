import type { Deployment, Service } from '../../manifest/types.js';
import { callEach } from '../calls.js';
import { containerSecrets, containerVariables } from '../containers.js';
import { mebibytes } from '../quantities.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall, ModuleInputs } from '../types.js';
import { resourceName } from './names.js';
import { runSize } from './rounding.js';
import { KEY_ID, PROJECT, references } from './sections.js';

/** The services, each with its load balancer. */
export function application(deployment: Deployment): readonly ModuleCall[] {
  const { spec } = deployment;
  const others = references(sectionsOf(spec));
  const path = ['spec', 'services'];
  return callEach('service', path, spec.services, (name, one) => inputs(deployment, name, one), {
    ...PROJECT,
    ...KEY_ID,
    network_id: 'module.network.network_id',
    subnet_id: 'module.network.subnet_id',
    secret_ids: others.secretIds,
    bucket_names: others.bucketNames,
    table_names: others.tableNames,
  });
}

function inputs(deployment: Deployment, name: string, service: Service): ModuleInputs {
  const { spec, prefix } = deployment;
  const base = resourceBase(name, service);
  const size = runSize(service.cpu, mebibytes(service.memory));
  return {
    name: resourceName('service', prefix, base),
    account_id: resourceName('serviceAccount', prefix, base),
    region: spec.target.region,
    image: service.image,
    command: service.command ?? null,
    port: service.port,
    cpu: size.cpu,
    memory: size.memory,
    min: service.scale.min,
    max: service.scale.max,
    health_path: service.health,
    environment: containerVariables(deployment, service, resourceName),
    secrets: containerSecrets(service),
    public: service.public,
    allowed_ip_ranges: spec.network.allowedIpRanges,
    certificate: service.certificate ?? null,
    deletion_protection: spec.security.deletionProtection,
  };
}
