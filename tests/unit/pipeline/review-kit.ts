import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { PlannedResource } from '../../../src/changes/plan.js';
import type { Claim } from '../../../src/gate/claim.js';
import { connect, type Github } from '../../../src/github/client.js';
import { legBytes, plannedLeg } from '../../../src/pipeline/legs/leg.js';
import { judge } from '../../../src/pipeline/planning/judge.js';
import { type Decided, decideTarget, type ReviewRun } from '../../../src/pipeline/reviewing/target.js';
import { zipOf } from '../../../src/zip.js';
import { BOT, FakeGithub } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';
import type { SeededRun } from '../../support/github/shapes.js';
import { storeTools } from '../../support/stores/benches.js';
import { bucket, contextIn, deploymentOf, idleSession, manifestText, savedPlan, stageOf } from './support.js';

export const TOOLKIT = 'c'.repeat(40);
export const PLAN_RUN = 77;
const APPLY_RUN = 100;
const WORKFLOW = '.github/workflows/pull-request.yml';
const CIRCUMSTANCES = {
  now: new Date('2026-03-01T12:00:00Z'),
  allowDelete: [],
  allowReplace: [],
  reasons: [],
  secrets: [],
};

/** What the engine says: one new thing of this name, of which no policy knows. */
export function creates(name = 'tiny'): PlannedResource {
  const type = 'aws_resourcegroups_group';
  return bucket({ address: `${type}.this`, type, actions: ['create'], before: null, after: { name } });
}

/** What a test changes of the run that planned the pull request. */
export interface PlanRun {
  readonly run?: Partial<SeededRun>;
  readonly id?: number;
  readonly resources?: readonly PlannedResource[];
  /** What the leg says of itself. */
  readonly said?: { readonly run?: string; readonly commit?: string; readonly toolkit?: string };
  /** Changes the bytes after GitHub has recorded their digest. */
  readonly tamper?: true;
  readonly artifact?: { readonly name?: string; readonly expired?: boolean; readonly digest?: null };
}

/** acme/shop on a fake GitHub, from the proposal to the decision on the default branch. */
export class ReviewKit {
  readonly fake: FakeGithub;
  readonly people: PeopleAtWork;

  private constructor(fake: FakeGithub) {
    this.fake = fake;
    this.people = new PeopleAtWork(fake);
  }

  /** With a manifest on main. */
  static async start(manifest = manifestText()): Promise<ReviewKit> {
    const kit = new ReviewKit(await FakeGithub.start());
    for (const login of ['ann', 'bob']) await kit.people.let(login, 'write');
    await kit.people.push('ann', 'main', 'deployment.yaml', manifest);
    return kit;
  }

  /** A pull request of ann's that changes these files. */
  async propose(
    branch: string,
    files: Readonly<Record<string, string>>,
  ): Promise<{ number: number; head: string }> {
    await this.people.branch(branch);
    for (const [path, text] of Object.entries(files)) await this.edit('ann', branch, path, text);
    const number = await this.people.open('ann', branch);
    return { number, head: await this.people.tip(branch) };
  }

  /** Commits a file that may be there already. */
  async edit(login: string, branch: string, path: string, text: string): Promise<string> {
    const before = await this.people.tip(branch);
    const old = await this.people
      .as<{ sha: string }>(login, 'GET', `/contents/${path}?ref=${before}`)
      .catch(() => undefined);
    const made = await this.people.as<{ commit: { sha: string } }>(login, 'PUT', `/contents/${path}`, {
      message: `Change ${path}`,
      content: Buffer.from(text).toString('base64'),
      branch,
      ...(old === undefined ? {} : { sha: old.sha }),
    });
    this.fake.own.pulls.pushed(branch, before, made.commit.sha, login);
    return made.commit.sha;
  }

  /** The run of the pull request's plan workflow, and the leg that it left. @returns the digest of its changes */
  planned(head: string, manifest: string, more: PlanRun = {}): string {
    const { id = PLAN_RUN, resources = [creates()], said = {}, artifact = {} } = more;
    const run = `acme/shop/${said.run ?? id}/1`;
    const commit = said.commit ?? head;
    const judged = judge(stageOf(deploymentOf(manifest)), idleSession(), savedPlan(resources), {
      ...CIRCUMSTANCES,
      run,
      commit,
    });
    const { tool } = judged.receipt;
    const receipt = { ...judged.receipt, tool: { ...tool, synthinfra: said.toolkit ?? tool.synthinfra } };
    const judgement = { ...judged, receipt };
    const leg = plannedLeg('dev', { run: said.run ?? `${id}`, attempt: 1, commit }, [judgement]);
    const name = artifact.name ?? 'synthinfra-leg-dev';
    const zip = zipOf(new Map([[name, legBytes(leg)]]));
    const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (more.tamper) zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 1;
    this.fake.own.zips.set(id * 10, zip);
    this.fake.own.runs.set(id, {
      path: `${WORKFLOW}@refs/pull/1/merge`,
      event: 'pull_request',
      headSha: head,
      headBranch: 'topic',
      attempt: 1,
      referenced: [{ path: 'inferloop/synthinfra/.github/workflows/plan.yml@v1', sha: TOOLKIT }],
      artifacts: [
        {
          id: id * 10,
          name,
          size: zip.length,
          ...artifact,
          digest: artifact.digest === null ? null : digest,
        },
      ],
      ...more.run,
    });
    return judgement.changeSet.digest;
  }

  /** What the review decides on main at this commit. */
  async decide(
    commit: string,
    manifest: string,
    more: {
      readonly resources?: readonly PlannedResource[];
      readonly last?: Claim;
      readonly of?: Partial<ReviewRun>;
      readonly attempt?: number;
      readonly resolve?: string;
    } = {},
  ): Promise<Decided> {
    const { resources = [creates()], attempt = 1 } = more;
    this.fake.own.runs.set(APPLY_RUN, {
      path: '.github/workflows/deploy.yml',
      event: 'push',
      headSha: commit,
      headBranch: 'main',
      attempt,
      referenced: [{ path: 'inferloop/synthinfra/.github/workflows/apply.yml@v1', sha: TOOLKIT }],
      artifacts: [],
    });
    const stage = stageOf(deploymentOf(manifest));
    const saved = savedPlan(resources);
    const session = idleSession();
    const run = `acme/shop/${APPLY_RUN}/${attempt}`;
    const judgement = judge(stage, session, saved, { ...CIRCUMSTANCES, run, commit });
    const of: ReviewRun = {
      github: this.github(),
      patience: storeTools().patience,
      run: { repository: 'acme/shop', id: `${APPLY_RUN}`, attempt, commit, url: '' },
      event: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      manifest: 'deployment.yaml',
      key: undefined,
      planWorkflow: WORKFLOW,
      ...more.of,
    };
    const options = more.resolve === undefined ? {} : { resolve: more.resolve };
    return decideTarget(
      contextIn(resolve('.'), options),
      of,
      { stage, session, saved, judgement },
      more.last,
    );
  }

  github(): Github {
    return connect(this.fake.as(BOT), this.fake.clock);
  }
}

/** The record of an apply that has ended. */
export function appliedAt(commit: string): Claim {
  return {
    schemaVersion: 1,
    target: { name: 'tiny', environment: 'dev', stack: 'main' },
    digest: 'd'.repeat(64),
    commit,
    run: 'acme/shop/50/1',
    started: '2026-02-01T12:00:00.000Z',
    closed: '2026-02-01T12:01:00.000Z',
    outcome: 'applied',
  };
}

export function codes({ reasons }: Decided): readonly string[] {
  return [...new Set(reasons.map(({ code }) => code))];
}
