import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';
import { parse } from 'yaml';

/** What a runner sees of one step. */
export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Lines that the runner would obey: those outside of every stop-commands block, `##[…]` among them. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables that later steps get. */
  readonly exported: Readonly<Record<string, string>>;
  /** What the post step gets. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Folders that come first in PATH of later steps. */
  readonly paths: readonly string[];
}

export interface Step {
  /** `setup` is a composite action: its last step is run, as action.yml has it. */
  readonly action: 'setup' | 'deploy' | 'validate' | 'render' | 'plan' | 'review' | 'apply' | 'auth' | 'post';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A step that runs. */
export interface RunningStep {
  readonly finished: Promise<StepResult>;
  readonly pid: number;
  /** What it has said so far. */
  said(): string;
  interrupt(): void;
}

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A workspace with these files, removed after the tests of the file. */
export async function workspaceOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-action-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Variables of this machine that a step inherits. */
export function inherited(): Readonly<Record<string, string>> {
  const names =
    /^(PATH|HOME|TMPDIR|LANG|TF_CLI_CONFIG_FILE|SYNTHINFRA_\w+|XDG_\w+|PIP_\w+|SSL_CERT_\w+|https?_proxy|no_proxy)$/i;
  const variables = Object.entries(process.env).filter(([name]) => names.test(name));
  return Object.fromEntries(variables.map(([name, value = '']) => [name, value]));
}

/** Runs the bundled action as GitHub's runner does, to its end. */
export async function runStep(workspace: string, step: Step): Promise<StepResult> {
  return (await startStep(workspace, step)).finished;
}

/** Starts the bundled action as GitHub's runner does: inputs as INPUT_*, files for outputs and summary. */
export async function startStep(workspace: string, step: Step): Promise<RunningStep> {
  const runner = await mkdtemp(join(tmpdir(), 'synthinfra-runner-'));
  folders.push(runner);
  const files = {
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
    GITHUB_ENV: join(runner, 'env'),
    GITHUB_STATE: join(runner, 'state'),
    GITHUB_PATH: join(runner, 'path'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  // Written to files, in which whatever the step has said stands before anybody hears of it in another way.
  const log = { stdout: join(runner, 'stdout'), stderr: join(runner, 'stderr') };
  const [out, err] = await Promise.all([open(log.stdout, 'w'), open(log.stderr, 'w')]);
  const [program, ...args] = await commandOf(step.action);
  const child = spawn(program, args, {
    cwd: runner,
    env: {
      ...inherited(),
      ...Object.fromEntries(inputs),
      ...files,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'inferloop/example',
      GITHUB_RUN_ID: '1',
      GITHUB_ACTION_PATH: resolve('actions', step.action),
      ...step.env,
    },
    stdio: ['ignore', out.fd, err.fd],
  });
  const ended = new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  await Promise.all([out.close(), err.close()]);
  return {
    finished: ended.then((code) => resultOf(code, files, log)),
    pid: child.pid ?? 0,
    said: () => readFileSync(log.stdout, 'utf8'),
    interrupt: () => void child.kill('SIGINT'),
  };
}

/** A step of a composite action is run by bash, with the options that GitHub gives it. */
async function commandOf(action: Step['action']): Promise<readonly [string, ...string[]]> {
  if (action !== 'setup') return [process.execPath, resolve('dist', action, 'main.js')];
  const { runs } = parse(await readFile(resolve('actions', action, 'action.yml'), 'utf8')) as {
    runs: { steps: readonly { run?: string }[] };
  };
  const script = runs.steps.find(({ run }) => run !== undefined)?.run ?? '';
  // Whatever PATH a test gives it.
  return ['/bin/bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
}

async function resultOf(
  code: number | null,
  files: Readonly<Record<`GITHUB_${'OUTPUT' | 'STEP_SUMMARY' | 'ENV' | 'STATE' | 'PATH'}`, string>>,
  log: { readonly stdout: string; readonly stderr: string },
): Promise<StepResult> {
  const stdout = await readFile(log.stdout, 'utf8');
  return {
    code,
    stdout,
    stderr: await readFile(log.stderr, 'utf8'),
    commands: obeyed(stdout),
    outputs: parsePairs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    exported: parsePairs(await readFile(files.GITHUB_ENV, 'utf8')),
    state: parsePairs(await readFile(files.GITHUB_STATE, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    paths: (await readFile(files.GITHUB_PATH, 'utf8')).split('\n').filter((line) => line !== ''),
  };
}

/** The rules of the runner: a command begins a line, after blanks; `##[…]` stands anywhere; a token stops all. */
function obeyed(stdout: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split('\n').map((text) => text.trim())) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
    } else if (line.startsWith('::stop-commands::')) token = line.slice('::stop-commands::'.length);
    else if (line.startsWith('::') || line.includes('##[')) commands.push(line);
  }
  return commands;
}

/** GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE as the runner reads them: `name=value`, or `name<<DELIMITER` … `DELIMITER`. */
function parsePairs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const heredoc = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '');
    const plain = /^([^=]+)=(.*)$/.exec(lines[at] ?? '');
    if (heredoc !== null) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1);
      outputs[heredoc[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (plain !== null) outputs[plain[1] ?? ''] = plain[2] ?? '';
  }
  return outputs;
}
