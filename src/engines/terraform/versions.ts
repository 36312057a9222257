import { TOOLS } from '../tools/table.js';

/** What the manifest may say about the engine. */
export interface WantedEngine {
  readonly name?: 'terraform' | 'tofu' | undefined;
  /** Exact version, such as 1.11.4. */
  readonly version?: string | undefined;
}

/** An engine that can be run. */
export interface Engine {
  readonly name: 'terraform' | 'tofu';
  /** Absolute path of the program. */
  readonly command: string;
  readonly version: string;
}

/** Name for people. */
export function titleOf(name: Engine['name']): string {
  return TOOLS[name].title;
}
