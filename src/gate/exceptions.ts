import type { GateException, GateSettings, Reason } from './types.js';

/** What may be unlocked by name. */
export type Unlockable = 'delete' | 'replace';

/** What an exception says of an address: it holds, it has ended, or there is none. */
export type Answer =
  | { readonly kind: 'valid'; readonly exception: GateException }
  | { readonly kind: 'expired'; readonly exception: GateException }
  | { readonly kind: 'none' };

/** The exceptions of one decision; it remembers which were asked for. */
export interface Exceptions {
  find(action: Unlockable, address: string): Answer;
  /** A note for each exception that no change matched. */
  unused(): readonly Reason[];
}

/** Only the exact address counts: a prefix, a pattern or the address without its key unlocks nothing. */
export function matchExceptions(lists: GateSettings['exceptions'], today: string): Exceptions {
  const used = new Set<GateException>();
  return {
    find: (action, address) => {
      const list = action === 'delete' ? lists.allowDelete : lists.allowReplace;
      const named = list.filter((exception) => exception.address === address);
      for (const exception of named) used.add(exception);
      const valid = named.find((exception) => exception.expires >= today);
      if (valid !== undefined) return { kind: 'valid', exception: valid };
      const expired = [...named].sort((one, two) => (one.expires < two.expires ? 1 : -1))[0];
      return expired === undefined ? { kind: 'none' } : { kind: 'expired', exception: expired };
    },
    unused: () => [
      ...lists.allowDelete.filter((exception) => !used.has(exception)).map((one) => idle('allowDelete', one)),
      ...lists.allowReplace
        .filter((exception) => !used.has(exception))
        .map((one) => idle('allowReplace', one)),
    ],
  };
}

function idle(list: string, exception: GateException): Reason {
  return {
    effect: 'note',
    message: `The exception gate.${list} for ${exception.address} (until ${exception.expires}) unlocks nothing in this plan.`,
    fix: 'Remove it when its work is done; if it was meant for this plan, write the address exactly as the plan shows it.',
    address: exception.address,
    ...(exception.at === undefined ? {} : { at: exception.at }),
  };
}
