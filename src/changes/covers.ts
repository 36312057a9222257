import { stepText } from './path.js';

/** Keys and list indexes on the way from a resource to a value. */
export type Path = readonly (string | number)[];

/** Whether an exception lets people see what stands at a place. */
export type Covered = (address: string, path: Path) => boolean;

/** Stands in exceptions where resources have their address: `output.url`. */
export const OUTPUT = 'output';

const ANY = '[*]';

/**
 * Whether an exception's path names a value: the exact address, a dot, and the attribute as reports write it. `[*]`
 * stands for any one key or index, but for no attribute's name and for no part of an address: a wide exception would let
 * through what nobody thought of.
 */
export function covers(exception: string, address: string, path: Path): boolean {
  if (path.length === 0 || !exception.startsWith(`${address}.`)) return false;
  let rest = exception.slice(address.length + 1);
  for (const [index, step] of path.entries()) {
    const written = index > 0 && rest.startsWith(ANY) ? ANY : stepText(step, index);
    if (!rest.startsWith(written)) return false;
    rest = rest.slice(written.length);
  }
  return rest === '';
}
