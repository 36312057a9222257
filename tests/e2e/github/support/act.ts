import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { PATIENCE } from '../../support/workspace.js';
import { type ActJob, readActLog } from './act-log.js';
import type { GithubEvent } from './events.js';

export interface ActOptions {
  readonly program: string;
  /** Folder with the workflow and all that its jobs check out. */
  readonly repository: string;
  /** File below .github/workflows. */
  readonly workflow: string;
  readonly event: GithubEvent;
  /** Of every step. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** `owner/name@ref` of an action or a reusable workflow → the folder that stands for it. */
  readonly local: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly code: number | null;
  readonly jobs: readonly ActJob[];
  /** Everything that act printed. */
  readonly text: string;
  /** By the id of the job: what the programs of its steps printed. act itself may lose the last lines of one that fails. */
  readonly logs: Readonly<Record<string, string>>;
}

/** What of this machine's environment a runner would have too. */
const KEPT =
  /^(HOME|TMPDIR|LANG|TF_CLI_CONFIG_FILE|XDG_\w+|PIP_\w+|SSL_CERT_\w+|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;

/**
 * Runs one workflow on this machine, without containers. act knows no environments, permissions, concurrency, timeouts
 * and `fail-fast` of called workflows, and ends a run unlike GitHub: those are tested elsewhere or not at all.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const folder = await mkdtemp(join(tmpdir(), 'synthinfra-act-'));
  try {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify(options.event.payload));
    const bin = await makeRecorder(folder);
    const { code, text } = await started(options, bin, argumentsOf(options, event, join(folder, 'cache')));
    return { code, text, jobs: readActLog(text), logs: await readLogs(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A `node` that keeps what it prints, by job: act closes the terminal of a step that has failed without reading it to its
 * end. It writes into a pipe, as on GitHub's runners.
 * @returns the folder that has to come first in PATH
 */
async function makeRecorder(folder: string): Promise<string> {
  const [bin, logs] = [join(folder, 'bin'), join(folder, 'logs')];
  await Promise.all([mkdir(bin), mkdir(logs)]);
  const program = join(bin, 'node');
  const real = resolve('node_modules/.bin/node');
  const line = `"${real}" "$@" 2>&1 | tee -a "${logs}/\${GITHUB_JOB:-none}"`;
  // act asks a node where it is, and runs actions with that one.
  const asked = `case "$*" in *process.execPath*) echo "${program}"; exit ;; esac`;
  await writeFile(program, `#!/usr/bin/env bash\nset -o pipefail\n${asked}\n${line}\n`);
  await chmod(program, 0o755);
  return bin;
}

async function readLogs(folder: string): Promise<Readonly<Record<string, string>>> {
  const logs = join(folder, 'logs');
  const texts = (await readdir(logs)).map(
    async (job) => [job, withoutCommands(await readFile(join(logs, job), 'utf8'))] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** A runner obeys lines such as `::add-mask::…`, and shows none of them. */
function withoutCommands(log: string): string {
  return log.replace(/^::add-mask::.*\n/gm, '');
}

function argumentsOf(options: ActOptions, event: string, cache: string): readonly string[] {
  const { local, env, secrets, workflow } = options;
  return [
    options.event.name,
    ...['--workflows', join('.github/workflows', workflow), '--eventpath', event],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--action-cache-path', cache],
    ...['--action-offline-mode', '--no-cache-server', '--json'],
    ...Object.entries(local).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ...Object.entries({ ...ofEvent(options.event), ...env }).flatMap(([name, value]) => [
      '--env',
      `${name}=${value}`,
    ]),
    // By name: the value is in act's environment, and in no list of processes.
    ...Object.keys(secrets).flatMap((name) => ['--secret', name]),
  ];
}

/** What act would read from a git repository. SHA_REF is its name for GITHUB_SHA. */
function ofEvent({ ref, sha }: GithubEvent): Record<string, string> {
  const owner = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_REPOSITORY_OWNER: 'acme' };
  return { ...owner, GITHUB_REF: ref, SHA_REF: sha };
}

async function started(
  { program, repository, secrets }: ActOptions,
  bin: string,
  args: readonly string[],
): Promise<{ code: number | null; text: string }> {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  const child = spawn(program, [...args], {
    cwd: repository,
    // Actions run on Node 24, which is among the project's own tools.
    env: {
      ...Object.fromEntries(kept),
      ...secrets,
      PATH: [bin, resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, text }));
  });
}
