import type { Program } from '../tools/find.js';

/** What is run beside Helm, and Helm itself. */
export type Tool = Pick<Program, 'command' | 'version'>;

/** Helm as it was found. */
export interface Helm extends Tool {
  /** 3 merges three ways itself; 4 lets the server apply, and deals with releases of 3 as 3 does. */
  readonly major: 3 | 4;
}

/** Helm by what it says of itself; others than these two are not found. */
export function helmOf({ command, version }: Tool): Helm {
  return { command, version, major: version.startsWith('4.') ? 4 : 3 };
}
