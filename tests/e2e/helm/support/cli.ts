import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { JsonObject } from '../../../../src/json.js';
import { changesOf, type Finished, type Running, type Told, Workspace } from '../../support/workspace.js';
import type { Body, TestCluster } from './cluster.js';
import type { Surroundings } from './release.js';

const DIGEST = '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865';

/** An image that a manifest may name: by digest. */
export function image(name: string): string {
  return `registry.test/${name}@sha256:${DIGEST}`;
}

/** A manifest as the example for Kubernetes, which a bare cluster takes: with an Ingress, and Secrets that exist. */
export function shop(services: JsonObject = {}, level = 'info'): JsonObject {
  const api = {
    ...{ image: image('api'), port: 8080, cpu: 0.5, memory: '1Gi', health: '/healthz' },
    ...{ scale: { min: 2, max: 4, cpuPercent: 60 }, env: { LOG_LEVEL: level } },
    ...{ secrets: { API_KEY: 'secret://api-key' }, public: true },
    ...{ domain: 'api.example.com', certificate: 'shop-tls' },
  };
  const night = { image: image('night'), schedule: '0 2 * * *', cpu: 1, memory: '1Gi' };
  return {
    apiVersion: 'synthinfra.inferloop.io/v1alpha1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: {
      target: { provider: 'kubernetes' },
      services: { api, ...services },
      jobs: { night },
      secrets: { 'api-key': { existing: 'api-key' } },
      kubernetes: { ingress: { kind: 'ingress', className: 'public' } },
      network: { nat: 'single', allowedIpRanges: ['0.0.0.0/0'] },
      environments: { dev: {}, prod: {} },
    },
  };
}

/** A workspace whose `synthinfra` works with one version of Helm on a cluster, as a person does by hand. */
export class CliBench {
  readonly workspace: Workspace;
  readonly cluster: TestCluster;
  /** Name of the release and of its namespace. */
  readonly release: string;
  readonly #environment: string;

  private constructor(workspace: Workspace, cluster: TestCluster, environment: string) {
    this.workspace = workspace;
    this.cluster = cluster;
    this.#environment = environment;
    this.release = `shop-${environment}`;
  }

  static async make(
    { cluster, helm, kubectl }: Surroundings,
    environment: 'dev' | 'prod' = 'dev',
  ): Promise<CliBench> {
    const workspace = await Workspace.make();
    const bench = new CliBench(workspace, cluster, environment);
    await mkdir(workspace.path('bin'));
    await symlink(kubectl, workspace.path('bin', 'kubectl'));
    // An upgrade says which process it is, so that it can be killed without a word.
    const note = `case "$1" in upgrade) echo $$ >"${bench.#helmPid}" ;; esac`;
    await writeFile(workspace.path('bin', 'helm'), `#!/bin/sh\n${note}\nexec "${helm}" "$@"\n`);
    await chmod(workspace.path('bin', 'helm'), 0o755);
    return bench;
  }

  /** Which cluster, and as whom. */
  env(kubeconfig = this.cluster.kubeconfig): Readonly<Record<string, string>> {
    const PATH = `${this.workspace.path('bin')}:${process.env['PATH']}`;
    return { PATH, KUBECONFIG: kubeconfig };
  }

  get #helmPid(): string {
    return this.workspace.path('helm.pid');
  }

  write(manifest: JsonObject): Promise<void> {
    return this.workspace.write('deployment.yaml', manifest);
  }

  start(...args: readonly string[]): Running {
    return this.workspace.start([...args, '--env', this.#environment], { env: this.env() });
  }

  run(...args: readonly string[]): Promise<Finished> {
    return this.start(...args).finished;
  }

  /** A plan as its JSON tells it. */
  async plan(kubeconfig?: string): Promise<{ readonly code: number | null; readonly value: Told }> {
    return this.workspace.json(['plan', '--env', this.#environment], { env: this.env(kubeconfig) });
  }

  /** @param approved what was planned, where its changes need approval. */
  apply(approved?: Told): Promise<Finished> {
    const approval = approved === undefined ? [] : ['--approve', changesOf(approved).digest.slice(0, 7)];
    return this.workspace.run(['apply', '--plan', this.folder, ...approval], { env: this.env() });
  }

  get folder(): string {
    return `.synthinfra/${this.#environment}`;
  }

  /** Plans and applies a manifest. @throws Error with what was said when that fails. */
  async roll(manifest: JsonObject): Promise<void> {
    await this.write(manifest);
    await this.workspace.must(['plan', '--env', this.#environment], { env: this.env() });
    await this.workspace.must(['apply', '--plan', this.folder], { env: this.env() });
  }

  destroy(): Promise<Finished> {
    return this.run('destroy', '--confirm', 'shop');
  }

  /** An object of the release's namespace. @param place `api/v1`, `apis/apps/v1` */
  object(place: string, kind: string, name: string): Promise<Body | undefined> {
    return this.cluster.get(`/${place}/namespaces/${this.release}/${kind}/${name}`);
  }

  config(): Promise<Body | undefined> {
    return this.object('api/v1', 'configmaps', 'api');
  }

  /** What somebody does by hand. */
  async byHand(level: string): Promise<void> {
    await this.cluster.patch(`/api/v1/namespaces/${this.release}/configmaps/api`, {
      data: { LOG_LEVEL: level },
    });
  }

  /** Kills an apply and its Helm once an object is there, as the loss of a machine would. */
  async killOnce(running: Running, there: () => Promise<Body | undefined>): Promise<void> {
    await until(async () => (await there()) !== undefined, running);
    running.child.kill('SIGKILL');
    process.kill(Number(await this.workspace.read('helm.pid')), 'SIGKILL');
    await running.finished;
  }

  /** Changes what Helm has written down of a revision: a Secret with JSON, packed. */
  async rewrite(revision: number, change: (info: Body) => object): Promise<void> {
    const path = `/api/v1/namespaces/${this.release}/secrets/sh.helm.release.v1.${this.release}.v${revision}`;
    const secret = await this.cluster.get(path);
    const packed = Buffer.from(Buffer.from(secret.data.release, 'base64').toString('utf8'), 'base64');
    const record = JSON.parse(gunzipSync(packed).toString('utf8'));
    const info = { ...record.info, ...change(record.info) };
    const text = gzipSync(JSON.stringify({ ...record, info })).toString('base64');
    const data = { release: Buffer.from(text).toString('base64') };
    await this.cluster.patch(path, { data, metadata: { labels: { status: info.status } } });
  }
}

/** Waits until something is so. @throws Error when the process that is to make it so has ended. */
export async function until(so: () => Promise<boolean>, running?: Running): Promise<void> {
  while (!(await so())) {
    if (running !== undefined && running.child.exitCode !== null)
      throw new Error(`it ended by itself: ${(await running.finished).stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
