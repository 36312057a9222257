import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineEnvironment } from '../../../../../src/engines/terraform/environment.js';
import { findEngine } from '../../../../../src/engines/terraform/find.js';
import type { EngineRoot } from '../../../../../src/engines/terraform/root.js';
import { init } from '../../../../../src/engines/terraform/runner.js';
import { temporaryDir } from './temporary.js';

/** Shell command of a provisioner that runs until it is interrupted, in one process and at most half a minute. */
export const SLEEP = 'exec sleep 30';

/** Resources of the built-in provider, each with a command to run when it is made. */
export type Resources = Readonly<Record<string, { run?: string; after?: string; input?: string }>>;

/** An initialised root of `terraform_data` resources, with its plan directory. */
export async function makeRoot(
  resources: Resources,
  stateUrl?: string,
): Promise<{ root: EngineRoot; planDir: string }> {
  const base = await temporaryDir();
  const dir = join(base, 'root');
  const planDir = join(base, 'plan');
  await mkdir(dir);
  await mkdir(planDir);
  await writeResources(dir, resources, stateUrl === undefined ? 'local' : 'http');
  const env = { PATH: process.env['PATH'], HOME: base };
  const engine = await findEngine({}, { env: { ...env, SYNTHINFRA_CACHE: base }, cwd: base });
  const root = { engine, dir, env: engineEnvironment(env, { credentials: [] }) };
  const backend = stateUrl === undefined ? { path: join(base, 'terraform.tfstate') } : httpBackend(stateUrl);
  const backendConfig = join(base, 'backend.json');
  await writeFile(backendConfig, JSON.stringify(backend));
  await init(root, { backendConfig, lock: join(base, 'init.lock'), source: 'the registry' });
  return { root, planDir };
}

function httpBackend(url: string) {
  return {
    address: `${url}/state`,
    lock_address: `${url}/state/lock`,
    unlock_address: `${url}/state/lock`,
    lock_method: 'POST',
    unlock_method: 'DELETE',
    retry_max: 0,
  };
}

/** Writes the root module anew. */
export async function writeResources(dir: string, resources: Resources, backend: string): Promise<void> {
  const entries = Object.entries(resources).map(([name, { run, after, input }]) => [
    name,
    {
      input: input ?? name,
      ...(after === undefined ? {} : { depends_on: [`terraform_data.${after}`] }),
      ...(run === undefined ? {} : { provisioner: [{ 'local-exec': { command: run } }] }),
    },
  ]);
  const module = {
    terraform: { backend: { [backend]: {} } },
    resource: { terraform_data: Object.fromEntries(entries) },
  };
  await writeFile(join(dir, 'main.tf.json'), JSON.stringify(module));
}
