import type { ByteReply } from '../../platform/ask.js';
import { MOST_BYTES, type StoreTools } from '../types.js';
import { garbled, jsonOf, Refusal, send } from '../wire.js';
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

/**
 * The artifact service of a workflow run: Twirp calls with JSON, and blobs behind signed addresses.
 * Messages: actions/toolkit, packages/artifact, results/api/v1/artifact.proto.
 */
export interface ArtifactService {
  /** @returns where to put the zip; undefined when the run has an artifact of this name. */
  create(name: string): Promise<string | undefined>;
  putBlob(signedUrl: string, zip: Buffer): Promise<void>;
  /** @returns the artifact's id. */
  finalize(name: string, size: number, digest: string): Promise<string>;
  /** All of the run, or those of one name. */
  list(name?: string): Promise<readonly ListedArtifact[]>;
  getBlob(artifact: ListedArtifact): Promise<Buffer>;
  /** Nothing of this name is fine. */
  remove(name: string): Promise<void>;
}

const SERVICE = "GitHub's artifact service";
const PATH = '/twirp/github.actions.results.api.v1.ArtifactService';
/** Of artifacts that are zips; the service knows others since. */
const VERSION = 4;
const BLOCK_BYTES = 8 * 1024 * 1024;

type Message = Readonly<Record<string, unknown>>;

export function artifactService(place: ArtifactPlace, tools: StoreTools): ArtifactService {
  tools.mask(place.token);
  const ids = { workflow_run_backend_id: place.run, workflow_job_run_backend_id: place.job };

  /** @returns undefined for an answer with the status that the caller expects besides 200. */
  const call = async (method: string, message: Message, besides?: number): Promise<Message | undefined> => {
    const reply = await send(
      {
        url: `${place.origin}${PATH}/${method}`,
        method: 'POST',
        headers: { authorization: `Bearer ${place.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...ids, ...message }),
      },
      place.token,
      tools,
    );
    if (reply.status === besides) return undefined;
    if (reply.status !== 200) throw reply.refusal();
    return jsonOf(reply, SERVICE);
  };

  const blob = async (
    signedUrl: string,
    query: Readonly<Record<string, string>>,
    rest: Omit<Parameters<typeof send>[0], 'url'>,
  ): Promise<ByteReply> => {
    const url = new URL(signedUrl);
    const secret = url.searchParams.get('sig') ?? url.href;
    tools.mask(secret);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const reply = await send({ ...rest, url: url.href }, secret, tools);
    if (reply.status !== (rest.method === 'PUT' ? 201 : 200)) throw reply.refusal();
    return reply;
  };

  return {
    async create(name) {
      const answer = await call('CreateArtifact', { name, version: VERSION }, 409);
      return answer === undefined ? undefined : text(accepted(answer), 'signed_upload_url');
    },
    // Put Block and Put Block List, as GitHub's client does: https://learn.microsoft.com/rest/api/storageservices/put-block-list
    async putBlob(signedUrl, zip) {
      const blocks: string[] = [];
      for (let at = 0; at < zip.length; at += BLOCK_BYTES) {
        const blockid = Buffer.from(`block-${String(blocks.length).padStart(6, '0')}`).toString('base64');
        const body = zip.subarray(at, at + BLOCK_BYTES);
        await blob(signedUrl, { comp: 'block', blockid }, { method: 'PUT', body });
        blocks.push(blockid);
      }
      const latest = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
      const body = `<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`;
      const headers = { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' };
      await blob(signedUrl, { comp: 'blocklist' }, { method: 'PUT', headers, body });
    },
    async finalize(name, size, digest) {
      const answer = await call('FinalizeArtifact', { name, size: String(size), hash: digest });
      return text(accepted(answer), 'artifact_id');
    },
    async list(name) {
      const answer = await call('ListArtifacts', name === undefined ? {} : { name_filter: name });
      const { artifacts = [] } = answer ?? {};
      if (!Array.isArray(artifacts)) throw garbled(`an answer that is not from ${SERVICE}`);
      return artifacts.map((one: Message) => readListed(one));
    },
    async getBlob({ name, run, job }) {
      const of = { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job };
      const signedUrl = text((await call('GetSignedArtifactURL', of)) ?? {}, 'signed_url');
      return (await blob(signedUrl, {}, { maxBytes: MOST_BYTES })).bytes;
    },
    async remove(name) {
      const answer = await call('DeleteArtifact', { name }, 404);
      if (answer !== undefined) accepted(answer);
    },
  };
}

/** The service says `ok: false` with status 200 as well. */
function accepted(answer: Message | undefined): Message {
  if (answer?.['ok'] === true) return answer;
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
