import type { Deployment, Service } from '../../manifest/types.js';
import { callEach, callOnce } from '../calls.js';
import { containerSecrets, containerVariables } from '../containers.js';
import { mebibytes } from '../quantities.js';
import { resourceBase } from '../renames.js';
import { sectionsOf } from '../sections.js';
import type { ModuleCall, ModuleInputs } from '../types.js';
import { resourceName } from './names.js';
import { fargateSize, logRetention } from './rounding.js';
import { references } from './sections.js';

/** The cluster and the services that run in it; none without services. */
export function application(deployment: Deployment): readonly ModuleCall[] {
  const { spec, prefix } = deployment;
  const sections = sectionsOf(spec);
  if (!sections.services) return [];
  const path = ['spec', 'services'];
  const others = references(sections);
  const cluster = callOnce('cluster', path, { name: resourceName('cluster', prefix) }, {});
  const services = callEach('service', path, spec.services, (name, one) => inputs(deployment, name, one), {
    vpc_id: 'module.network.vpc_id',
    vpc_cidr: 'module.network.vpc_cidr',
    public_subnet_ids: 'module.network.public_subnet_ids',
    private_subnet_ids: 'module.network.private_subnet_ids',
    cluster_arn: 'module.cluster.arn',
    cluster_name: 'module.cluster.name',
    key_arn: 'module.key.arn',
    secret_arns: others.secretArns,
    bucket_arns: others.bucketArns,
    table_arns: others.tableArns,
  });
  return [cluster, ...services];
}

function inputs(deployment: Deployment, name: string, service: Service): ModuleInputs {
  const { spec, prefix } = deployment;
  const base = resourceBase(name, service);
  const size = fargateSize(service.cpu, mebibytes(service.memory));
  return {
    name: resourceName('service', prefix, base),
    short_name: resourceName('loadBalancer', prefix, base),
    image: service.image,
    command: service.command ?? null,
    port: service.port,
    cpu: size.cpu,
    memory: size.memory,
    min: service.scale.min,
    max: service.scale.max,
    cpu_percent: service.scale.cpuPercent,
    health_path: service.health,
    environment: containerVariables(deployment, service, resourceName),
    secrets: containerSecrets(service),
    public: service.public,
    allowed_ip_ranges: spec.network.allowedIpRanges,
    certificate_arn: service.certificate ?? null,
    spot: service.spot,
    deletion_protection: spec.security.deletionProtection,
    log_retention_days: logRetention(spec.monitoring.logRetentionDays),
    region: spec.target.region,
  };
}
