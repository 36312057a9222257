import { type Standing, standing } from '../../../../src/pipeline/acting/standing.js';
import { loadDeployment } from '../../../../src/pipeline/load.js';
import type { Context } from '../../../../src/pipeline/outcome.js';
import { identityReasons } from '../../../../src/pipeline/planning/strict-rules.js';
import type { GithubApi } from '../../../support/github-api.js';
import { type Run, runOf } from '../run.js';

/** What a command would be, and what the gate would be told. */
export interface Stood {
  readonly found: Standing;
  readonly warned: readonly string[];
}

/** What a run would be: main has `base` for its manifest, and the run has checked out its own. */
export async function stand(
  api: GithubApi,
  base: string | undefined,
  run: Run,
  purpose: 'plan' | 'apply' = 'plan',
): Promise<Stood> {
  if (base !== undefined) api.commit('main', 'deployment.yaml', base);
  return standIn(await runOf(api, run), purpose);
}

export async function standIn(context: Context, purpose: 'plan' | 'apply' = 'plan'): Promise<Stood> {
  const deployment = await loadDeployment(context);
  const found = await standing(context, deployment, purpose);
  const { kind, proposed } = found;
  const reasons = kind === 'login' && proposed !== undefined ? identityReasons(deployment, proposed) : [];
  if (reasons.some(({ effect }) => effect !== 'needs-approval'))
    throw new Error('a change needs no approval');
  return { found, warned: reasons.map(({ message }) => message) };
}

/** The logins, without the position of the manifest that each is from. */
export function loginsIn(found: Standing) {
  if (found.kind !== 'login') throw new Error(`no login: ${JSON.stringify(found)}`);
  return found.wanted.logins.map(({ at: _, ...login }) => login);
}
