import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';

/** What a runner sees of one step. */
export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Lines that the runner would obey: those outside of every stop-commands block, `##[…]` among them. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Step {
  readonly action: 'deploy' | 'validate' | 'render' | 'plan' | 'apply';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
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

/** Runs the bundled action as GitHub's runner does: inputs as INPUT_*, files for outputs and summary. */
export async function runStep(workspace: string, step: Step): Promise<StepResult> {
  const runner = await mkdtemp(join(tmpdir(), 'synthinfra-runner-'));
  folders.push(runner);
  const files = { GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary.md') };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const inherited = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|LANG|TF_CLI_CONFIG_FILE|SYNTHINFRA_\w+|XDG_\w+|PIP_\w+|SSL_CERT_\w+|https?_proxy|no_proxy)$/i.test(
      name,
    ),
  );
  const child = spawn(process.execPath, [resolve('dist', step.action, 'main.js')], {
    cwd: runner,
    env: {
      ...Object.fromEntries([...inherited, ...inputs]),
      ...files,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'inferloop/example',
      GITHUB_RUN_ID: '1',
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk;
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  return {
    code,
    ...text,
    commands: obeyed(text.stdout),
    outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
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

/** GITHUB_OUTPUT as the runner reads it: `name=value`, or `name<<DELIMITER` … `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
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
