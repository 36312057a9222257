import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ControlPlane } from '../../../../scripts/checks/kube.js';

/** An object as the API gives it. */
// biome-ignore lint/suspicious/noExplicitAny: what a test looks into is an object of any kind
export type Body = any;

const TOKEN = 'the-token-of-the-tests';
const READY_MS = 120_000;

/** A cluster without nodes and controllers: etcd and kube-apiserver on this machine. */
export class TestCluster {
  readonly kubeconfig: string;
  readonly #url: string;
  readonly #dir: string;
  readonly #children: readonly ChildProcess[];

  private constructor(url: string, dir: string, kubeconfig: string, children: readonly ChildProcess[]) {
    this.#url = url;
    this.#dir = dir;
    this.kubeconfig = kubeconfig;
    this.#children = children;
  }

  static async start({ etcd, apiServer }: ControlPlane): Promise<TestCluster> {
    const dir = await mkdtemp(join(tmpdir(), 'synthinfra-cluster-'));
    const [client, peer, secure] = await Promise.all([freePort(), freePort(), freePort()]);
    const etcdUrl = `http://127.0.0.1:${client}`;
    const peerUrl = `http://127.0.0.1:${peer}`;
    const keeper = start(dir, etcd, [
      ...[
        '--data-dir',
        join(dir, 'etcd'),
        '--listen-client-urls',
        etcdUrl,
        '--advertise-client-urls',
        etcdUrl,
      ],
      ...['--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl],
      ...['--initial-cluster', `default=${peerUrl}`, '--unsafe-no-fsync'],
    ]);
    const key = join(dir, 'accounts.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(join(dir, 'tokens.csv'), `${TOKEN},admin,admin,"system:masters"\n`);
    const server = start(dir, apiServer, [
      ...['--etcd-servers', etcdUrl, '--secure-port', String(secure), '--bind-address', '127.0.0.1'],
      ...['--cert-dir', join(dir, 'certs'), '--token-auth-file', join(dir, 'tokens.csv')],
      ...['--authorization-mode', 'RBAC', '--disable-admission-plugins', 'ServiceAccount'],
      ...['--service-account-issuer', 'https://cluster.test', '--service-account-key-file', key],
      ...['--service-account-signing-key-file', key, '--service-cluster-ip-range', '10.96.0.0/16'],
    ]);
    const url = `https://127.0.0.1:${secure}`;
    const kubeconfig = join(dir, 'kubeconfig');
    const cluster = new TestCluster(url, dir, kubeconfig, [server, keeper]);
    await cluster.#ready();
    await writeFile(kubeconfig, JSON.stringify(await kubeconfigOf(url, dir)));
    return cluster;
  }

  /** Ends both programs and removes what they wrote. */
  async stop(): Promise<void> {
    for (const child of this.#children) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await rm(this.#dir, { recursive: true, force: true });
  }

  /** The object at a path; undefined when there is none. */
  async get(path: string): Promise<Body | undefined> {
    const { status, body } = await this.#send('GET', path);
    return status === 404 ? undefined : body;
  }

  /** The items of a list. */
  async list(path: string): Promise<readonly Body[]> {
    return (await this.get(path))?.items ?? [];
  }

  async create(path: string, object: object): Promise<Body> {
    return (await this.#send('POST', path, object)).body;
  }

  /** Changes an object as `kubectl edit` does: by a field manager that is not Helm. */
  async patch(path: string, change: object, type = 'merge-patch'): Promise<Body> {
    const { status, body } = await this.#send('PATCH', `${path}?fieldManager=by-hand`, change, type);
    if (status >= 300) throw new Error(`PATCH ${path}: ${JSON.stringify(body)}`);
    return body;
  }

  async remove(path: string): Promise<void> {
    await this.#send('DELETE', path);
  }

  async #ready(): Promise<void> {
    const until = Date.now() + READY_MS;
    for (;;) {
      const answer = await this.#send('GET', '/readyz').catch(() => undefined);
      if (answer?.status === 200) return;
      if (Date.now() > until) {
        const log = await readFile(join(this.#dir, 'kube-apiserver.log'), 'utf8');
        await this.stop();
        throw new Error(`the API server is not ready: ${log.slice(-2000)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async #send(
    method: string,
    path: string,
    object?: object,
    type = 'merge-patch',
  ): Promise<{ readonly status: number; readonly body: Body }> {
    const content = method === 'PATCH' ? `application/${type}+json` : 'application/json';
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': content };
    const sent = request(`${this.#url}${path}`, { method, headers, rejectUnauthorized: false });
    sent.end(object === undefined ? undefined : JSON.stringify(object));
    const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    const json = /json/.test(answer.headers['content-type'] ?? '');
    return { status: answer.statusCode ?? 0, body: json ? JSON.parse(text) : text };
  }
}

function start(dir: string, program: string, args: readonly string[]): ChildProcess {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const log = createWriteStream(join(dir, `${name}.log`));
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr?.pipe(log);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** With the certificate that the server has made for itself as its own authority. */
async function kubeconfigOf(server: string, dir: string): Promise<object> {
  const pem = await readFile(join(dir, 'certs', 'apiserver.crt'));
  const name = 'test';
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'certificate-authority-data': pem.toString('base64') } }],
    users: [{ name, user: { token: TOKEN } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  };
}
