import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toChangeSet } from '../../../../src/changes/build.js';
import type { ChangeSet } from '../../../../src/changes/changeset.js';
import { openSession } from '../../../../src/engines/index.js';
import type { Applied, SavedPlan, Session } from '../../../../src/engines/types.js';
import type { JsonObject } from '../../../../src/json.js';
import { fakePlatform } from '../../../unit/platform/fake.js';
import type { TestCluster } from './cluster.js';
import { chartFiles } from './shop.js';

/** What a release is made with. */
export interface Surroundings {
  readonly cluster: TestCluster;
  readonly helm: string;
  readonly kubectl: string;
}

/** One plan as a test sees it. */
export interface Seen {
  readonly saved: SavedPlan;
  readonly changes: ChangeSet;
  /** `update Deployment/ns/api` for each change. */
  readonly actions: readonly string[];
}

/** A release in a namespace of its own, worked on through the engine as the use cases do it. */
export class TestRelease {
  readonly namespace: string;
  readonly dir: string;
  readonly told: string[] = [];
  now: Date | undefined;
  readonly #with: Surroundings;
  #session: Session | undefined;

  private constructor(namespace: string, dir: string, surroundings: Surroundings) {
    this.namespace = namespace;
    this.dir = dir;
    this.#with = surroundings;
  }

  static async make(name: string, surroundings: Surroundings): Promise<TestRelease> {
    const dir = await mkdtemp(join(tmpdir(), 'synthinfra-release-'));
    await mkdir(join(dir, 'bin'));
    await symlink(surroundings.helm, join(dir, 'bin', 'helm'));
    await symlink(surroundings.kubectl, join(dir, 'bin', 'kubectl'));
    return new TestRelease(name, dir, surroundings);
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }

  /** The environment that Helm and kubectl run in here, for a test that uses them by hand. */
  get env(): Readonly<Record<string, string>> {
    return { PATH: join(this.dir, 'bin'), HOME: this.dir, KUBECONFIG: this.#with.cluster.kubeconfig };
  }

  async plan(values: JsonObject, mode: 'change' | 'destroy' = 'change'): Promise<Seen> {
    const session = await this.open(values);
    const saved = await session.plan(mode, this.#telling);
    const changes = toChangeSet(saved.plan);
    const actions = changes.resources.map(({ address, actions }) => `${actions.join('+')} ${address}`);
    return { saved, changes, actions: actions.map((text) => text.replaceAll(this.namespace, 'NS')).sort() };
  }

  async apply(runId = 'run-1'): Promise<Applied> {
    if (this.#session === undefined) throw new Error('nothing was planned');
    return this.#session.apply(runId, this.#telling);
  }

  /** Plans and applies. */
  async roll(values: JsonObject): Promise<Applied> {
    await this.plan(values);
    return this.apply();
  }

  async open(values: JsonObject): Promise<Session> {
    const config = { release: 'shop', namespace: this.namespace };
    const now = this.now;
    const platform = fakePlatform({ env: this.env, cwd: this.dir, now: () => now ?? new Date() });
    this.#session = await openSession(
      'helm',
      {
        target: 'shop/dev/main',
        dir: join(this.dir, 'main'),
        files: chartFiles(values),
        backend: { kind: 'release', config },
        provider: 'kubernetes',
        wanted: {},
        manifestDir: this.dir,
      },
      platform,
      this.#telling,
    );
    return this.#session;
  }

  get #telling() {
    return { progress: () => {}, warn: (text: string) => void this.told.push(text) };
  }
}
