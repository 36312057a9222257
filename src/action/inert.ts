import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';

/** Prints text in which a line that looks like a workflow command (`::set-output …`) is only text. */
export function inert(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}\n${text}\n::${token}::`);
}

/** Prints a line as it is, or inert when the runner might take it for a command: it knows `::name::` and `##[name]`. */
export function plainly(line: string): void {
  if (/::|##\[/.test(line)) inert(line);
  else core.info(line);
}
