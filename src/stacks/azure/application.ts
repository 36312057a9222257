import type { Deployment, Service } from '../../manifest/types.js';
import { callEach, callOnce } from '../calls.js';
import { containerSecrets, containerVariables } from '../containers.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall, ModuleInputs } from '../types.js';
import { kindOf, kindsOf } from './kinds.js';
import { resourceName } from './names.js';
import { logRetention, serviceSize } from './rounding.js';
import { GROUP, references } from './sections.js';
import { storeUrl } from './storage.js';

/** Where services run, and the services; none without services. */
export function application(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const sections = sectionsOf(spec);
  if (!sections.services) return [];
  const path = ['spec', 'services'];
  const others = references(sections);
  const kinds = kindsOf(deployment);
  const environment = callOnce(
    'environment',
    path,
    {
      name: resourceName('environment', prefix),
      public: kinds.publicApps,
      private: kinds.privateApps,
      instances: kinds.instances,
      zone_redundant: spec.network.zones > 1,
      log_retention_days: logRetention(spec.monitoring.logRetentionDays),
    },
    { ...GROUP, network_id: 'module.network.id', subnet_ids: 'module.network.subnet_ids' },
  );
  const services = callEach('service', path, spec.services, (name, one) => inputs(deployment, name, one), {
    ...GROUP,
    environment_ids: 'module.environment.environment_ids',
    instances_subnet_id: 'module.network.subnet_ids["instances"]',
    workspace: 'module.environment.workspace',
    secret_entries: others.secrets,
    buckets: others.buckets,
    tables: others.tables,
  });
  return [environment, ...services];
}

function inputs(deployment: Deployment, name: string, service: Service): ModuleInputs {
  const { spec, prefix } = deployment;
  const size = serviceSize(service);
  return {
    name: resourceName('service', prefix, resourceBase(name, service)),
    kind: kindOf(service),
    image: service.image,
    command: service.command ?? null,
    port: service.port,
    cpu: size.cpu,
    memory_gib: size.memory,
    min: service.scale.min,
    max: service.scale.max,
    cpu_percent: service.scale.cpuPercent,
    health_path: service.health,
    environment: containerVariables(deployment, service, storeUrl),
    secrets: containerSecrets(service),
    public: service.public,
    allowed_ip_ranges: spec.network.allowedIpRanges,
  };
}
