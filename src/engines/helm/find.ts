import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { exists } from '../../platform/folders.js';
import { run } from '../../platform/process.js';
import type { Platform } from '../../platform/types.js';
import { userError } from '../../problem.js';
import { helmEnvironment } from './environment.js';
import { type Helm, OLDEST, readHelm, readKubectl, type Tool } from './versions.js';

/** Environment of synthinfra. */
type Surroundings = Pick<Platform, 'env' | 'windows'>;

/** Finds Helm 3 or 4 on PATH. @throws UserError that says how to get it. */
export async function findHelm(platform: Surroundings): Promise<Helm> {
  const helm = await find('helm', ['version', '--template', '{{.Version}}'], readHelm, platform);
  if (helm !== undefined) return helm;
  const message = `Helm ${OLDEST} or newer is needed, and on PATH there is none.`;
  throw userError(message, 'Install it from https://helm.sh/docs/intro/install and put it on PATH.');
}

/** Finds kubectl on PATH, which reads the objects that are there. @throws UserError that says how to get it. */
export async function findKubectl(platform: Surroundings): Promise<Tool> {
  const kubectl = await find('kubectl', ['version', '--client', '--output=json'], readKubectl, platform);
  if (kubectl !== undefined) return kubectl;
  const message = 'kubectl is needed beside Helm to see what is in the cluster, and on PATH there is none.';
  throw userError(message, 'Install it from https://kubernetes.io/docs/tasks/tools and put it on PATH.');
}

async function find<T>(
  name: string,
  args: readonly string[],
  read: (command: string, text: string) => T | undefined,
  { env, windows }: Surroundings,
): Promise<T | undefined> {
  // Only absolute entries: an empty one means the working directory, which the workspace fills.
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const folder of new Set(folders)) {
    const command = join(folder, windows ? `${name}.exe` : name);
    if (!(await exists(command))) continue;
    const options = { cwd: tmpdir(), env: helmEnvironment({ PATH: env['PATH'] }, tmpdir(), undefined) };
    const result = await run(command, args, options).catch(() => undefined);
    const tool = result?.code === 0 ? read(command, result.stdout.toString('utf8')) : undefined;
    if (tool !== undefined) return tool;
  }
  return undefined;
}
