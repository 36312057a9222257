import * as core from '@actions/core';
import type { Log } from '../platform/types.js';
import { plainly } from './inert.js';

/** Progress in the log of a GitHub job: one plain line when a step ends. */
export function actionsLog(): Log {
  const masked = new Set<string>();
  return {
    info: plainly,
    warn: (line) => core.warning(line),
    mask: (value) => {
      masked.add(value);
      core.setSecret(value);
    },
    masked,
    step: (name) => {
      const started = performance.now();
      const end = (mark: string, text: string) =>
        plainly(
          ` ${mark} ${name.padEnd(10)} ${text}  (${((performance.now() - started) / 1000).toFixed(1)} s)`,
        );
      return { update: () => {}, done: (text) => end('✔', text), fail: (text) => end('✖', text) };
    },
  };
}
