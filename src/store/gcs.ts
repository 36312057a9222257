import { randomBytes } from 'node:crypto';
import type { Question } from '../platform/ask.js';
import { isKey } from './keys.js';
import { storeOf } from './store.js';
import { type Backend, MOST_BYTES, type Page, type Store, type StoreTools } from './types.js';
import { type Answer, classifyWire, garbled, jsonOf, md5, send } from './wire.js';

export interface GcsPlace {
  readonly bucket: string;
  /** Access token of Google's, asked for with each request; masked before it gets here. */
  readonly bearer: () => Promise<string>;
  /** Origin of the JSON API; default is Google's. */
  readonly endpoint?: string;
}

const SERVICE = 'Google Cloud Storage';

/**
 * A bucket of Google Cloud Storage, by its JSON API: https://cloud.google.com/storage/docs/json_api/v1/objects
 * A claim is an insert on the condition that no generation of the object is live (`ifGenerationMatch=0`).
 */
export function gcsStore(place: GcsPlace, tools: StoreTools): Store {
  return storeOf(new GcsBackend(place, tools), tools);
}

class GcsBackend implements Backend {
  readonly kind = 'gcs';
  readonly place: string;
  readonly advice = "Check the bucket's name, and that whoever signs in has roles/storage.objectUser on it.";
  readonly classify = classifyWire;
  readonly #bearer: GcsPlace['bearer'];
  readonly #endpoint: string;
  readonly #path: string;
  readonly #tools: StoreTools;

  constructor({ bucket, bearer, endpoint = 'https://storage.googleapis.com' }: GcsPlace, tools: StoreTools) {
    this.place = `the Google Cloud Storage bucket ${bucket}`;
    this.#bearer = bearer;
    this.#endpoint = endpoint;
    this.#path = `/storage/v1/b/${encodeURIComponent(bucket)}/o`;
    this.#tools = tools;
  }

  async put(key: string, bytes: Uint8Array): Promise<undefined> {
    const reply = await this.#insert(key, bytes, {});
    if (reply.status !== 200) throw reply.refusal();
    requireStored(reply, bytes);
  }

  async create(key: string, bytes: Uint8Array): Promise<'created' | 'exists'> {
    const reply = await this.#insert(key, bytes, { ifGenerationMatch: '0' });
    if (reply.status === 412) return 'exists';
    if (reply.status === 409) throw garbled('HTTP 409: somebody else is writing there');
    if (reply.status !== 200) throw reply.refusal();
    requireStored(reply, bytes);
    return 'created';
  }

  async get(key: string): Promise<Buffer | undefined> {
    const reply = await this.#ask(this.#object(key, { alt: 'media' }), { maxBytes: MOST_BYTES });
    if (reply.status === 404 && !isBucketMissing(reply)) return undefined;
    if (reply.status !== 200) throw reply.refusal();
    const hash = /(?:^|[, ])md5=([\w+/=]+)/.exec(String(reply.headers['x-goog-hash'] ?? ''))?.[1];
    if (hash === undefined) throw garbled(`an answer that is not from ${SERVICE}`);
    if (hash !== md5(reply.bytes)) throw garbled('the bytes are not those that were stored');
    return reply.bytes;
  }

  async page(prefix: string, from: string | undefined): Promise<Page> {
    const fields = 'items(name),nextPageToken,kind';
    const more = from === undefined ? {} : { pageToken: from };
    const reply = await this.#ask(this.#address(this.#path, { prefix, fields, ...more }));
    if (reply.status !== 200) throw reply.refusal();
    const { kind, items = [], nextPageToken } = jsonOf(reply, SERVICE);
    if (kind !== 'storage#objects' || !Array.isArray(items))
      throw garbled(`an answer that is not from ${SERVICE}`);
    const names = items.map((item: { name?: unknown } | null) => String(item?.name));
    return {
      keys: names.filter(isKey),
      ...(typeof nextPageToken === 'string' ? { next: nextPageToken } : {}),
    };
  }

  async remove(key: string): Promise<void> {
    const reply = await this.#ask(this.#object(key, {}), { method: 'DELETE' });
    if (reply.status === 404 && !isBucketMissing(reply)) return;
    if (reply.status !== 204 && reply.status !== 200) throw reply.refusal();
  }

  #insert(key: string, bytes: Uint8Array, condition: Readonly<Record<string, string>>): Promise<Answer> {
    const url = this.#address(`/upload${this.#path}`, { uploadType: 'multipart', ...condition });
    return this.#ask(url, { method: 'POST', ...related(key, bytes) });
  }

  #object(key: string, query: Readonly<Record<string, string>>): URL {
    return this.#address(`${this.#path}/${encodeURIComponent(key)}`, query);
  }

  #address(path: string, query: Readonly<Record<string, string>>): URL {
    const url = new URL(path, this.#endpoint);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  async #ask(url: URL, question: Omit<Question, 'url' | 'timeout'> = {}): Promise<Answer> {
    const token = await this.#bearer();
    const headers = { ...question.headers, authorization: `Bearer ${token}` };
    return send({ ...question, url: url.href, headers }, token, this.#tools);
  }
}

function requireStored(reply: Answer, bytes: Uint8Array): void {
  if (jsonOf(reply, SERVICE)['md5Hash'] !== md5(bytes))
    throw garbled(`an answer that is not from ${SERVICE}`);
}

/** Both are 404; the text tells them apart: "The specified bucket does not exist." */
function isBucketMissing({ bytes }: Answer): boolean {
  return /specified bucket does not exist/i.test(bytes.toString('utf8'));
}

/**
 * Name and hash, then the bytes, in one request: what does not fit the hash is refused.
 * https://cloud.google.com/storage/docs/uploading-objects#uploading-an-object (multipart upload)
 */
function related(key: string, bytes: Uint8Array): { headers: Record<string, string>; body: Buffer } {
  const boundary = randomBytes(16).toString('hex');
  const facts = JSON.stringify({ name: key, md5Hash: md5(bytes), contentType: 'application/octet-stream' });
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${facts}\r\n`),
    Buffer.from(`--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { headers: { 'content-type': `multipart/related; boundary=${boundary}` }, body };
}
