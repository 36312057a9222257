import type { ResourceChange } from '../changes/changeset.js';
import { pathText } from '../changes/path.js';
import type { Exceptions, Unlockable } from './exceptions.js';
import type { Reason } from './types.js';

/** Attributes that are named as causes of a replacement. */
const MOST_CAUSES = 3;

/** What the gate says of one change: nothing, when it only creates or updates without harm. */
export function changeReasons(
  change: ResourceChange,
  exceptions: Exceptions,
  destroyRequested: boolean,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const has = (action: ResourceChange['actions'][number]) => change.actions.includes(action);
  // A new version of something that only ever has versions, such as a task definition, is the ordinary release.
  const newVersion = has('replace') && change.risk === 'changes';
  if (has('replace') && !newVersion) reasons.push(removal(change, 'replace', exceptions, false));
  if (has('delete') && !has('replace')) reasons.push(removal(change, 'delete', exceptions, destroyRequested));
  if (has('forget')) reasons.push(forgetReason(change));
  if (change.risk === 'data-loss' && reasons.length === 0)
    reasons.push(reason(change, 'needs-approval', 'may lose data', 'Copy what must be kept, then approve.'));
  if (change.risk === 'exposes') reasons.push(exposure(change));
  if (has('move'))
    reasons.push(
      reason(
        change,
        'note',
        `keeps its object under a new address; it was ${change.previousAddress ?? 'elsewhere'}`,
      ),
    );
  if (has('import')) reasons.push(reason(change, 'note', 'takes over an object that exists already'));
  return reasons;
}

/** Something new is as open as it was asked to be, which the policies judge; something that opens may surprise. */
function exposure(change: ResourceChange): Reason {
  if (change.actions.includes('create')) return reason(change, 'note', 'can be reached from outside');
  return reason(
    change,
    'needs-approval',
    'lets more in from outside than before',
    'Check who can reach it, then approve.',
  );
}

/** A deletion or replacement. */
function removal(
  change: ResourceChange,
  action: Unlockable,
  exceptions: Exceptions,
  destroyRequested: boolean,
): Reason {
  const done = action === 'delete' ? 'deleted' : 'replaced';
  const losesData = change.risk === 'data-loss';
  if (!losesData && destroyRequested) return reason(change, 'note', 'would be deleted, as was asked');
  if (!losesData)
    return reason(
      change,
      'needs-approval',
      `would be ${done}${because(change)}`,
      'Check that nothing depends on it, then approve.',
    );
  if (destroyRequested)
    return reason(
      change,
      'needs-approval',
      'would be deleted: its data would be lost',
      'Copy what must be kept, then approve.',
    );
  const list = action === 'delete' ? 'gate.allowDelete' : 'gate.allowReplace';
  const answer = exceptions.find(action, change.address);
  const lost = `would be ${done}: its data would be lost${because(change)}`;
  if (answer.kind === 'valid')
    return {
      ...reason(
        change,
        'note',
        `${lost}; ${list} unlocks it until ${answer.exception.expires}: ${answer.exception.reason}`,
      ),
      unlocked: true,
    };
  if (answer.kind === 'expired')
    return reason(
      change,
      'block',
      `${lost}; its exception in ${list} ended on ${answer.exception.expires}`,
      `If it is still right, give the exception in ${list} a new end.`,
    );
  return reason(
    change,
    'block',
    lost,
    `Take the change back, or unlock this one address in ${list}, with a reason and an expiry.`,
  );
}

function forgetReason(change: ResourceChange): Reason {
  return reason(
    change,
    'needs-approval',
    'would be forgotten: it goes on existing and costing, and nothing here manages it any more',
    'Check who looks after it from now on, then approve.',
  );
}

/** The attributes that force the replacement, by their first steps: ` because hash_key changes`. */
function because(change: ResourceChange): string {
  const causes = change.attributes
    .filter((attribute) => attribute.forcesReplacement === true)
    .map((attribute) => pathText(attribute.path));
  if (causes.length === 0) return '';
  const more = causes.length > MOST_CAUSES ? ` and ${causes.length - MOST_CAUSES} more` : '';
  return ` because ${causes.slice(0, MOST_CAUSES).join(', ')}${more} change${causes.length === 1 ? 's' : ''}`;
}

function reason(change: ResourceChange, effect: Reason['effect'], what: string, fix?: string): Reason {
  const deposed = change.deposed === undefined ? '' : ` (deposed object ${change.deposed})`;
  return {
    effect,
    message: sentenceOf(`${change.address}${deposed} ${what}`),
    address: change.address,
    ...(fix === undefined ? {} : { fix }),
    ...(change.at === undefined ? {} : { at: change.at }),
  };
}

/** A reason that a person wrote may end with a full stop already. */
function sentenceOf(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
