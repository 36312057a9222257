import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PlannedResource } from '../../../src/changes/plan.js';
import type { Applied, Session } from '../../../src/engines/types.js';
import type { Claim } from '../../../src/gate/claim.js';
import { defaultOptions, type Options } from '../../../src/options.js';
import type { Context } from '../../../src/pipeline/outcome.js';
import { s3Store } from '../../../src/store/s3.js';
import type { Store } from '../../../src/store/types.js';
import { BOT, FakeGithub, tokenOf } from '../../support/github/fake-github.js';
import { PeopleAtWork } from '../../support/github/people-at-work.js';
import { AWS, artifactsOf, storeTools } from '../../support/stores/benches.js';
import { FakeResults } from '../../support/stores/results.js';
import { fakeS3 } from '../../support/stores/s3.js';
import { FakeService } from '../../support/stores/server.js';
import { temporaryDir } from '../engines/terraform/support/temporary.js';
import { type FakePlatform, fakePlatform } from '../platform/fake.js';
import { bucket, manifestText, savedPlan } from './support.js';

export const RUN = 100;
export const TARGET = { name: 'tiny', environment: 'dev', stack: 'main' };
export const KEY = randomBytes(32).toString('base64');
export const OLDER = 'a'.repeat(40);
const MANIFEST = manifestText('  state: { backend: s3, bucket: tiny-states }\n', 'dev: {}, prod: {}');
const WHOLE: Applied = {
  result: 'applied',
  done: [{ address: 'aws_resourcegroups_group.this', action: 'create' }],
  mayExist: [],
  base: { lineage: 'l', serial: 4 },
  problems: [],
};

/** An engine that plans what it is told, and keeps how often it has applied. */
export class FakeEngine implements Session {
  readonly engine = { name: 'terraform', version: '1.11.4' };
  readonly source = '';
  /** Run ids of its applies. */
  readonly applies: string[] = [];
  resources: readonly PlannedResource[] = [creates()];
  outcome: Applied = WHOLE;
  /** What happens while it applies. */
  during: () => Promise<unknown> = async () => undefined;
  /** What happens while it looks at the state. */
  looking: () => void = () => {};
  serial = 3;
  /** What it was given to save. */
  readonly restored: Buffer[] = [];
  restoring: () => Promise<'saved' | 'there'> = async () => 'saved';
  readonly plan = async () => savedPlan(this.resources);
  readonly saved = async () => savedPlan(this.resources);

  async base() {
    this.looking();
    return { lineage: 'l', serial: this.serial };
  }

  async restore(kept: Buffer) {
    this.restored.push(kept);
    return this.restoring();
  }

  async apply(runId: string): Promise<Applied> {
    this.applies.push(runId);
    await this.during();
    return this.outcome;
  }
}

/** One new thing of this name, of which no policy knows. */
export function creates(name = 'tiny'): PlannedResource {
  const type = 'aws_resourcegroups_group';
  return bucket({ address: `${type}.this`, type, actions: ['create'], before: null, after: { name } });
}

/** acme/shop on the default branch: a fake GitHub, the bucket of the state, and the artifacts of run 100. */
export class ApplyKit {
  readonly engine = new FakeEngine();
  readonly fake: FakeGithub;
  readonly people: PeopleAtWork;
  readonly bucket: FakeService;
  readonly #results = new FakeResults();
  readonly #artifacts: FakeService;
  readonly #cwd: string;
  /** Tip of main. */
  commit = '';

  private constructor(fake: FakeGithub, services: readonly [FakeService, FakeService], cwd: string) {
    this.fake = fake;
    this.people = new PeopleAtWork(fake);
    this.bucket = services[0];
    this.#artifacts = services[1];
    this.#cwd = cwd;
  }

  static async start(): Promise<ApplyKit> {
    const fake = await FakeGithub.start();
    const states = await FakeService.start(fakeS3({ bucket: 'tiny-states', accessKeyId: AWS.accessKeyId }));
    let kit: ApplyKit | undefined;
    const artifacts = await FakeService.start((request) =>
      kit === undefined ? { status: 500 } : kit.#results.answer(request),
    );
    const cwd = await temporaryDir();
    kit = new ApplyKit(fake, [states, artifacts], cwd);
    await writeFile(join(cwd, 'deployment.yaml'), MANIFEST);
    for (const login of ['ann', 'bob']) await kit.people.let(login, 'write');
    kit.commit = await kit.people.push('ann', 'main', 'deployment.yaml', MANIFEST);
    kit.seedRun(RUN);
    return kit;
  }

  async close(): Promise<void> {
    await Promise.all([this.fake.close(), this.bucket.close(), this.#artifacts.close()]);
  }

  seedRun(id: number): void {
    this.fake.own.runs.set(id, {
      path: '.github/workflows/deploy.yml',
      event: 'push',
      headSha: this.commit,
      headBranch: 'main',
      attempt: 1,
      referenced: [],
      artifacts: [],
    });
  }

  /** What the apply job of the run gets. */
  async context(
    options: Partial<Options>,
    env: Readonly<Record<string, string>> = {},
    event: object = {},
  ): Promise<Context & { readonly platform: FakePlatform }> {
    const file = join(this.#cwd, 'event.json');
    const repository = { full_name: 'acme/shop', default_branch: 'main' };
    await writeFile(file, JSON.stringify({ repository, ...event }));
    const platform = fakePlatform({
      cwd: this.#cwd,
      ci: true,
      temp: join(this.#cwd, 'runner'),
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: file,
        GITHUB_API_URL: this.fake.url,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: this.commit,
        GITHUB_RUN_ID: `${RUN}`,
        GITHUB_RUN_ATTEMPT: '1',
        AWS_ACCESS_KEY_ID: AWS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: AWS.secretAccessKey,
        AWS_SESSION_TOKEN: AWS.sessionToken,
        AWS_ENDPOINT_URL_S3: this.bucket.origin,
        ACTIONS_RESULTS_URL: `${this.#artifacts.origin}/`,
        ACTIONS_RUNTIME_TOKEN: this.#results.token,
        SYNTHINFRA_PLAN_KEY: KEY,
        ...env,
      },
      githubToken: tokenOf(BOT),
    });
    const all = { ...defaultOptions(), env: 'dev', ...options };
    return { platform, home: resolve('.'), options: all, words: [] };
  }

  /** Artifacts of the run, as a job of it has them. */
  artifacts(): Store {
    return artifactsOf(this.#results, this.#artifacts.origin, storeTools());
  }

  /** What stands beside the state. */
  states(): Store {
    const credentials = async () => AWS;
    const place = { bucket: 'tiny-states', region: 'eu-west-1', credentials, endpoint: this.bucket.origin };
    return s3Store(place, storeTools());
  }

  async record(kind: 'claim' | 'applied'): Promise<Claim | undefined> {
    const bytes = await this.states().download(`tiny/dev/main.${kind}`);
    return bytes === undefined ? undefined : (JSON.parse(bytes.toString()) as Claim);
  }

  async keepRecord(kind: 'claim' | 'applied', more: Partial<Claim> = {}): Promise<void> {
    const claim: Claim = {
      schemaVersion: 1,
      target: TARGET,
      digest: 'd'.repeat(64),
      commit: this.commit,
      run: 'acme/shop/50/1',
      started: '2026-02-01T12:00:00.000Z',
      ...(kind === 'claim' ? {} : { closed: '2026-02-01T12:01:00.000Z', outcome: 'applied' as const }),
      ...more,
    };
    await this.states().upload(`tiny/dev/main.${kind}`, Buffer.from(JSON.stringify(claim)));
  }

  /** States of the Deployments, the newest first. */
  async deployed(): Promise<readonly string[]> {
    const made = await this.people
      .as<{ id: number }[]>('ann', 'GET', `/deployments?sha=${this.commit}&environment=dev`)
      .catch(() => []);
    const [first] = made;
    if (first === undefined) return [];
    const statuses = await this.people.as<{ state: string }[]>(
      'ann',
      'GET',
      `/deployments/${first.id}/statuses`,
    );
    return statuses.map(({ state }) => state);
  }

  /** What the review job does: plans, and seals the plan for this run. @returns its outputs, as options of the apply */
  async review(env: Readonly<Record<string, string>> = {}): Promise<Reviewed> {
    // Imported only now: a test puts the engine into the place of the true one before.
    const [planning, { keepSealed }, { writeRequest }, { workflowRun }] = await Promise.all([
      import('../../../src/pipeline/planning/planning.js'),
      import('../../../src/pipeline/applying/sealed-plan.js'),
      import('../../../src/pipeline/planning/request.js'),
      import('../../../src/pipeline/acting/run-identity.js'),
    ]);
    const context = await this.context({}, env);
    const { deployment, stacks } = await planning.prepare(context);
    const folder = join(this.#cwd, 'review');
    const [stage] = await planning.renderAll(context, deployment, stacks, folder);
    if (stage === undefined) throw new Error('there is no stage');
    const planned = await planning.planStage(context, stage, { mode: 'change' });
    await planning.keepEvidence(planned);
    await writeRequest(folder, context.options, 'dev', ['main']);
    await writeFile(join(stage.dir, 'plan.tfplan'), 'a plan with the password hunter2');
    const digest = planned.judgement.changeSet.digest;
    const run = await workflowRun(context.platform);
    const handed = { run, environment: 'dev', manifest: undefined, stacks, changes: digest };
    const sealed = await keepSealed(this.artifacts(), KEY, folder, handed);
    return { decision: 'go', 'expect-digest': digest, sealed };
  }
}

/** Outputs of the review job. */
export interface Reviewed {
  readonly decision: 'go' | 'ask';
  readonly 'expect-digest': string;
  readonly sealed: string;
}
