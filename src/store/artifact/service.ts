import { isObject } from '../../json.js';
import type { Question } from '../../platform/ask.js';
import { MOST_BYTES, type StoreTools } from '../types.js';
import { type Answer, garbled, jsonOf, Refusal, send } from '../wire.js';
import type { ArtifactPlace } from './place.js';

/** One artifact of a run, as the service lists it. */
export interface ListedArtifact {
  readonly name: string;
  readonly id: string;
  /** `sha256:…` of the zip; services before 2025, and act's, tell none. */
  readonly digest?: string;
  readonly run: string;
  readonly job: string;
}

const SERVICE = "GitHub's artifact service";
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService';
/** Of artifacts that are zips; the service knows others since. */
const VERSION = 4;
const BLOCK_BYTES = 8 * 1024 * 1024;

type Message = Readonly<Record<string, unknown>>;

/**
 * The artifact service of a workflow run: Twirp calls with JSON, and blobs behind signed addresses.
 * Messages: actions/toolkit, packages/artifact, results/api/v1/artifact.proto. Each call is one try.
 */
export class ArtifactService {
  readonly #place: ArtifactPlace;
  readonly #tools: StoreTools;

  constructor(place: ArtifactPlace, tools: StoreTools) {
    tools.mask(place.token);
    this.#place = place;
    this.#tools = tools;
  }

  /** @returns where to put the zip; undefined when the run has an artifact of this name. */
  async create(name: string): Promise<string | undefined> {
    const reply = await this.#call('CreateArtifact', { name, version: VERSION });
    return reply.status === 409 ? undefined : text(accepted(reply), 'signed_upload_url');
  }

  /**
   * Put Block and Put Block List, as GitHub's client does:
   * https://learn.microsoft.com/rest/api/storageservices/put-block-list
   */
  async putBlob(signedUrl: string, zip: Buffer): Promise<void> {
    const blocks: string[] = [];
    for (let at = 0; at < zip.length; at += BLOCK_BYTES) {
      const blockid = Buffer.from(`block-${String(blocks.length).padStart(6, '0')}`).toString('base64');
      const body = zip.subarray(at, at + BLOCK_BYTES);
      await this.#blob(signedUrl, { comp: 'block', blockid }, { method: 'PUT', body });
      blocks.push(blockid);
    }
    const latest = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
    const body = `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`;
    const headers = { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' };
    await this.#blob(signedUrl, { comp: 'blocklist' }, { method: 'PUT', headers, body });
  }

  /** @returns the artifact's id. */
  async finalize(name: string, size: number, digest: string): Promise<string> {
    const message = { name, size: String(size), hash: digest };
    return text(accepted(await this.#call('FinalizeArtifact', message)), 'artifact_id');
  }

  /** All of the run, or those of one name. */
  async list(name?: string): Promise<readonly ListedArtifact[]> {
    const reply = await this.#call('ListArtifacts', name === undefined ? {} : { name_filter: name });
    const { artifacts = [] } = answered(reply);
    if (!Array.isArray(artifacts)) throw garbled(`an answer that is not from ${SERVICE}`);
    return artifacts.map((one: unknown) => readListed(isObject(one) ? one : {}));
  }

  async getBlob({ name, run, job }: ListedArtifact): Promise<Buffer> {
    const of = { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const signedUrl = text(answered(await this.#call('GetSignedArtifactURL', of)), 'signed_url');
    return (await this.#blob(signedUrl, {}, { maxBytes: MOST_BYTES })).bytes;
  }

  /** Nothing of this name is fine. */
  async remove(name: string): Promise<void> {
    const reply = await this.#call('DeleteArtifact', { name });
    if (reply.status !== 404) accepted(reply);
  }

  #call(method: string, message: Message): Promise<Answer> {
    const { origin, token, run, job } = this.#place;
    const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    const question = {
      url: `${origin}${PATH}/${method}`,
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...ids, ...message }),
    } as const;
    return send(question, token, this.#tools);
  }

  /** The address itself is the secret, so there is no bearer. */
  async #blob(
    signedUrl: string,
    query: Readonly<Record<string, string>>,
    question: Omit<Question, 'url' | 'timeout'>,
  ): Promise<Answer> {
    const url = new URL(signedUrl);
    const secret = url.searchParams.get('sig') ?? url.href;
    this.#tools.mask(secret);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const reply = await send({ ...question, url: url.href }, secret, this.#tools);
    if (reply.status !== (question.method === 'PUT' ? 201 : 200)) throw reply.refusal();
    return reply;
  }
}

function answered(reply: Answer): Message {
  if (reply.status !== 200) throw reply.refusal();
  return jsonOf(reply, SERVICE);
}

/** The service says `ok: false` with status 200 as well. */
function accepted(reply: Answer): Message {
  const answer = answered(reply);
  if (answer['ok'] === true) return answer;
  throw new Refusal({ kind: 'permanent', said: `${SERVICE} said no, without a reason` });
}

function readListed(one: Message): ListedArtifact {
  const digest = field(one, 'digest');
  return {
    name: text(one, 'name'),
    id: text(one, 'database_id'),
    run: text(one, 'workflow_run_backend_id'),
    job: text(one, 'workflow_job_run_backend_id'),
    ...(typeof digest === 'string' && digest !== '' ? { digest } : {}),
  };
}

function text(message: Message, name: string): string {
  const value = field(message, name);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw garbled(`an answer that is not from ${SERVICE}: it has no ${name}`);
}

/** Names are as in the messages' definition or in camel case: JSON of protobuf may be either. */
function field(message: Message, name: string): unknown {
  return message[name] ?? message[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
}
