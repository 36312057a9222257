import { dirname, join, resolve } from 'node:path';
import { backendOf, openSession } from '../../engines/index.js';
import type { Session, Telling } from '../../engines/types.js';
import type { Deployment } from '../../manifest/types.js';
import { readFolder } from '../../platform/folders.js';
import { UserError } from '../../problem.js';
import { renderStack } from '../../render/render.js';
import type { Backend, FileTree, SandboxRoot } from '../../render/types.js';
import { SANDBOX_ACCOUNT } from '../../sandbox/server.js';
import type { Stack } from '../../stacks/types.js';
import type { Context } from '../outcome.js';
import { guardTarget, type SandboxPlace, sandboxOf } from '../target.js';
import { refuseProposed } from './refuse.js';
import type { BaseRules } from './strict-rules.js';

/** One stack of a deployment with its files, in the folder where its plan lives. */
export interface Stage {
  readonly deployment: Deployment;
  readonly stack: Stack;
  readonly backend: Backend;
  readonly files: FileTree;
  /** `<out>/<stack>`, absolute. */
  readonly dir: string;
  readonly sandbox?: SandboxPlace;
  /** Set where others' rules count besides the deployment's own. */
  readonly base?: BaseRules;
}

/** The folder of one environment's plans: `--out`, else `.synthinfra/<environment>`; absolute. */
export function planFolder(context: Context, environment: string): string {
  return resolve(context.platform.cwd, context.options.out ?? join('.synthinfra', environment));
}

/** Renders every stack in memory. @throws UserError when a state backend is missing or incomplete. */
export async function renderStages(
  context: Context,
  deployment: Deployment,
  stacks: readonly Stack[],
  folder: string,
): Promise<readonly Stage[]> {
  const sandbox = await sandboxOf(context, deployment);
  const stages: Stage[] = [];
  for (const stack of stacks) {
    const backend = backendOf(
      stack,
      placeOfState(deployment, context.base),
      sandbox === undefined ? {} : { sandboxStateDir: sandbox.stateDir },
    );
    if ('kind' in backend) {
      // Charts are for every cluster; a Terraform module is one cloud's.
      const library = stack.engine === 'helm' ? ['helm'] : ['terraform', stack.provider];
      const templates = await readFolder(join(context.home, 'templates', ...library));
      const files = renderStack(stack, {
        templates,
        backend,
        ...(sandbox === undefined ? {} : { sandbox: sandboxRoot(sandbox, deployment) }),
      });
      stages.push({
        deployment,
        stack,
        backend,
        files,
        dir: join(folder, stack.id),
        ...(sandbox === undefined ? {} : { sandbox }),
        ...(context.base === undefined ? {} : { base: context.base }),
      });
    } else throw new UserError(backend);
  }
  return stages;
}

/** What a root is told of its sandbox. */
function sandboxRoot({ server }: SandboxPlace, { spec }: Deployment): SandboxRoot {
  if (server === undefined) return 'offline';
  return { endpoint: server.endpoint, account: spec.target.account ?? SANDBOX_ACCOUNT };
}

/** Credentials are sent to the place of the state: proposed changes do not choose it where the base branch has one. */
function placeOfState(deployment: Deployment, base: BaseRules | undefined): Deployment {
  const trusted = base?.deployment;
  if (trusted?.spec.state === undefined) return deployment;
  return { ...trusted, name: deployment.name, environment: deployment.environment };
}

/** Opens the engine on a stage, while the account guard is asked beside it. */
export async function openStage(context: Context, stage: Stage, telling: Telling): Promise<Session> {
  const { deployment, stack } = stage;
  const opening = openSession(
    stack.engine,
    {
      target: [deployment.name, deployment.environment, stack.id].join('/'),
      dir: stage.dir,
      files: stage.files,
      backend: stage.backend,
      provider: stack.provider,
      wanted: deployment.spec.engine,
      manifestDir: resolve(context.platform.cwd, dirname(deployment.manifest.file)),
      ...(stage.sandbox === undefined ? {} : { sandbox: true }),
      ...(context.identity === undefined ? {} : { identity: context.identity.engine }),
      ...(context.options['provider-mirror'] === undefined
        ? {}
        : { mirror: context.options['provider-mirror'] }),
      ...(stage.base?.branch === undefined
        ? {}
        : { inspect: (root) => refuseProposed(context.platform, stage, root) }),
    },
    context.platform,
    telling,
  );
  // Both are awaited whatever the other does, so that no child process is left behind by an early error.
  const [session, guard] = await Promise.allSettled([
    opening,
    guardTarget(context, deployment, stage.sandbox),
  ]);
  if (guard.status === 'rejected') throw guard.reason;
  if (session.status === 'rejected') throw session.reason;
  return session.value;
}
