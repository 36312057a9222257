import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOT, tokenOf } from '../../../support/github/fake-github.js';
import { type RunningStep, type StepResult, startStep } from '../../actions/support/run-action.js';
import type { Bench } from './bench.js';
import type { GithubEvent } from './events.js';

/** A run of the apply workflow whose steps are started one by one, without act, which cannot be interrupted as a runner is. */
export class SteppedRun {
  readonly id: number;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #environment: string;

  private constructor(
    id: number,
    folder: string,
    env: Readonly<Record<string, string>>,
    environment: string,
  ) {
    this.id = id;
    this.#folder = folder;
    this.#env = env;
    this.#environment = environment;
  }

  /** Bob confirms it. @param env where the clouds are, and the environment's secrets */
  static async begin(
    bench: Bench,
    event: GithubEvent,
    environment: string,
    env: Readonly<Record<string, string>>,
  ): Promise<SteppedRun> {
    const approvals = [{ login: 'bob', environments: [`${environment}-confirm`] }];
    const begun = await bench.begin({ workflow: 'deploy.yml', event, approvals });
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'synthinfra-stepped-')));
    const file = join(folder, 'event.json');
    await writeFile(file, JSON.stringify(event.payload));
    await cp(begun.folder, join(folder, 'files'), { recursive: true });
    const given = {
      GITHUB_REPOSITORY: bench.github.repository,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REF: event.ref,
      GITHUB_SHA: event.sha,
      RUNNER_TEMP: folder,
    };
    return new SteppedRun(begun.id, folder, { ...begun.env, ...given, ...env }, environment);
  }

  review(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    return this.#start('review', inputs).then(({ finished }) => finished);
  }

  /** @param review what the review job has said */
  apply(review: StepResult, inputs: Readonly<Record<string, string>> = {}): Promise<RunningStep> {
    const { decision = '', digest = '', sealed = '' } = review.outputs;
    return this.#start('apply', { decision, 'expect-digest': digest, sealed, ...inputs });
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Each job has a workspace of its own: nothing of one is in another. */
  async #start(action: 'review' | 'apply', inputs: Readonly<Record<string, string>>): Promise<RunningStep> {
    const workspace = await mkdtemp(join(this.#folder, `${action}-`));
    await cp(join(this.#folder, 'files'), workspace, { recursive: true });
    return startStep(workspace, {
      action,
      inputs: { environment: this.#environment, 'github-token': tokenOf(BOT), ...inputs },
      env: this.#env,
    });
  }
}
