import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Json } from '../../../../src/json.js';
import { GithubApi } from '../../../support/github-api.js';
import {
  inherited,
  type RunningStep,
  type Step,
  type StepResult,
  startStep,
} from '../../actions/support/run-action.js';
import { FakeWorld, type WorldOptions } from './world.js';

/** How a job differs from one of acme/shop that a push to main has started and that may ask for tokens. */
export interface JobOptions extends WorldOptions {
  readonly event?: RunnerEvent;
  /** `permissions:` without `id-token: write`, and every fork. */
  readonly mayNotAsk?: boolean;
}

export interface RunnerEvent {
  readonly name: string;
  readonly payload: Json;
}

/** How another process of the job ended. */
export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const REPOSITORY = { full_name: 'acme/shop', default_branch: 'main' };
const PUSH: RunnerEvent = { name: 'push', payload: { repository: REPOSITORY, ref: 'refs/heads/main' } };

/** The event of a pull request for main; `from` is the repository that it comes from. */
export function pullRequest(from = 'acme/shop'): RunnerEvent {
  const base = { ref: 'main', repo: { full_name: 'acme/shop' } };
  const head = { ref: 'change', repo: { full_name: from } };
  return {
    name: 'pull_request',
    payload: { repository: REPOSITORY, pull_request: { number: 12, base, head } },
  };
}

/** One job on a runner: its steps run one after the other as processes, and what one exports the next ones have. */
export class RunnerJob {
  /** All fake clouds, behind one port. */
  readonly world: FakeWorld;
  /** GitHub's REST API, behind another. */
  readonly api: GithubApi;
  /** Every step that has ended, the post steps too. */
  readonly steps: StepResult[] = [];
  readonly #machine: string;
  readonly #environment: Readonly<Record<string, string>>;
  #exported: Readonly<Record<string, string>> = {};

  private constructor(
    world: FakeWorld,
    api: GithubApi,
    machine: string,
    environment: Readonly<Record<string, string>>,
  ) {
    this.world = world;
    this.api = api;
    this.#machine = machine;
    this.#environment = environment;
  }

  static async start(manifest: (world: FakeWorld) => Json, options: JobOptions = {}): Promise<RunnerJob> {
    const world = await FakeWorld.start(options);
    const api = await GithubApi.start();
    api.environments.set('prod', { allowed: [{ name: 'main', type: 'branch' }] });
    const machine = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-job-')));
    const { name, payload } = options.event ?? PUSH;
    const request = world.github.tokenRequest(world.clouds);
    const job = new RunnerJob(world, api, machine, {
      HOME: join(machine, 'home'),
      RUNNER_TEMP: join(machine, 'temp'),
      NODE_EXTRA_CA_CERTS: join(machine, 'ca.pem'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(machine, 'event.json'),
      GITHUB_API_URL: api.url,
      ...(options.mayNotAsk === true
        ? {}
        : { ACTIONS_ID_TOKEN_REQUEST_URL: request.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request.bearer }),
    });
    for (const folder of ['home', 'temp', 'workspace']) await mkdir(join(machine, folder));
    await writeFile(join(machine, 'ca.pem'), world.clouds.ca ?? '');
    await writeFile(join(machine, 'event.json'), JSON.stringify(payload));
    await writeFile(join(job.workspace, 'deployment.yaml'), JSON.stringify(manifest(world)));
    return job;
  }

  get workspace(): string {
    return join(this.#machine, 'workspace');
  }

  /** Runs a step to its end. */
  async step(action: Step['action'], more: Omit<Step, 'action'> = {}): Promise<StepResult> {
    return (await this.begin(action, more)).finished;
  }

  async begin(action: Step['action'], { inputs, env }: Omit<Step, 'action'> = {}): Promise<RunningStep> {
    const running = await startStep(this.workspace, {
      action,
      inputs: { 'github-token': this.api.token, ...inputs },
      env: { ...this.#environment, ...this.#exported, ...env },
    });
    const finished = running.finished.then((result) => {
      this.steps.push(result);
      this.#exported = { ...this.#exported, ...result.exported };
      return result;
    });
    return { ...running, finished };
  }

  /** The end of the job for a step. */
  post(step: StepResult): Promise<StepResult> {
    const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]);
    return this.step('post', { env: Object.fromEntries(state) });
  }

  /** A later step with a program of its own: a module of Node, which finds our dependencies. */
  async script(code: string, env: Readonly<Record<string, string>> = {}): Promise<ScriptResult> {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...inherited(), ...this.#environment, ...this.#exported, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    const ended = await new Promise<number | null>((done, failed) => {
      child.once('error', failed);
      child.once('close', done);
    });
    return { code: ended, ...said };
  }

  /** Every file below RUNNER_TEMP and the workspace: path → text. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const root of ['temp', 'workspace']) {
      const entries = await readdir(join(this.#machine, root), { recursive: true, withFileTypes: true });
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile()) found[relative(this.#machine, path)] = await readFile(path, 'utf8');
      }
    }
    return found;
  }

  /** Names of what is in RUNNER_TEMP. */
  async left(): Promise<readonly string[]> {
    return readdir(join(this.#machine, 'temp'));
  }

  async close(): Promise<void> {
    await Promise.all([this.world.clouds.close(), this.api.close()]);
    await rm(this.#machine, { recursive: true, force: true });
  }
}

/** Gives a job to a test, and takes it down after it. */
export async function withJob(
  manifest: (world: FakeWorld) => Json,
  options: JobOptions,
  test: (job: RunnerJob) => Promise<void>,
): Promise<void> {
  const job = await RunnerJob.start(manifest, options);
  try {
    await test(job);
  } finally {
    await job.close();
  }
}
