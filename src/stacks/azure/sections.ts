import type { Deployment } from '../../manifest/types.js';
import { type Sections, sectionsOf } from '../sections.js';

/** What every module is given: the resource group, and the tags, which azurerm does not hand on by itself. */
export const GROUP = { group: 'module.group.group', tags: 'var.tags' } as const;

/** The key that encrypts everything of the deployment, and the identity that may use it. */
export const ENCRYPTION = { encryption: 'module.key.encryption' } as const;

/** References to the instances of other modules; a literal when that module block is absent. */
export function references(sections: Sections) {
  return {
    buckets: sections.buckets ? '{ for k, v in module.bucket : k => v.id }' : '{}',
    tables: sections.tables ? '{ for k, v in module.table : k => v.table }' : '{}',
    tableAccounts: sections.tables ? '{ for k, v in module.table : k => v.account_id }' : '{}',
    secrets: sections.secrets ? '{ for k, v in module.secret : k => v.secret }' : '{}',
    workers: sections.workers ? '{ for k, v in module.workers : k => v.id }' : '{}',
    services: sections.services ? '{ for k, v in module.service : k => v.watched }' : '{}',
  } as const;
}

/** How the network reaches a store: by a private endpoint of its kind, or because its firewall lets the subnets in. */
export function reach(sections: Sections, kind: 'blob' | 'table') {
  return sections.network
    ? {
        endpoint: `try(module.network.endpoints.${kind}, null)`,
        subnet_ids: 'module.network.open_subnet_ids',
      }
    : { endpoint: 'null', subnet_ids: '[]' };
}

/** What stores have in common. */
export function storeInputs({ spec }: Deployment) {
  return {
    zone_redundant: spec.network.zones > 1,
    private_endpoint: spec.network.privateEndpoints && sectionsOf(spec).network,
  };
}
