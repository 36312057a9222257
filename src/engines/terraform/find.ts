import { access, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from '../../platform/process.js';
import type { Platform } from '../../platform/types.js';
import { type UserError, userError } from '../../problem.js';
import { engineEnvironment } from './environment.js';
import { type FetchOptions, fetchTerraform } from './fetch.js';
import {
  DEFAULT_TERRAFORM,
  type Engine,
  isSupported,
  isVersion,
  OLDEST,
  readVersion,
  titleOf,
  type WantedEngine,
} from './versions.js';

/** Environment and working directory of synthinfra. */
type Surroundings = Pick<Platform, 'env' | 'cwd'>;

/**
 * Finds the engine: what the manifest names, else Terraform, else OpenTofu, on PATH; when none is there,
 * Terraform is fetched with its checksum verified.
 * @param platform its environment has PATH, SYNTHINFRA_CACHE and SYNTHINFRA_TERRAFORM_MIRROR.
 * @throws UserError that says what was found and how to get what is needed.
 */
export async function findEngine(
  wanted: WantedEngine,
  platform: Surroundings,
  options: FetchOptions = {},
): Promise<Engine> {
  const { version } = wanted;
  if (version !== undefined && !(isVersion(version) && isSupported(version))) {
    throw userError(
      `spec.engine.version is ${version}; ${OLDEST} or newer is needed`,
      'Give a full version, such as 1.11.4, or leave it out.',
    );
  }
  const names = wanted.name === undefined ? (['terraform', 'tofu'] as const) : [wanted.name];
  const found = (await Promise.all(names.map((name) => onPath(name, platform.env)))).flat();
  const fitting = found.find((engine) => fits(engine, version));
  if (fitting !== undefined) return fitting;
  if (wanted.name === 'tofu' || (version === undefined && found.length > 0)) throw notFitting(wanted, found);

  const command = await fetchTerraform(version ?? DEFAULT_TERRAFORM, platform, options);
  const fetched = await inspect('terraform', command, platform.env);
  if (fetched === undefined) {
    throw userError(`${command} was fetched but does not run on this machine`, howToGet('terraform'), 3);
  }
  return fetched;
}

function fits(engine: Engine, version: string | undefined): boolean {
  return version === undefined ? isSupported(engine.version) : engine.version === version;
}

function notFitting(wanted: WantedEngine, found: readonly Engine[]): UserError {
  const title = wanted.name === undefined ? 'Terraform or OpenTofu' : titleOf(wanted.name);
  const need = wanted.version === undefined ? `${OLDEST} or newer` : wanted.version;
  const seen = found.map(({ name, version, command }) => `${titleOf(name)} ${version} (${command})`);
  const message = `${title} ${need} is needed; on PATH there is ${seen.length > 0 ? seen.join(', ') : 'none'}`;
  return userError(message, howToGet(wanted.name ?? 'terraform'));
}

function howToGet(name: Engine['name']): string {
  const from =
    name === 'tofu' ? 'opentofu.org/docs/intro/install' : 'developer.hashicorp.com/terraform/install';
  return `Install it from https://${from} and put it on PATH, or name another engine in spec.engine.`;
}

async function onPath(name: Engine['name'], env: Platform['env']): Promise<Engine[]> {
  // Only absolute entries: an empty one means the working directory, which the workspace fills.
  const dirs = (env['PATH'] ?? '').split(delimiter).filter((dir) => isAbsolute(dir));
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const engines: Engine[] = [];
  for (const command of new Set(dirs.map((dir) => join(dir, file)))) {
    const engine = (await isProgram(command)) ? await inspect(name, command, env) : undefined;
    if (engine !== undefined) engines.push(engine);
    // The first that works is the one that the user means; a second one costs a process.
    if (engine !== undefined && isSupported(engine.version)) break;
  }
  return engines;
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function inspect(
  name: Engine['name'],
  command: string,
  env: Platform['env'],
): Promise<Engine | undefined> {
  const environment = engineEnvironment(env, { credentials: [] });
  const result = await run(command, ['version', '-json'], { cwd: tmpdir(), env: environment }).catch(
    () => undefined,
  );
  const version = result?.code === 0 ? readVersion(result.stdout.toString('utf8')) : undefined;
  return version === undefined ? undefined : { name, command, version };
}
