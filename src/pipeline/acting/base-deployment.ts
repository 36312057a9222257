import { relative, resolve, sep } from 'node:path';
import { type Github, repositoryOn } from '../../github/client.js';
import { readFileAt, readFileOfBranch } from '../../github/contents.js';
import type { RunEvent } from '../../github/event.js';
import { loadManifest } from '../../manifest/load.js';
import { environmentNames, resolveDeployment } from '../../manifest/resolve.js';
import type { Deployment } from '../../manifest/types.js';
import { commandOutput } from '../../platform/probe.js';
import { UserError, userError } from '../../problem.js';
import type { Context } from '../outcome.js';

/**
 * The deployment as the branch has it that changes are proposed for: what decides in their run who one becomes, where
 * tokens go and which rules count. Environment variables and inputs of the run have no say in it.
 * @returns undefined when that branch has no such manifest, or none with this environment.
 * @throws UserError when it cannot be read, or is wrong there.
 */
export async function baseDeployment(
  context: Context,
  { repository, proposed }: RunEvent,
  environment: string,
): Promise<Deployment | undefined> {
  const branch = proposed?.base ?? '';
  const token = context.platform.githubToken;
  if (token === undefined)
    throw userError(
      `Who to be, and which rules count, is decided by ${branch}, which cannot be read without a token.`,
      `Give the action github-token: \${{ github.token }}, and the job \`permissions:\` with \`contents: read\`.`,
      3,
    );
  const path = await pathInRepository(context);
  const where = repositoryOn(context.platform.env, repository, token);
  const bytes = await readFileOfBranch(where, path, branch).catch((cause: Error) => {
    throw userError(
      `${path} of ${branch}, which decides who to be and which rules count, cannot be read: ${cause.message}`,
      'The job needs `permissions:` with `contents: read`.',
      3,
      { cause },
    );
  });
  return deploymentIn(bytes, `${branch}:${path}`, { environment, env: {} });
}

/**
 * The deployment as a commit of the default branch has it. The variables of this run count, for that branch's workflow
 * set them: what they say is no difference between two commits.
 * @throws UserError when its manifest is wrong there, GithubError when GitHub does not give it.
 */
export async function deploymentAt(
  { platform }: Context,
  github: Github,
  { path, commit }: { readonly path: string; readonly commit: string },
  environment: string,
): Promise<Deployment | undefined> {
  const bytes = await readFileAt(github, path, commit);
  return deploymentIn(bytes, `${commit.slice(0, 7)}:${path}`, { environment, env: platform.env });
}

function deploymentIn(
  bytes: Uint8Array | undefined,
  file: string,
  { environment, env }: { readonly environment: string; readonly env: Context['platform']['env'] },
): Deployment | undefined {
  if (bytes === undefined) return undefined;
  const { manifest, problems } = loadManifest(file, bytes);
  if (manifest === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new UserError(problems);
  if (!environmentNames(manifest).includes(environment)) return undefined;
  const resolved = resolveDeployment(manifest, { env, environment, imagesMayCome: true });
  if ('problems' in resolved) throw new UserError(resolved.problems);
  return resolved.deployment;
}

/** Path of the manifest from the root of the repository: where git says that we stand in it, else the runner. */
export async function pathInRepository({ platform, options }: Context): Promise<string> {
  const { cwd, env } = platform;
  // Two answers, since at the root the prefix is empty, as it is when git fails (one of another owner's folder does).
  const said = await commandOutput('git', ['rev-parse', '--is-inside-work-tree', '--show-prefix'], cwd);
  const prefix = said === undefined ? relative(env['GITHUB_WORKSPACE'] ?? cwd, cwd) : said.split('\n')[1];
  const file = relative(cwd, resolve(cwd, options.file));
  return [...(prefix ?? '').split(/[\\/]/), ...file.split(sep)].filter((part) => part !== '').join('/');
}
