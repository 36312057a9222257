import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Json } from '../../../src/json.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import { comment } from '../../../src/pipeline/comment.js';
import { failedLeg, type Leg, legBytes, plannedLeg } from '../../../src/pipeline/legs/leg.js';
import { manifestKey } from '../../../src/pipeline/legs/manifest-key.js';
import { artifactsOfRun, legKey } from '../../../src/pipeline/legs/store.js';
import type { Context, Outcome } from '../../../src/pipeline/outcome.js';
import type { Problem } from '../../../src/problem.js';
import type { TargetReport } from '../../../src/report/target.js';
import { BOT, FakeGithub, tokenOf } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';
import { FakeResults } from '../../support/stores/results.js';
import { FakeService } from '../../support/stores/server.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { type FakePlatform, fakePlatform } from '../platform/fake.js';
import { judgedOf } from './legs/leg-kit.js';

/** A passing merge commit of GitHub's, which is on no branch. */
export const MERGE = 'f'.repeat(40);

export interface RunOptions {
  readonly event?: string;
  readonly payload?: Json;
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<Options>;
  /** Folder below the workspace in which the jobs work. */
  readonly below?: string;
  readonly login?: string | null;
}

export type RunContext = Context & { readonly platform: FakePlatform };

/** A pull request of `ann` on a fake GitHub whose runs have their artifacts. */
export class PullBench {
  readonly fake: FakeGithub;
  readonly people: PeopleAtWork;
  readonly number: number;
  head: string;
  /** Artifacts of the run that is on. */
  results = new FakeResults();
  readonly service: FakeService;
  #run = 76;

  private constructor(fake: FakeGithub, service: FakeService, number: number, head: string) {
    this.fake = fake;
    this.people = new PeopleAtWork(fake);
    this.service = service;
    this.number = number;
    this.head = head;
    this.newRun();
  }

  static async open(): Promise<PullBench> {
    const fake = await FakeGithub.start();
    const people = new PeopleAtWork(fake);
    await people.let('ann', 'write');
    const number = await people.propose('ann', 'change', 'deployment.yaml');
    let bench: PullBench | undefined;
    const service = await FakeService.start(
      (request) => bench?.results.answer(request) ?? { status: 500, body: 'too early' },
    );
    bench = new PullBench(fake, service, number, await people.tip('change'));
    return bench;
  }

  async close(): Promise<void> {
    await this.fake.close();
    await this.service.close();
  }

  /** Begins another run; its artifacts are its own. */
  newRun(): void {
    this.#run += 1;
    this.results = new FakeResults();
    this.fake.requests.length = 0;
  }

  async push(): Promise<void> {
    this.head = await this.people.push('ann', 'change', `file-${this.#run}.txt`);
    this.newRun();
  }

  /** As GitHub writes it down for the jobs of the run. */
  payload(from = 'acme/shop', head = this.head): Json {
    return {
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      pull_request: {
        number: this.number,
        base: { ref: 'main', repo: { full_name: 'acme/shop' } },
        head: { ref: 'change', sha: head, repo: { full_name: from } },
      },
    };
  }

  /** What a use case gets in a job of the run. */
  async job(run: RunOptions = {}): Promise<RunContext> {
    const workspace = await temporaryDir();
    const { login = BOT } = run;
    await writeFile(join(workspace, 'event.json'), JSON.stringify(run.payload ?? this.payload()));
    const platform = fakePlatform({
      cwd: join(workspace, run.below ?? ''),
      ci: true,
      temp: workspace,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: run.event ?? 'pull_request',
        GITHUB_EVENT_PATH: join(workspace, 'event.json'),
        GITHUB_API_URL: this.fake.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: MERGE,
        GITHUB_RUN_ID: `${this.#run}`,
        GITHUB_RUN_ATTEMPT: `${run.attempt ?? 1}`,
        ACTIONS_RESULTS_URL: `${this.service.origin}/`,
        ACTIONS_RUNTIME_TOKEN: this.results.token,
        ...run.env,
      },
      ...(login === null ? {} : { githubToken: tokenOf(login) }),
    });
    return { platform, home: resolve('.'), options: { ...defaultOptions(), ...run.options }, words: [] };
  }

  /** Leaves the leg of a job that has planned one environment. */
  async plan(report: TargetReport, run: RunOptions = {}): Promise<void> {
    const environment = report.target.environment ?? '';
    await this.leave(plannedLeg(environment, this.#legRun(), [judgedOf(report)]), environment, run);
  }

  /** Leaves the leg of a job that could not plan. */
  async fail(environment: string, ...problems: Problem[]): Promise<void> {
    await this.leave(failedLeg(environment, this.#legRun(), problems));
  }

  async leave(leg: Leg, environment = leg.environment, run: RunOptions = {}): Promise<void> {
    const job = await this.job(run);
    const store = await artifactsOfRun(job);
    await store?.upload(legKey(environment, manifestKey(job)), legBytes(leg));
  }

  #legRun() {
    return { run: `${this.#run}`, attempt: 1, commit: this.head };
  }

  /** The job that tells. */
  async tell(run: RunOptions = {}): Promise<Outcome> {
    return comment(await this.job(run));
  }

  /** Bodies of the comments, the oldest first. */
  async comments(): Promise<readonly string[]> {
    const path = `/issues/${this.number}/comments?per_page=100`;
    return (await this.people.as<{ body: string }[]>('ann', 'GET', path)).map(({ body }) => body);
  }

  /** `context: state, description` of a commit, the latest of each context. */
  async statuses(commit = this.head): Promise<readonly string[]> {
    const path = `/commits/${commit}/statuses?per_page=100`;
    const all = await this.people.as<{ context: string; state: string; description: string }[]>(
      'ann',
      'GET',
      path,
    );
    const latest = new Map(
      all
        .toReversed()
        .map(({ context, state, description }) => [context, `${context}: ${state}, ${description}`]),
    );
    return [...latest.values()];
  }
}
