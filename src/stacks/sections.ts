import type { Spec } from '../manifest/types.js';

/** Which parts a deployment has. It, and no value, decides which module blocks a Terraform root has. */
export interface Sections {
  readonly services: boolean;
  readonly workers: boolean;
  readonly buckets: boolean;
  readonly tables: boolean;
  readonly secrets: boolean;
  readonly network: boolean;
  readonly alerts: boolean;
}

/** The sections of a spec that hold something. */
export function sectionsOf(spec: Spec): Sections {
  const filled = (map: object): boolean => Object.keys(map).length > 0;
  const services = filled(spec.services);
  const workers = filled(spec.workers);
  const tables = filled(spec.storage.tables);
  return {
    services,
    workers,
    buckets: filled(spec.storage.buckets),
    tables,
    secrets: filled(spec.secrets),
    network: services || workers,
    // Buckets and secrets have no alarms: alone they need no topic.
    alerts: spec.monitoring.enabled && (services || workers || tables),
  };
}

/** The outputs of a root that have the same names in every cloud, and come from modules of the same names. */
export function sharedOutputs(sections: Sections): Readonly<Record<string, string>> {
  return {
    ...(sections.services && { service_urls: '{ for k, v in module.service : k => v.url }' }),
    ...(sections.workers && { worker_groups: '{ for k, v in module.workers : k => v.group_name }' }),
    ...(sections.buckets && { bucket_names: '{ for k, v in module.bucket : k => v.name }' }),
    ...(sections.tables && { table_names: '{ for k, v in module.table : k => v.name }' }),
  };
}
