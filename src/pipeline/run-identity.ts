import { randomUUID } from 'node:crypto';
import { commandOutput } from '../platform/probe.js';
import type { Platform } from '../platform/types.js';

/** Names a run to people and to locks, and the commit that it stands on. */
export interface RunIdentity {
  /** `<repository>/<run>/<attempt>` on GitHub, else a random id. */
  readonly run: string;
  readonly commit?: string;
}

/** Who this run is: what GitHub's runner says of it, else git and chance. */
export async function runIdentity(platform: Platform): Promise<RunIdentity> {
  const { env } = platform;
  if (env['GITHUB_ACTIONS'] === 'true') {
    const { context } = await import('@actions/github');
    const run = `${env['GITHUB_REPOSITORY'] ?? ''}/${context.runId}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return { run, ...(context.sha ? { commit: context.sha } : {}) };
  }
  const commit = await commandOutput('git', ['rev-parse', 'HEAD'], platform.cwd);
  return { run: randomUUID(), ...(commit === undefined ? {} : { commit }) };
}
