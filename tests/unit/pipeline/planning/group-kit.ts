import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PlannedResource } from '../../../../src/changes/plan.js';
import { defaultOptions } from '../../../../src/options.js';
import type { Context } from '../../../../src/pipeline/outcome.js';
import { BOT, tokenOf } from '../../../support/github/fake-github.js';
import type { SeededRun } from '../../../support/github/shapes.js';
import { temporaryDir } from '../../engines/terraform/support/temporary.js';
import { type FakePlatform, fakePlatform } from '../../platform/fake.js';
import { FakeEngine } from '../apply-kit.js';
import { type PlanRun, ReviewKit, TOOLKIT } from '../review-kit.js';
import { manifestText } from '../support.js';

export const MANIFEST = manifestText('  state: { backend: s3, bucket: tiny-states }\n');
/** Run of the group. */
const GROUP_RUN = 200;
const WORKFLOW = '.github/workflows/pull-request.yml';

/** A pull request that was planned, and how it comes into the queue. */
export interface Queued {
  readonly number: number;
  readonly head: string;
}

/** A merge queue of acme/shop on a fake GitHub, and the job that plans a group of it. */
export class GroupKit {
  readonly engine = new FakeEngine();
  readonly review: ReviewKit;
  #base: string;
  #head: string;
  #ref = '';
  #runs = 76;

  private constructor(review: ReviewKit, tip: string) {
    this.review = review;
    this.#base = tip;
    this.#head = tip;
  }

  static async start(): Promise<GroupKit> {
    const review = await ReviewKit.start(MANIFEST);
    return new GroupKit(review, await review.people.tip());
  }

  close(): Promise<void> {
    return this.review.fake.close();
  }

  /** A pull request whose plan has these changes; null: it was never planned. */
  async propose(resources: readonly PlannedResource[] | null, more: PlanRun = {}): Promise<Queued> {
    this.#runs += 1;
    const branch = `topic-${this.#runs}`;
    const made = await this.review.propose(branch, { [`${branch}.txt`]: branch });
    this.review.fake.own.pulls.landings.set(made.head, [made.number]);
    if (resources !== null)
      this.review.planned(made.head, MANIFEST, {
        id: this.#runs,
        resources,
        ...more,
        run: { headBranch: branch, ...more.run },
      });
    return made;
  }

  /** GitHub makes the next group of the queue: it stands on the one before. */
  async queue({ number, head }: Queued, method: 'merge' | 'squash' = 'merge', named = number): Promise<void> {
    await this.add(head, method);
    this.#ref = `refs/heads/gh-readonly-queue/main/pr-${named}-${this.#base}`;
    await this.review.people.as('acme', 'POST', '/git/refs', { ref: this.#ref, sha: this.#head });
  }

  /** The queue's line goes on by a commit of its own. */
  async add(head: string, method: 'merge' | 'squash', sameGroup = false): Promise<void> {
    const { people } = this.review;
    const { tree } = await people.as<{ tree: { sha: string } }>('acme', 'GET', `/git/commits/${head}`);
    const parents = method === 'merge' ? [this.#head, head] : [this.#head];
    const made = { message: 'Merge', tree: tree.sha, parents };
    if (!sameGroup) this.#base = this.#head;
    this.#head = (await people.as<{ sha: string }>('acme', 'POST', '/git/commits', made)).sha;
  }

  /** What the job that plans the newest group gets. */
  async context(
    more: { readonly run?: Partial<SeededRun>; readonly env?: Readonly<Record<string, string>> } = {},
  ): Promise<Context & { readonly platform: FakePlatform }> {
    const { fake } = this.review;
    fake.own.runs.set(GROUP_RUN, {
      path: `${WORKFLOW}@${this.#ref}`,
      event: 'merge_group',
      headSha: this.#head,
      headBranch: this.#ref.replace('refs/heads/', ''),
      attempt: 1,
      referenced: [{ path: 'inferloop/synthinfra/.github/workflows/plan.yml@v1', sha: TOOLKIT }],
      artifacts: [],
      ...more.run,
    });
    const cwd = await temporaryDir();
    await writeFile(join(cwd, 'deployment.yaml'), MANIFEST);
    const event = {
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      merge_group: {
        base_ref: 'refs/heads/main',
        base_sha: this.#base,
        head_ref: this.#ref,
        head_sha: this.#head,
      },
    };
    await writeFile(join(cwd, 'event.json'), JSON.stringify(event));
    const platform = fakePlatform({
      cwd,
      ci: true,
      temp: cwd,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_WORKSPACE: cwd,
        GITHUB_EVENT_NAME: 'merge_group',
        GITHUB_EVENT_PATH: join(cwd, 'event.json'),
        GITHUB_API_URL: fake.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REF: this.#ref,
        GITHUB_SHA: this.#head,
        GITHUB_RUN_ID: `${GROUP_RUN}`,
        GITHUB_RUN_ATTEMPT: '1',
        ...more.env,
      },
      githubToken: tokenOf(BOT),
    });
    return { platform, home: resolve('.'), options: { ...defaultOptions(), env: 'dev' }, words: [] };
  }
}
