import { type Descent, NO_COMMIT } from '../../gate/claim.js';
import { connect, repositoryOn } from '../../github/client.js';
import { commandOutput } from '../../platform/probe.js';
import { holdInterrupts } from '../../platform/process.js';
import type { Platform } from '../../platform/types.js';
import { storeToolsOf } from '../acting/patience.js';
import { runIdentity } from '../acting/run-identity.js';
import type { Context } from '../outcome.js';
import { descentOf } from '../reviewing/landing.js';
import type { Applying } from './claimed.js';
import { rescueOf } from './rescue-artifacts.js';

/** What differs between those who apply without a review job before them. */
export interface Here {
  readonly whole: Applying['whole'];
  /** What the person says who closes the record of an apply that nobody saw end. */
  readonly reason: string | undefined;
}

/**
 * Applies in the name of whoever called: of a person on their machine, or of a run without a review job. Interrupts are
 * held until the work is done.
 */
export async function withApplying<T>(
  context: Context,
  { whole, reason }: Here,
  work: (by: Applying) => Promise<T>,
): Promise<T> {
  const { platform, options } = context;
  const { commit = NO_COMMIT } = await runIdentity(platform);
  const resolves = options.resolve !== undefined && !platform.ci;
  const resolver = resolves ? { by: await personHere(platform), reason: reason ?? '' } : undefined;
  const interrupts = holdInterrupts();
  try {
    return await work({
      commit,
      // A destroy brings nothing older back, and what a sandbox has is of nobody else.
      descent: whole === 'destroyed' || options.sandbox ? unchecked : descentHere(platform, commit),
      resolver,
      whole,
      tools: storeToolsOf(platform),
      rescue: rescueOf(context),
      interrupts,
    });
  } finally {
    interrupts.release();
  }
}

async function unchecked(): Promise<Descent> {
  return 'unchecked';
}

/** In a run GitHub is asked. On a laptop git is, as far as it has both commits; where it cannot tell, that is said once. */
function descentHere(platform: Platform, commit: string): Applying['descent'] {
  const { env, githubToken: token, log } = platform;
  const repository = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_REPOSITORY'] : undefined;
  if (repository && token !== undefined)
    return (from) => descentOf(connect(repositoryOn(env, repository, token)), from, commit);
  const asked = new Map<string, Promise<Descent>>();
  const ask = async (from: string): Promise<Descent> => {
    const found = await descentInGit(platform.cwd, from, commit);
    if (found === 'unchecked')
      log.warn(
        `Whether what is applied here is newer than commit ${from}, which was applied last, is not checked: git does not know both here.`,
      );
    return found;
  };
  return (from) => {
    const answer = asked.get(from) ?? ask(from);
    asked.set(from, answer);
    return answer;
  };
}

const COMMIT = /^[0-9a-f]{40,64}$/;

async function descentInGit(cwd: string, from: string, commit: string): Promise<Descent> {
  // The record may have been written by anybody who can write beside the state: nothing else gets to git.
  if (!COMMIT.test(from) || !COMMIT.test(commit)) return 'unchecked';
  const common = await commandOutput('git', ['merge-base', from, commit], cwd);
  if (common === from) return 'yes';
  const shallow = await commandOutput('git', ['rev-parse', '--is-shallow-repository'], cwd);
  return common === undefined || shallow !== 'false' ? 'unchecked' : 'no';
}

async function personHere({ cwd, env }: Platform): Promise<string> {
  const email = await commandOutput('git', ['config', 'user.email'], cwd);
  return email ?? env['USER'] ?? env['USERNAME'] ?? 'a person on their machine';
}
