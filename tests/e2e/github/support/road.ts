import { stripVTControlCharacters } from 'node:util';
import type { Claim } from '../../../../src/gate/claim.js';
import { BOT } from '../../../support/github/fake-github.js';
import type { PeopleAtWork } from '../../../support/github/people-at-work.js';
import type { SeededApproval } from '../../../support/github/shapes.js';
import { Bench, type BenchRun, callers, type RunOptions } from './bench.js';
import { dispatch, type GithubEvent, pullRequest, push, schedule } from './events.js';
import { BUCKET, type Moto, startMoto } from './moto.js';

/** A pull request as it stands. */
export interface Proposal {
  readonly number: number;
  readonly branch: string;
  /** Commits. */
  readonly head: string;
  readonly base: string;
}

/** What came to main by one push. */
export interface Landed {
  /** Commits. */
  readonly before: string;
  readonly commit: string;
}

export interface RoadOptions {
  /** Manifest of main. */
  readonly manifest: string;
  /** Environments that the callers name. */
  readonly environments: readonly string[];
}

export type RunKind = Pick<RunOptions, 'attempt' | 'secrets' | 'approvals'>;

/** Of `SYNTHINFRA_PLAN_KEY`, as `openssl rand -base64 32` makes one. */
export const PLAN_KEY = Buffer.alloc(32, 7).toString('base64');

const MANIFEST = 'deployment.yaml';
/** What passes between two runs, so that GitHub's limits by the minute are not reached. */
const PAUSE_MS = 120_000;

/**
 * acme/shop on its way from a proposal to the cloud. People's steps and the runs that GitHub starts after them are
 * apart, so that a test may put something in between. ann proposes, and GitHub merges.
 */
export class Road {
  readonly bench: Bench;
  readonly moto: Moto;
  #proposals = 0;

  private constructor(bench: Bench, moto: Moto) {
    this.bench = bench;
    this.moto = moto;
  }

  /** @param program act, see scripts/checks/act.ts */
  static async start(program: string, { manifest, environments }: RoadOptions): Promise<Road> {
    const moto = await startMoto();
    const bench = await Bench.start(program, {
      ...(await callersOf(environments)),
      [MANIFEST]: manifest,
      '.terraform.lock.hcl': moto.lockFile,
    });
    return new Road(bench, moto);
  }

  get people(): PeopleAtWork {
    return this.bench.people;
  }

  /** A pull request of ann's by which the manifest becomes this one. */
  async propose(manifest: string): Promise<Proposal> {
    this.#proposals += 1;
    const branch = `change-${this.#proposals}`;
    const base = await this.people.tip();
    await this.people.branch(branch);
    const head = await this.people.push('ann', branch, MANIFEST, manifest);
    return { number: await this.people.open('ann', branch), branch, head, base };
  }

  /** The run that GitHub starts for a pull request. */
  plan({ number, branch, head, base }: Proposal): Promise<BenchRun> {
    return this.#run('pull-request.yml', pullRequest(number, branch, head, base), {});
  }

  async merge({ number }: Proposal, method: Parameters<PeopleAtWork['merge']>[1] = 'merge'): Promise<Landed> {
    const before = await this.people.tip();
    return { before, ...(await this.people.merge(number, method)) };
  }

  /** Somebody with the right to do so changes main without a pull request. */
  async pushToMain(manifest: string): Promise<Landed> {
    const before = await this.people.tip();
    return { before, commit: await this.people.push('bob', 'main', MANIFEST, manifest) };
  }

  /** A proposal, its plan and its merge. */
  async bring(manifest: string, method: Parameters<Road['merge']>[1] = 'merge'): Promise<Landed> {
    const proposal = await this.propose(manifest);
    await this.plan(proposal);
    return this.merge(proposal, method);
  }

  /** Somebody turns a table's backups off, or on again, past the manifest. */
  async backups(table: string, enabled: boolean): Promise<void> {
    await this.moto.cloud.call('dynamodb', 'DynamoDB_20120810.UpdateContinuousBackups', {
      TableName: table,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: enabled },
    });
  }

  /** The run that GitHub starts for a push to main. */
  deploy({ before, commit }: Landed, how: RunKind = {}): Promise<BenchRun> {
    return this.#run('deploy.yml', push(before, commit), how);
  }

  /** A run of apply.yml that somebody starts by hand. @param commit main's tip unless given */
  async apply(
    inputs: Readonly<Record<string, string>>,
    how: RunKind = {},
    commit?: string,
  ): Promise<BenchRun> {
    return this.#run('apply.yml', dispatch(commit ?? (await this.people.tip()), inputs), how);
  }

  async destroy(inputs: Readonly<Record<string, string>>, how: RunKind = {}): Promise<BenchRun> {
    return this.#run('destroy.yml', dispatch(await this.people.tip(), inputs), how);
  }

  /** The run of a morning. */
  async drift(): Promise<BenchRun> {
    return this.#run('drift.yml', schedule(await this.people.tip()), {});
  }

  /** What our token wrote by requests such as `POST /issues/1/comments`, oldest first. */
  written(route: RegExp): readonly Readonly<Record<string, unknown>>[] {
    const ours = this.bench.github.requests.filter(({ login, method }) => login === BOT && method !== 'GET');
    return ours
      .filter(({ method, path }) => route.test(`${method} ${path.replace(/^\/repos\/acme\/shop/, '')}`))
      .map(({ body = {} }) => body);
  }

  /** Keys of what stands beside the state of an environment: claims and records of applies. */
  async beside(environment: string): Promise<readonly string[]> {
    const list = await this.moto.cloud.getObject(`/${BUCKET}?list-type=2&prefix=tiny/${environment}/`);
    const keys = [...list.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
    return keys.filter((key) => !key.endsWith('/terraform.tfstate'));
  }

  /** The record of the last apply that ended. */
  async lastApply(environment: string): Promise<Claim> {
    return JSON.parse(
      await this.moto.cloud.getObject(`/${BUCKET}/tiny/${environment}/main.applied`),
    ) as Claim;
  }

  /** How often something was changed in the cloud, such as `dynamodb UpdateTimeToLive`; our states do not count. */
  async changes(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const { service, action } of await this.moto.cloud.requests())
      if (service !== 's3' && !/^(Describe|Get|List)/.test(action))
        counts[`${service} ${action}`] = (counts[`${service} ${action}`] ?? 0) + 1;
    return counts;
  }

  async close(): Promise<void> {
    await this.bench.close();
    await this.moto.stop();
  }

  async #run(workflow: string, event: GithubEvent, how: RunKind): Promise<BenchRun> {
    await this.bench.github.clock.pause(PAUSE_MS);
    return this.bench.run({ workflow, event, ...how, env: this.moto.env });
  }
}

/** The jobs of a run that began, in their order, and how each ended: `review success`. */
export function endings({ jobs }: BenchRun): readonly string[] {
  return jobs.map(({ id, result }) => `${id} ${result}`);
}

/** What the job of this id said in its log and on the run's page; without colours. */
export function said({ jobs, logs }: BenchRun, id: string): string {
  const summaries = jobs.filter((job) => job.id === id).map(({ summary }) => summary);
  return stripVTControlCharacters([logs[id] ?? '', ...summaries].join('\n'));
}

/** Outputs of the step that decides. */
export function decided({ jobs }: BenchRun): Readonly<Record<string, string>> {
  return jobs.find(({ id }) => id === 'review')?.outputs['review'] ?? {};
}

/** That a person has agreed to a run in an environment. */
export function approvedBy(login: string, environment: string, comment = ''): readonly SeededApproval[] {
  return [{ login, environments: [environment], comment }];
}

/**
 * The examples, for these environments. act knows no secrets of environments, which GitHub gives to the job that names
 * one: here the callers hand theirs on.
 */
async function callersOf(environments: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const texts = Object.entries(await callers()).map(([path, text]) => {
    const own = text.replace(`'["dev","prod"]'`, `'${JSON.stringify(environments)}'`);
    return [path, own.replace(/^ {4}uses: .*\/(apply|deploy)\.yml@.*$/m, '$&\n    secrets: inherit')];
  });
  return Object.fromEntries(texts);
}
