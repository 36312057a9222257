import { connect, GithubError, repositoryOn } from '../../github/client.js';
import { runArtifacts } from '../../github/runs.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { runArtifact } from '../../store/artifact/run-artifact.js';
import { nameOfKey } from '../../store/keys.js';
import { storeToolsOf } from '../acting/patience.js';
import { artifactsOfRun } from '../legs/store.js';
import type { Context } from '../outcome.js';
import type { Rescue } from './rescued.js';

/** Kept states in the artifacts of runs: of this one, and of the one that a record names. */
export function rescueOf(context: Context): Rescue {
  const { platform } = context;
  return {
    artifacts: async () => (platform.env['GITHUB_ACTIONS'] === 'true' ? artifactsOfRun(context) : undefined),
    ofRun: (run, key) => keptIn(platform, run, nameOfKey(key)),
  };
}

/** @throws UserError (3) when GitHub does not say whether the run has left something. */
async function keptIn(platform: Platform, run: string, name: string): Promise<Buffer | undefined> {
  const [, repository, id] = /^([^/]+\/[^/]+)\/(\d+)\/\d+$/.exec(run) ?? [];
  if (repository === undefined || id === undefined) return undefined;
  const { githubToken: token, env, log } = platform;
  if (token === undefined) {
    log.info(`Whether run ${run} has left a state behind is not looked for: GH_TOKEN is not set.`);
    return undefined;
  }
  const github = connect(repositoryOn(env, repository, token));
  try {
    const there = (await runArtifacts(github, Number(id))).filter((one) => one.name === name && !one.expired);
    const [newest] = there.sort((one, two) => two.id - one.id);
    if (newest === undefined) return undefined;
    const found = await runArtifact(github, { run: id, id: `${newest.id}` }, storeToolsOf(platform).patience);
    return found.bytes;
  } catch (cause) {
    if (!(cause instanceof GithubError)) throw cause;
    // A run that was deleted has taken its artifacts along.
    if (cause.status === 404) return undefined;
    throw userError(
      `Whether run ${run} has left a state behind is not known: ${cause.message}.`,
      'Give the job `permissions:` with `actions: read`; apply again when GitHub answers.',
      3,
      { cause },
    );
  }
}
