import { type Loosening, loosenings } from '../gate/loosening.js';
import { strictest } from '../gate/strictest.js';
import type { Verdict } from '../gate/types.js';
import { type Github, missing } from '../github/client.js';
import { loadManifest } from '../manifest/load.js';
import { environmentNames, resolveDeployment } from '../manifest/resolve.js';
import type { Deployment } from '../manifest/types.js';
import { UserError } from '../problem.js';
import type { Context } from './outcome.js';
import { judgeSaved, type Planned } from './planning.js';

/** What a verdict is made of on the default branch. */
export interface Rules {
  /** The deployment as the old commit has it; undefined when it has none. */
  readonly base: Deployment | undefined;
  readonly changedFiles: readonly string[] | undefined;
}

/** One plan by the rules of the old commit and of the new one: the stricter counts, and each loosening needs consent. */
export async function strictestVerdict(
  context: Context,
  planned: Omit<Planned, 'dir'>,
  { base, changedFiles }: Rules,
): Promise<Verdict> {
  const { stage, session, saved, judgement } = planned;
  const loosened = loosenings(base, stage.deployment, { changedFiles: changedFiles ?? [] });
  const found = changedFiles === undefined ? [...loosened, unknownFiles] : loosened;
  if (base === undefined) return strictest(judgement.verdict, judgement.verdict, found);
  const byOld = await judgeSaved(
    context,
    { ...stage, deployment: withRulesOf(base, stage.deployment) },
    session,
    saved,
    { mode: 'change' },
  );
  return strictest(byOld.verdict, judgement.verdict, found);
}

const unknownFiles: Loosening = {
  path: '.github/',
  before: 'as the old commit has it',
  after: 'not known',
  why: 'GitHub does not name all files that changed since, so nobody can say that no workflow did',
};

/** What is planned stays; what it is judged by is the old commit's, with the positions in its manifest. */
function withRulesOf(base: Deployment, head: Deployment): Deployment {
  const { policy, gate, security } = base.spec;
  const spec = { ...head.spec, policy, gate, security };
  return { ...head, spec, locate: (path) => base.locate(path) };
}

/**
 * The deployment of an old commit; without environment variables and inputs of this run.
 * @throws UserError when its manifest is wrong there, GithubError when GitHub does not give it.
 */
export async function deploymentAt(
  github: Github,
  path: string,
  commit: string,
  environment: string,
): Promise<Deployment | undefined> {
  const found = await github
    .read<{ encoding?: string; content?: string }>('GET /repos/{owner}/{repo}/contents/{path}', {
      path,
      ref: commit,
    })
    .catch(missing);
  if (found?.content === undefined || found.encoding !== 'base64') return undefined;
  const bytes = Buffer.from(found.content, 'base64');
  const { manifest, problems } = loadManifest(`${commit.slice(0, 7)}:${path}`, bytes);
  if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new UserError(problems);
  if (!environmentNames(manifest).includes(environment)) return undefined;
  const resolved = resolveDeployment(manifest, { env: {}, environment, imagesMayCome: true });
  if ('problems' in resolved) throw new UserError(resolved.problems);
  return resolved.deployment;
}
