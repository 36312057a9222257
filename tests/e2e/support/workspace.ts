import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How long a test may take, in milliseconds: far more than it needs on an idle machine. */
export const PATIENCE = 600_000;

/** How a process ended, and what it said. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running `synthinfra`. */
export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
}

export interface RunOptions {
  /** Standard input; empty unless given. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What would change what a test sees, or lead it to a real cloud: with `CI` it would be no person at a terminal. */
const LEFT_OUT =
  /^(CI$|AWS_|INFRA_|GITHUB_|RUNNER_|TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$|PROJECT_NAME$|RESOURCE_PREFIX$|FORCE_COLOR$)/;

/** A folder of its own with a manifest, where the built command line runs as a process. */
export class Workspace {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  /** An empty workspace with the lock file of the example, so that providers are those that are committed. */
  static async make(): Promise<Workspace> {
    const dir = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-e2e-')));
    await cp(resolve('examples/aws/.terraform.lock.hcl'), join(dir, '.terraform.lock.hcl'));
    return new Workspace(dir);
  }

  path(...parts: readonly string[]): string {
    return join(this.dir, ...parts);
  }

  read(...parts: readonly string[]): Promise<string> {
    return readFile(this.path(...parts), 'utf8');
  }

  /** A manifest is written as JSON, which is YAML. */
  write(file: string, content: string | object): Promise<void> {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`;
    return writeFile(this.path(file), text);
  }

  /** Starts `synthinfra` in the workspace. */
  start(args: readonly string[], options: RunOptions = {}): Running {
    const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name));
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
      cwd: this.dir,
      env: { ...Object.fromEntries(kept), ...options.env },
    });
    child.stdin.end(options.input ?? '');
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    }
    const finished = new Promise<Finished>((done, failed) => {
      child.once('error', failed);
      child.once('close', (code) => done({ code, ...said }));
    });
    return { child, finished };
  }

  /** Runs `synthinfra` to its end. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    return this.start(args, options).finished;
  }

  /** Runs `synthinfra` where it has to succeed. @throws Error with what it said otherwise. */
  async must(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    const finished = await this.run(args, options);
    if (finished.code === 0) return finished;
    throw new Error(`synthinfra ${args.join(' ')} ended with ${finished.code}: ${finished.stderr}`);
  }

  /** Runs `synthinfra … --json`. @returns the exit code and the one document on standard output. */
  async json(
    args: readonly string[],
    options: RunOptions = {},
  ): Promise<{ code: number | null; value: Told }> {
    const { code, stdout, stderr } = await this.run([...args, '--json'], options);
    try {
      return { code, value: JSON.parse(stdout) as Told };
    } catch (cause) {
      throw new Error(`not one JSON document (exit code ${code}): ${stdout}\n${stderr}`, { cause });
    }
  }

  /** Every file below the workspace that holds the text, as bytes. */
  async filesWith(text: string): Promise<readonly string[]> {
    const entries = await readdir(this.dir, { recursive: true, withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      if ((await readFile(file)).includes(text)) found.push(file);
    }
    return found;
  }

  /** Stops the sandbox and removes everything. */
  async remove(): Promise<void> {
    await this.run(['sandbox', 'down']);
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** What `--json` prints, as far as the tests look at it. */
export interface Told {
  readonly verdict?: string;
  readonly targets?: readonly { readonly changeSet: ChangeSetTold; readonly verdict: VerdictTold }[];
  readonly problems?: readonly ProblemTold[];
  readonly applied?: readonly { readonly result: string; readonly done: readonly ActionTold[] }[];
  readonly drift?: readonly ResourceTold[];
  readonly pending?: number;
  readonly endpoint?: string;
  readonly made?: boolean;
}

export interface ProblemTold {
  readonly message: string;
  readonly fix?: string;
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
}

interface ActionTold {
  readonly address: string;
  readonly action: string;
}

interface VerdictTold {
  readonly decision: string;
  readonly reasons: readonly ProblemTold[];
}

export interface ResourceTold {
  readonly address: string;
  readonly previousAddress?: string;
  readonly actions: readonly string[];
  readonly attributes: readonly { readonly path: readonly (string | number)[] }[];
}

interface ChangeSetTold {
  readonly resources: readonly ResourceTold[];
  readonly outputs: readonly object[];
  readonly hooks: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
}

/** The change set of the only stack that a plan tells. */
export function changesOf(value: Told): ChangeSetTold {
  const [target] = value.targets ?? [];
  if (target === undefined) throw new Error(`no plan in ${JSON.stringify(value)}`);
  return target.changeSet;
}
