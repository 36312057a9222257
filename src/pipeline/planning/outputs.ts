import type { Counts } from '../../changes/changeset.js';
import type { Planned } from './planning.js';

/** Digest and counts of planned stages, as outputs of an action. */
export function planOutputs(planned: readonly Pick<Planned, 'judgement'>[]): Record<string, string> {
  const sum = (action: keyof Counts) =>
    String(planned.reduce((total, { judgement }) => total + judgement.changeSet.counts[action], 0));
  return {
    digest: planned.map(({ judgement }) => judgement.changeSet.digest).join(' '),
    create: sum('create'),
    update: sum('update'),
    replace: sum('replace'),
    delete: sum('delete'),
    changes: String(
      planned.reduce((total, { judgement }) => total + judgement.changeSet.resources.length, 0),
    ),
    drift: String(planned.reduce((total, { judgement }) => total + judgement.changeSet.drift.length, 0)),
  };
}
