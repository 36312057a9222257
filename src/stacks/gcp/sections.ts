import type { Sections } from '../sections.js';

/** References to the instances of other modules; a literal when that module block is absent. */
export function references(sections: Sections) {
  return {
    bucketNames: sections.buckets ? '{ for k, v in module.bucket : k => v.name }' : '{}',
    tableNames: sections.tables ? '{ for k, v in module.table : k => v.name }' : '{}',
    secretIds: sections.secrets ? '{ for k, v in module.secret : k => v.id }' : '{}',
    services: sections.services ? '{ for k, v in module.service : k => v.name }' : '{}',
    workers: sections.workers ? '{ for k, v in module.workers : k => v.group_name }' : '{}',
    serviceList: sections.services ? '[for v in module.service : v.name]' : '[]',
    workerList: sections.workers ? '[for v in module.workers : v.group_name]' : '[]',
  } as const;
}

/** The project of the deployment: whoever takes it from here waits until its APIs are on. */
export const PROJECT = { project: 'module.apis.project' } as const;

/** The key that encrypts what the deployment stores. */
export const KEY_ID = { key_id: 'module.key.id' } as const;
