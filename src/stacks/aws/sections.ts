import type { Spec } from '../../manifest/types.js';

/** Which module blocks the root has. It, and no value, decides what main.tf.json says. */
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

/** References to the instances of other modules; a literal when that module block is absent. */
export function references(sections: Sections) {
  return {
    bucketArns: sections.buckets ? '[for b in module.bucket : b.arn]' : '[]',
    tableArns: sections.tables ? '[for t in module.table : t.arn]' : '[]',
    secretArns: sections.secrets ? '{ for k, v in module.secret : k => v.arn }' : '{}',
    workers: sections.workers ? '{ for k, v in module.workers : k => v.group_name }' : '{}',
    tables: sections.tables ? '{ for k, v in module.table : k => v.name }' : '{}',
    services: sections.services
      ? '{ for k, v in module.service : k => { cluster_name = module.cluster.name, service_name = v.service_name, ' +
        'load_balancer_suffix = v.load_balancer_suffix, target_group_suffix = v.target_group_suffix } }'
      : '{}',
  } as const;
}

/** The key that encrypts everything of the deployment. */
export const KEY_ARN = { key_arn: 'module.key.arn' } as const;
