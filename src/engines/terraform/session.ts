import { join } from 'node:path';
import { isObject, type Json } from '../../json.js';
import { writeFileAtomic, writeTree } from '../../platform/files.js';
import { makePrivateFolder, readAll, readBytes, remove } from '../../platform/folders.js';
import type { Platform } from '../../platform/types.js';
import { type UserError, userError } from '../../problem.js';
import type { Applied, Base, SavedPlan, Session, SessionRequest, Telling } from '../types.js';
import { applyPlan } from './apply.js';
import { PLAN_FILE } from './arguments.js';
import { type Credentials, engineEnvironment, ignoredVariables } from './environment.js';
import type { Operation, Progress } from './events.js';
import { findEngine } from './find.js';
import { findProviders } from './mirrors.js';
import { giveLockFile, takeLockFile } from './provider-locks.js';
import { readPlan } from './read-plan.js';
import type { Sealing } from './rescue.js';
import { restoreState } from './restore.js';
import type { EngineRoot } from './root.js';
import { init, plan, pullState, showPlan } from './runner.js';
import { foreignParts, type PlanContents, readPlanFile } from './saved-plan.js';

/** Largest file of a root that is looked at. */
const MOST_BYTES = 16 * 1024 * 1024;
const NO_STATE: Base = { lineage: '', serial: 0 };
const BACKEND_CREDENTIALS: Readonly<Record<string, Credentials | undefined>> = {
  s3: 'aws',
  gcs: 'gcp',
  azurerm: 'azure',
  http: 'http',
  kubernetes: 'kubernetes',
};

/**
 * Opens Terraform or OpenTofu on a rendered stack: writes the files, finds engine and providers, and runs init.
 * @throws UserError that says what is missing and how to get it.
 */
export async function openTerraform(
  request: SessionRequest,
  platform: Platform,
  telling: Telling,
): Promise<Session> {
  const rootDir = join(request.dir, 'root');
  await makePrivateFolder(request.dir);
  const [engine] = await Promise.all([
    findEngine(request.wanted, platform),
    writeTree(rootDir, request.files),
  ]);
  const providers = findProviders({
    engine: engine.name,
    env: platform.env,
    cwd: platform.cwd,
    mirror: request.mirror,
  });
  for (const note of providers.notes) telling.warn(note);
  for (const name of ignoredVariables(platform.env))
    telling.warn(`${name} is set and was not passed on: every value comes from the manifest.`);
  const dataDir = join(request.dir, '.terraform');
  const cliConfigFile = await writeCliConfig(request.dir, providers);
  const credentials = [request.provider as Credentials, BACKEND_CREDENTIALS[request.backend.kind]].filter(
    (kind): kind is Credentials => kind !== undefined,
  );
  const env = engineEnvironment(platform.env, {
    credentials: [...new Set(credentials)],
    ...(request.identity === undefined ? {} : { identity: request.identity }),
    dataDir,
    ...(cliConfigFile === undefined ? {} : { cliConfigFile }),
    ...(providers.pluginCacheDir === undefined ? {} : { pluginCacheDir: providers.pluginCacheDir }),
  });
  if (providers.pluginCacheDir !== undefined) await makePrivateFolder(providers.pluginCacheDir);
  const root: EngineRoot = { engine, dir: rootDir, env };
  const lock = await takeLockFile(root, request.manifestDir, request.files);
  if (request.inspect !== undefined) await inspect(request.inspect, rootDir, dataDir);
  telling.progress(`${engine.name} init`);
  await init(root, {
    backendConfig: join(rootDir, 'backend.json'),
    lock: providers.lock,
    source: providers.source,
    onWait: (holder) => telling.progress(`waiting for ${holder}, which fills the plugin cache`),
  });
  await giveLockFile(root, lock, telling);
  return session(root, request, platform, providers.source);
}

function session(root: EngineRoot, request: SessionRequest, platform: Platform, source: string): Session {
  const file = join(request.dir, PLAN_FILE);
  const saved = () => readSaved(root, file, request);
  return {
    engine: { name: root.engine.name, version: root.engine.version },
    source,
    saved,
    async plan(mode, telling) {
      telling.progress(`${root.engine.name} plan`);
      await plan(root, {
        planDir: request.dir,
        ...(mode === 'destroy' ? { mode } : {}),
        sealing: sealingOf(platform, request),
        onUnknown: (problem) => telling.warn(problem.message),
      });
      return saved();
    },
    base: async () => (await pullState(root)) ?? NO_STATE,
    apply: (runId, telling) => apply(root, request, platform, runId, telling),
    restore: (kept) => restoreState(root, kept, sealingOf(platform, request)),
  };
}

/** How states of this target are sealed when their backend refuses them. */
function sealingOf({ env, log }: Platform, { target }: SessionRequest): Sealing {
  const key = env['SYNTHINFRA_STATE_KEY'] || env['SYNTHINFRA_PLAN_KEY'];
  if (!key) return { target };
  log.mask(key);
  return { target, key };
}

async function apply(
  root: EngineRoot,
  request: SessionRequest,
  platform: Platform,
  runId: string,
  telling: Telling,
): Promise<Applied> {
  const outcome = await applyPlan(root, {
    planDir: request.dir,
    runId,
    now: () => platform.now(),
    sealing: sealingOf(platform, request),
    onProgress: applyProgress(telling),
    onInterrupt: (message) => telling.warn(message),
  });
  const { state } = outcome;
  return {
    result: outcome.result,
    done: finishedChanges(outcome.journal.completed),
    mayExist: outcome.mayExist,
    ...(outcome.base === undefined ? {} : { base: outcome.base }),
    ...(state.kind === 'kept' ? { kept: { file: state.file, sealed: state.sealed } } : {}),
    problems: outcome.problems,
  };
}

/** A replacement is told as a delete and a create of one address. */
function finishedChanges(completed: readonly Operation[]): Applied['done'] {
  const done = new Map<string, Applied['done'][number]['action']>();
  for (const { address, action } of completed) {
    if (action !== 'create' && action !== 'update' && action !== 'delete') continue;
    done.set(address, done.has(address) ? 'replace' : action);
  }
  return [...done].map(([address, action]) => ({ address, action }));
}

/** `12 done, 3 running: aws_lb.this[0]` */
function applyProgress(telling: Telling): (progress: Progress) => void {
  const running = new Set<string>();
  let done = 0;
  return (progress) => {
    if (progress.kind === 'diagnostic' || progress.kind === 'summary') return;
    const { address } = progress.operation;
    if (progress.kind === 'begun') running.add(address);
    else {
      running.delete(address);
      done += 1;
    }
    const [first] = running;
    telling.progress(
      first === undefined ? `${done} done` : `${done} done, ${running.size} running: ${first}`,
    );
  };
}

async function readSaved(root: EngineRoot, file: string, request: SessionRequest): Promise<SavedPlan> {
  const bytes = await readBytes(file);
  if (bytes === undefined || bytes.length === 0)
    throw userError(`There is no saved plan in ${request.dir}.`, 'Run `synthinfra plan` first.');
  const contents = readContents(bytes, file);
  const json = await showPlan(root, file).catch((cause: Error) => {
    throw unreadable(file, cause);
  });
  const shown: unknown = JSON.parse(json.toString('utf8'));
  const variables = isObject(shown) ? ((shown['variables'] ?? {}) as Json) : {};
  return {
    plan: readPlan(shown),
    base: contents.base,
    digest: contents.digest,
    foreign: foreignParts(contents, variables, request.files),
  };
}

function readContents(bytes: Buffer, file: string): PlanContents {
  try {
    return readPlanFile(bytes);
  } catch (cause) {
    throw unreadable(file, cause as Error);
  }
}

/** The file was damaged or changed: whether we or the engine notice it first, it is told alike. */
function unreadable(file: string, cause: Error): UserError {
  const why = cause.message.replace(/\.?$/, '.');
  return userError(`${file} cannot be read as a saved plan: ${why}`, 'Plan again.', 1, { cause });
}

async function writeCliConfig(
  dir: string,
  providers: ReturnType<typeof findProviders>,
): Promise<string | undefined> {
  if (providers.userConfig !== undefined) return providers.userConfig;
  const file = join(dir, 'terraform.rc');
  await writeFileAtomic(file, providers.config ?? '');
  return file;
}

/**
 * Lets the root be looked at whole before `init`. What we render calls local modules alone, which lie in the root, so
 * that `init` gets no module that was not looked at; what it finds in its own folder it would believe, so that is emptied.
 */
async function inspect(
  look: NonNullable<SessionRequest['inspect']>,
  rootDir: string,
  dataDir: string,
): Promise<void> {
  await remove(dataDir);
  look({ dir: rootDir, ...(await readAll(rootDir, MOST_BYTES)) });
}
