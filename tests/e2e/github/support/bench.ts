import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitHub } from '../../../support/clouds/github.js';
import { Clouds, type Service } from '../../../support/clouds/server.js';
import { BOT, FakeGithub, OWNER, tokenOf } from '../../../support/github/fake-github.js';
import { PeopleAtWork } from '../../../support/github/people-at-work.js';
import type { SeededApproval, SeededArtifact, SeededRun } from '../../../support/github/shapes.js';
import { FakeResults } from '../../../support/stores/results.js';
import { type ActRun, runAct } from './act.js';
import { Checkout } from './checkout.js';
import type { GithubEvent } from './events.js';
import { Front } from './front.js';
import { makeIdleAction, makeToolkit, TOOLKIT } from './toolkit.js';

/** Used by the workflows; on this machine Terraform is there already. */
const SETUP_TERRAFORM = 'hashicorp/setup-terraform@5e8dbf3c6d9deaf4193ca7a8fb23f2ac83bb6c85';
/** Artifacts of different runs never share an id. */
const IDS_OF_A_RUN = 1000;

export interface RunOptions {
  /** File of the caller, below .github/workflows. */
  readonly workflow: string;
  readonly event: GithubEvent;
  /** 1 unless it is a re-run. */
  readonly attempt?: number;
  /** Of the repository or its environments. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** What reviewers of environments say of this run. act waits for nobody: a job goes on without them. */
  readonly approvals?: readonly SeededApproval[];
  /** Besides what a runner sets, such as where the clouds are. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A run that GitHub knows of, and what the steps of its jobs find around them. */
export interface BegunRun {
  readonly id: number;
  readonly results: FakeResults;
  /** With the files of the commit; those of the next run take their place. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A run that has ended, its number at GitHub, and its artifacts, with which an attacker may do what he likes. */
export interface BenchRun extends ActRun {
  readonly id: number;
  readonly results: FakeResults;
}

/**
 * acme/shop at its GitHub, with token service and artifacts. What people do, they do there; a run checks out what is there.
 * Runs are made one after the other. ann and bob may write, cleo may read.
 */
export class Bench {
  readonly github: FakeGithub;
  readonly people: PeopleAtWork;
  readonly clouds: Clouds;
  /** Of the token service. */
  readonly bearer: string;
  readonly #program: string;
  readonly #checkout: Checkout;
  readonly #front: Front;
  readonly #toolkit: string;
  readonly #idle: string;
  #runs = 0;

  private constructor(
    program: string,
    parts: {
      github: FakeGithub;
      people: PeopleAtWork;
      checkout: Checkout;
      clouds: Clouds;
      bearer: string;
      front: Front;
      toolkit: string;
      idle: string;
    },
  ) {
    this.#program = program;
    this.github = parts.github;
    this.people = parts.people;
    this.#checkout = parts.checkout;
    this.clouds = parts.clouds;
    this.bearer = parts.bearer;
    this.#front = parts.front;
    this.#toolkit = parts.toolkit;
    this.#idle = parts.idle;
  }

  /**
   * @param program act, see scripts/checks/act.ts @param files of main, besides the callers
   * @param services clouds that take GitHub's tokens, made for this GitHub's keys
   */
  static async start(
    program: string,
    files: Readonly<Record<string, string>>,
    services: (github: GitHub) => readonly Service[] = () => [],
  ): Promise<Bench> {
    const tokens = new GitHub({ subject: 'repo:acme/shop' });
    const clouds = await Clouds.start([tokens, ...services(tokens)]);
    const github = await FakeGithub.start();
    const front = await Front.start(github, (environment, audience, bearer) => {
      if (bearer !== tokens.bearer) return undefined;
      // One after the other: nothing happens between the two lines.
      tokens.subject = `repo:acme/shop:environment:${environment}`;
      return tokens.mint(audience, clouds);
    });
    const place = { url: `${front.origin}/idtoken?api-version=2.0`, bearer: tokens.bearer };
    const people = new PeopleAtWork(github);
    for (const login of ['ann', 'bob']) await people.let(login, 'write');
    await people.let('cleo', 'read');
    for (const [path, text] of Object.entries({ ...(await callers()), ...files }))
      await people.push(OWNER, 'main', path, text);
    const [toolkit, idle] = await Promise.all([makeToolkit(place), makeIdleAction()]);
    const checkout = await Checkout.make(people);
    return new Bench(program, {
      github,
      people,
      checkout,
      clouds,
      bearer: tokens.bearer,
      front,
      toolkit,
      idle,
    });
  }

  /** Runs a workflow to its end. */
  async run(options: RunOptions): Promise<BenchRun> {
    const { id, results, folder, env } = await this.begin(options);
    const run = await runAct({
      program: this.#program,
      repository: folder,
      workflow: options.workflow,
      event: options.event,
      env: { ...env, ...options.env },
      secrets: { GITHUB_TOKEN: tokenOf(BOT), ...options.secrets },
      local: { [`${TOOLKIT.repository}@${TOOLKIT.ref}`]: this.#toolkit, [SETUP_TERRAFORM]: this.#idle },
    });
    return { ...run, id, results };
  }

  /** Begins a run: GitHub knows of it, and of its artifacts, from its start. */
  async begin({ workflow, event, attempt = 1, approvals = [] }: RunOptions): Promise<BegunRun> {
    this.#runs += 1;
    const id = 1000 + this.#runs;
    await this.#checkout.at(event.content);
    const results = new FakeResults({
      workflowRun: id,
      restToken: tokenOf(BOT),
      firstId: this.#runs * IDS_OF_A_RUN,
    });
    this.#front.runs.push({ results });
    this.github.own.runs.set(id, {
      path: `.github/workflows/${workflow}`,
      event: event.name,
      headSha: event.headSha,
      headBranch: event.headBranch,
      attempt,
      referenced: await this.#referenced(workflow),
      get artifacts(): readonly SeededArtifact[] {
        return results.artifacts.flatMap(({ id: of, name, digest }) =>
          digest === undefined ? [] : [{ id: of, name, digest }],
        );
      },
    } satisfies SeededRun);
    this.github.own.approvals.set(id, approvals);
    const ref = `${this.github.repository}/.github/workflows/${workflow}@${event.ref}`;
    return {
      id,
      results,
      folder: this.#checkout.dir,
      env: { ...this.#environment(id, attempt, results.token), GITHUB_WORKFLOW_REF: ref },
    };
  }

  /** Where steps find GitHub. */
  get origin(): string {
    return this.#front.origin;
  }

  async close(): Promise<void> {
    await Promise.all([
      this.#front.close(),
      this.github.close(),
      this.clouds.close(),
      this.#checkout.remove(),
    ]);
    await Promise.all(
      [this.#toolkit, this.#idle].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  }

  /** The reusable workflows that a run of this caller uses, those that they use among them. */
  async #referenced(workflow: string): Promise<SeededRun['referenced']> {
    const text = await readFile(join(this.#checkout.dir, '.github/workflows', workflow), 'utf8');
    const called = [...text.matchAll(/uses: (inferloop\/synthinfra\/\.github\/workflows\/)(\w+\.yml)@/g)];
    return called
      .flatMap(([, folder = '', name = '']) =>
        (name === 'deploy.yml' ? [name, 'apply.yml'] : [name]).map((one) => `${folder}${one}`),
      )
      .map((path) => ({ path: `${path}@${TOOLKIT.ref}`, sha: TOOLKIT.commit }));
  }

  #environment(id: number, attempt: number, token: string): Record<string, string> {
    return {
      GITHUB_API_URL: `${this.origin}/api`,
      GITHUB_RUN_ID: `${id}`,
      GITHUB_RUN_ATTEMPT: `${attempt}`,
      ACTIONS_RESULTS_URL: `${this.origin}/`,
      ACTIONS_RUNTIME_TOKEN: token,
    };
  }
}

/** The examples by their paths, of the toolkit under test. */
export async function callers(): Promise<Record<string, string>> {
  const names = (await readdir('examples/github')).filter((file) => file.endsWith('.yml'));
  const texts = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join('examples/github', name), 'utf8');
      return [`.github/workflows/${name}`, text.replace(/@v1\b.*$/gm, `@${TOOLKIT.ref}`)] as const;
    }),
  );
  return Object.fromEntries(texts);
}
