import type { Telling } from '../engines/types.js';
import type { Platform, Step } from '../platform/types.js';

/** Runs something as a step of the log, which fails when it throws. */
export async function inStep<T>(
  platform: Platform,
  name: string,
  act: (step: Step) => Promise<T>,
): Promise<T> {
  const step = platform.log.step(name);
  try {
    return await act(step);
  } catch (error) {
    step.fail('stopped');
    throw error;
  }
}

/** Lets an engine tell its progress in a step. */
export function tellIn(platform: Platform, step: Step): Telling {
  return { progress: (text) => step.update(text), warn: (text) => platform.log.warn(text) };
}

/** A path as people read it: relative to where they stand, when it is below. */
export function shorter(platform: Platform, path: string): string {
  return path.startsWith(`${platform.cwd}/`) ? path.slice(platform.cwd.length + 1) : path;
}
