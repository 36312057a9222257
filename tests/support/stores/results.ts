import { createHash, randomUUID } from 'node:crypto';
import type { Answer, Received } from './server.js';

interface Artifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly blob: string;
  digest?: string;
}

export interface FakeResultsOptions {
  /** Id of the workflow run, as the REST API has it. */
  readonly workflowRun?: number;
  /** Artifacts are numbered from the next one on: runs of one repository share no id. 1000 unless given. */
  readonly firstId?: number;
  /** Bearer of the REST API. */
  readonly restToken?: string;
  /** As act's service, which tells no digest and writes its answers in camel case. */
  readonly likeAct?: boolean;
}

type Message = Readonly<Record<string, unknown>>;

const CREATED = '2025-11-03T00:00:00Z';
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * GitHub's artifact service of one run, the blobs behind its signed addresses, and what the REST API tells of its
 * artifacts to other runs. Messages: actions/toolkit, packages/artifact, results/api/v1/artifact.proto.
 */
export class FakeResults {
  readonly run = randomUUID();
  readonly job = randomUUID();
  readonly artifacts: Artifact[] = [];
  readonly #options: FakeResultsOptions;
  readonly #blobs = new Map<string, { blocks: Map<string, Buffer>; committed?: Buffer }>();
  #ids: number;

  constructor(options: FakeResultsOptions = {}) {
    this.#options = options;
    this.#ids = options.firstId ?? 1000;
  }

  /** The job's token, as the runner gives it: unsigned here, since nobody but the service could check. */
  get token(): string {
    const claims = { scp: `Actions.GenericRead:x Actions.Results:${this.run}:${this.job}` };
    return ['{"alg":"none"}', JSON.stringify(claims), 'sig']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
  }

  /** Puts other bytes into the place of an artifact's, as nobody should be able to. */
  tamper(name: string, zip: Buffer): void {
    const blob = this.#blobs.get(this.artifacts.find((one) => one.name === name)?.blob ?? '');
    if (blob !== undefined) blob.committed = zip;
  }

  answer(request: Received): Answer {
    const { pathname } = request.url;
    if (pathname.startsWith(TWIRP)) return this.#twirp(request, pathname.slice(TWIRP.length));
    if (pathname.startsWith('/blobs/')) return this.#blob(request, pathname.slice('/blobs/'.length));
    return this.#rest(request, pathname);
  }

  #twirp({ method, url, headers, body }: Received, call: string): Answer {
    if (method !== 'POST' || headers['content-type'] !== 'application/json')
      return refuse(404, 'bad_route', 'JSON by POST alone');
    if (headers['authorization'] !== `Bearer ${this.token}`)
      return refuse(401, 'unauthenticated', 'authentication failed');
    const message = JSON.parse(body.toString('utf8')) as Message;
    if (
      message['workflow_run_backend_id'] !== this.run ||
      message['workflow_job_run_backend_id'] !== this.job
    )
      return refuse(403, 'permission_denied', 'the token is of another job');
    const named = this.artifacts.find(({ name }) => name === message['name']);
    switch (call) {
      case 'CreateArtifact':
        return this.#create(message, url.origin);
      case 'FinalizeArtifact':
        return this.#finalize(message, named);
      case 'ListArtifacts':
        return this.#list(message['name_filter']);
      case 'GetSignedArtifactURL':
        if (named?.digest === undefined) return refuse(404, 'not_found', 'artifact not found');
        return this.#told({ signed_url: signed(url.origin, named.blob) });
      case 'DeleteArtifact':
        if (named === undefined) return refuse(404, 'not_found', 'artifact not found');
        this.artifacts.splice(this.artifacts.indexOf(named), 1);
        return this.#told({ ok: true, artifact_id: String(named.id) });
      default:
        return refuse(404, 'bad_route', `no method ${call}`);
    }
  }

  #create({ name, version }: Message, origin: string): Answer {
    if (version !== 4 || typeof name !== 'string' || /["\\/:<>|*?\r\n]/.test(name))
      return refuse(400, 'invalid_argument', 'the name or the version is invalid');
    if (this.artifacts.some((one) => one.name === name))
      return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    const blob = randomUUID();
    this.#blobs.set(blob, { blocks: new Map() });
    this.artifacts.push({ id: ++this.#ids, run: this.run, job: this.job, name, blob });
    return this.#told({ ok: true, signed_upload_url: signed(origin, blob) });
  }

  #finalize({ size, hash }: Message, artifact: Artifact | undefined): Answer {
    if (artifact === undefined) return refuse(404, 'not_found', 'artifact not found');
    const zip = this.#blobs.get(artifact.blob)?.committed;
    if (zip === undefined || String(zip.length) !== size || hash !== digestOf(zip))
      return refuse(400, 'invalid_argument', 'size or hash are not those of what was uploaded');
    artifact.digest = digestOf(zip);
    return this.#told({ ok: true, artifact_id: String(artifact.id) });
  }

  #list(filter: unknown): Answer {
    const found = this.artifacts.filter(
      ({ name, digest }) => digest !== undefined && (filter === undefined || filter === name),
    );
    const listed = found.map(({ id, run, job, name, digest }) =>
      this.#cased({
        workflow_run_backend_id: run,
        workflow_job_run_backend_id: job,
        database_id: String(id),
        name,
        size: '1',
        ...(this.#options.likeAct ? {} : { digest }),
      }),
    );
    return json(200, listed.length === 0 ? {} : { artifacts: listed });
  }

  #blob({ method, url, body }: Received, id: string): Answer {
    const blob = this.#blobs.get(id);
    if (blob === undefined || url.searchParams.get('sig') !== `sig-${id}`)
      return { status: 403, body: 'sig' };
    if (method === 'GET')
      return blob.committed === undefined
        ? { status: 404 }
        : { status: 200, headers: { 'content-type': 'application/zip' }, body: blob.committed };
    const comp = url.searchParams.get('comp');
    if (comp === 'block') {
      blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
      return { status: 201 };
    }
    if (comp !== 'blocklist') return { status: 400, body: 'blocks alone' };
    const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, one = '']) => one);
    if (ids.some((one) => !blob.blocks.has(one))) return { status: 400, body: 'InvalidBlockList' };
    blob.committed = Buffer.concat(ids.map((one) => blob.blocks.get(one) ?? Buffer.alloc(0)));
    return { status: 201 };
  }

  /** https://docs.github.com/rest/actions/artifacts, of the repository acme/shop. */
  #rest({ url, headers }: Received, path: string): Answer {
    const { workflowRun = 77, restToken = 'ghs_rest' } = this.#options;
    const known = /^(token|bearer) (.+)$/i.exec(headers['authorization'] ?? '')?.[2] === restToken;
    if (!known) return json(401, { message: 'Bad credentials' });
    const [, id, zip] = /^\/repos\/acme\/shop\/actions\/artifacts\/(\d+)(\/zip)?$/.exec(path) ?? [];
    const artifact = this.artifacts.find((one) => String(one.id) === id && one.digest !== undefined);
    if (artifact === undefined) return json(404, { message: 'Not Found' });
    if (zip !== undefined) return { status: 302, headers: { location: signed(url.origin, artifact.blob) } };
    return json(200, {
      id: artifact.id,
      node_id: `A_${artifact.id}`,
      name: artifact.name,
      url: `${url.origin}${path}`,
      archive_download_url: `${url.origin}${path}/zip`,
      created_at: CREATED,
      updated_at: CREATED,
      expires_at: '2026-02-01T00:00:00Z',
      size_in_bytes: this.#blobs.get(artifact.blob)?.committed?.length ?? 0,
      expired: false,
      digest: artifact.digest,
      workflow_run: {
        id: workflowRun,
        repository_id: 5,
        head_repository_id: 5,
        head_branch: 'main',
        head_sha: 'a'.repeat(40),
      },
    });
  }

  #told(message: Message): Answer {
    return json(200, this.#cased(message));
  }

  #cased(message: Message): Message {
    if (this.#options.likeAct !== true) return message;
    const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return Object.fromEntries(Object.entries(message).map(([name, value]) => [camel(name), value]));
  }
}

function signed(origin: string, blob: string): string {
  return `${origin}/blobs/${blob}?se=2030&sig=sig-${blob}`;
}

function digestOf(zip: Buffer): string {
  return `sha256:${createHash('sha256').update(zip).digest('hex')}`;
}

function refuse(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}

function json(status: number, body: object): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
