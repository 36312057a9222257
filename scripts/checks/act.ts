import { fromGo, type Tool } from './go.js';

/** Runs workflows on this machine, as far as it knows them: see tests/e2e/github/support/act.ts. */
const ACT = 'v0.2.87';

/**
 * act, built on first use. A suite that cannot have it is skipped, with the reason in the title of its tests:
 * `const act = await findAct(); ('program' in act ? it : it.skip)(…)`.
 */
export function findAct(): Promise<Tool> {
  return fromGo('github.com/nektos/act', ACT);
}
