import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, startDaemon, stopDaemon } from '../platform/daemon.js';
import { writeFileAtomic } from '../platform/files.js';
import { exists, makePrivateFolder, readText, remove } from '../platform/folders.js';
import { answers } from '../platform/http-probe.js';
import type { Platform, Step } from '../platform/types.js';
import { userError } from '../problem.js';
import { pythonEnvironment, sandboxPython } from './python.js';

/** A running sandbox, as its record below `.synthinfra/sandbox/` tells. */
export interface Sandbox {
  readonly endpoint: string;
  readonly pid: number;
  readonly startedAt: string;
  /** One JSON line for each AWS request. */
  readonly requestLog: string;
  /** Where local state is kept while the sandbox runs. */
  readonly stateDir: string;
}

/** The account that the sandbox answers for when the manifest names none. */
export const SANDBOX_ACCOUNT = '123456789012';
const START_PATIENCE_MS = 60_000;

/** Folder of the sandbox in a workspace. */
export function sandboxDir(platform: Pick<Platform, 'cwd'>): string {
  return join(platform.cwd, '.synthinfra', 'sandbox');
}

/** The sandbox that runs for this workspace, if one does. */
export async function sandboxStatus(platform: Platform): Promise<Sandbox | undefined> {
  const text = await readText(join(sandboxDir(platform), 'sandbox.json'));
  if (text === undefined) return undefined;
  const sandbox = parseRecord(text);
  if (sandbox === undefined) return undefined;
  return isAlive(sandbox.pid) && (await answers(`${sandbox.endpoint}/moto-api/`)) ? sandbox : undefined;
}

/** A record that somebody has damaged is one of a sandbox that does not run. */
function parseRecord(text: string): Sandbox | undefined {
  try {
    const value = JSON.parse(text) as Partial<Sandbox> | null;
    return Number.isInteger(value?.pid) && (value?.pid ?? 0) > 0 ? (value as Sandbox) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts the sandbox, or answers the one that runs.
 * Its cloud lives in memory: whatever states a former sandbox left behind describe nothing, and are removed.
 */
export async function sandboxUp(platform: Platform, home: string, step: Step): Promise<Sandbox> {
  const running = await sandboxStatus(platform);
  if (running !== undefined) return running;
  const python = await sandboxPython(platform, home, step);
  const folder = sandboxDir(platform);
  await remove(folder);
  await makePrivateFolder(join(folder, 'state'));
  step.update('starting');
  const ready = join(folder, 'ready.json');
  const requestLog = join(folder, 'requests.jsonl');
  const logFile = join(folder, 'server.log');
  const args = [
    join(home, 'sandbox', 'server.py'),
    '--port',
    '0',
    '--ready-file',
    ready,
    '--request-log',
    requestLog,
  ];
  const pid = await startDaemon(python, args, {
    cwd: folder,
    env: daemonEnvironment(platform),
    logFile,
  });
  const port = await portWhenReady(ready, pid, logFile);
  const sandbox: Sandbox = {
    endpoint: `http://127.0.0.1:${port}`,
    pid,
    startedAt: platform.now().toISOString(),
    requestLog,
    stateDir: join(folder, 'state'),
  };
  await writeFileAtomic(join(folder, 'sandbox.json'), `${JSON.stringify(sandbox, undefined, 2)}\n`);
  return sandbox;
}

/**
 * By the number of a job its runner finds what the job has left behind, and ends it: without, a sandbox outlives every
 * job of a runner that is kept. https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
 */
function daemonEnvironment(platform: Platform): Record<string, string> {
  const job = platform.env['RUNNER_TRACKING_ID'];
  return {
    ...pythonEnvironment(platform),
    PYTHONDONTWRITEBYTECODE: '1',
    ...(job === undefined ? {} : { RUNNER_TRACKING_ID: job }),
  };
}

/**
 * The folder of the states of clouds that no server stands for: they alone know what was made, so that a sandbox of
 * AWS that starts anew leaves them where they are. Made when it is not there.
 */
export async function offlineStates(platform: Pick<Platform, 'cwd'>): Promise<string> {
  const folder = offlineDir(platform);
  await makePrivateFolder(folder);
  return folder;
}

function offlineDir(platform: Pick<Platform, 'cwd'>): string {
  return join(platform.cwd, '.synthinfra', 'offline');
}

/** Stops the sandbox and forgets its clouds with their states. @returns false when there was none. */
export async function sandboxDown(platform: Platform): Promise<boolean> {
  const stopped = await stopServer(platform);
  const offline = await exists(offlineDir(platform));
  await remove(offlineDir(platform));
  return stopped || offline;
}

/** Stops the sandbox's AWS and forgets its states; those of other clouds stay. @returns false when none ran. */
export async function stopServer(platform: Platform): Promise<boolean> {
  const running = await sandboxStatus(platform);
  if (running !== undefined) await stopDaemon(running.pid);
  await remove(sandboxDir(platform));
  return running !== undefined;
}

async function portWhenReady(readyFile: string, pid: number, logFile: string): Promise<number> {
  for (let waited = 0; waited < START_PATIENCE_MS; waited += 50) {
    const text = await readText(readyFile);
    if (text !== undefined) return (JSON.parse(text) as { port: number }).port;
    if (!isAlive(pid)) break;
    await wait(50);
  }
  await stopDaemon(pid);
  const tail = ((await readText(logFile)) ?? '').trim().split('\n').slice(-3).join('\n');
  throw userError(`The sandbox did not start: ${tail}`, `Its whole log is ${logFile}.`, 3);
}
