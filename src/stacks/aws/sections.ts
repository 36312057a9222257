import type { Sections } from '../sections.js';

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
