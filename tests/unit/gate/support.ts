import type { ChangeSet, ResourceChange } from '../../../src/changes/changeset.js';
import { digestOf } from '../../../src/changes/digest.js';
import type { Action } from '../../../src/changes/plan.js';

/** One change; adds something harmless unless said otherwise. */
export function change(
  address: string,
  actions: readonly Action[],
  more: Partial<ResourceChange> = {},
): ResourceChange {
  return { address, type: address.split('.').at(-2) ?? '', actions, attributes: [], risk: 'adds', ...more };
}

/** A ChangeSet of these changes, with its true digest. */
export function changeSet(
  resources: readonly ResourceChange[] = [],
  more: Partial<Omit<ChangeSet, 'digest'>> = {},
): ChangeSet {
  const content = { resources, outputs: [], hooks: [], complete: true, errored: false, ...more };
  return {
    schemaVersion: 1,
    engine: { name: 'terraform', version: '1.11.4' },
    drift: [],
    counts: { create: 0, update: 0, delete: 0, replace: 0, import: 0, move: 0, forget: 0, read: 0 },
    unchanged: 0,
    ...content,
    digest: digestOf(content),
  };
}
