import type { ChangeSet, OutputChange } from '../changes/changeset.js';
import type { Hook } from '../changes/plan.js';
import type { RedactionException } from '../manifest/types.js';
import type { Rounding } from '../stacks/types.js';
import { byException, transition } from './resource-lines.js';
import { truncate, visible } from './style.js';

const SIGNS = { create: '+', update: '~', delete: '-' } as const;
const WHEN = {
  create: 'when it is created',
  destroy: 'when it is destroyed',
  always: 'at every apply',
} as const;

/** `~ url  "a" → "b"`, in about `width` columns. */
export function outputLine({ name, action, before, after }: OutputChange, width: number): string {
  const label = truncate(visible(name), 32);
  const mark = byException({ before, after });
  return `${SIGNS[action]} ${label}  ${transition(before, after, width - label.length - mark.length - 4)}${mark}`;
}

/** What runs on this machine or in the cloud besides the changes: nobody sees it in a list of resources. */
export function hookSentence({ kind, address, when }: Hook): string {
  return `${kind} on ${address}, ${WHEN[when]}`;
}

/** Why values can be seen that look like secrets. */
export function exceptionSentence({ path, reason, expires }: RedactionException): string {
  return `${path} (until ${expires}): ${reason}`;
}

/** A value that is not quite what was asked. */
export function roundingSentence({ path, asked, used, why }: Rounding): string {
  return `${path.join('.')}: asked ${asked}, used ${used}. ${why}`;
}

/** What makes the list of changes less than the whole truth: to be told before it. */
export function warnings({ errored, complete }: ChangeSet): readonly string[] {
  return [
    ...(errored ? ['Planning stopped with an error: the changes below are not all of them.'] : []),
    ...(complete || errored
      ? []
      : ['This plan is partial: applying it does not reach everything that the configuration asks.']),
  ];
}

/** True when applying would do nothing that anybody could notice; reading data is not a change. */
export function changesNothing({ resources, outputs, hooks, errored }: ChangeSet): boolean {
  const acts = resources.some(({ actions }) =>
    actions.some((action) => action !== 'read' && action !== 'no-op'),
  );
  return !acts && !errored && outputs.length === 0 && hooks.length === 0;
}
