import { randomBytes } from 'node:crypto';
import type { Question } from '../platform/ask.js';
import { isKey } from './keys.js';
import { storeOf } from './store.js';
import { MOST_BYTES, type Store, type StoreTools } from './types.js';
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
export function gcsStore(
  { bucket, bearer, endpoint = 'https://storage.googleapis.com' }: GcsPlace,
  tools: StoreTools,
): Store {
  const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o`;
  const ask = async (url: URL, question: Omit<Question, 'url' | 'timeout'> = {}): Promise<Answer> => {
    const token = await bearer();
    const headers = { ...question.headers, authorization: `Bearer ${token}` };
    return send({ ...question, url: url.href, headers }, token, tools);
  };
  const objectUrl = (key: string): URL => new URL(`${path}/${encodeURIComponent(key)}`, endpoint);

  const insert = async (key: string, bytes: Uint8Array, ifNew: boolean): Promise<'created' | 'exists'> => {
    const url = new URL(`/upload${path}`, endpoint);
    url.searchParams.set('uploadType', 'multipart');
    if (ifNew) url.searchParams.set('ifGenerationMatch', '0');
    const reply = await ask(url, { method: 'POST', ...related(key, bytes) });
    if (ifNew && reply.status === 412) return 'exists';
    if (ifNew && reply.status === 409) throw garbled('HTTP 409: somebody else is writing there');
    if (reply.status !== 200) throw reply.refusal();
    if (jsonOf(reply, SERVICE)['md5Hash'] !== md5(bytes))
      throw garbled(`an answer that is not from ${SERVICE}`);
    return 'created';
  };

  return storeOf(
    {
      kind: 'gcs',
      place: `the Google Cloud Storage bucket ${bucket}`,
      advice: `Check the bucket's name, and that whoever signs in has roles/storage.objectUser on it.`,
      async put(key, bytes) {
        await insert(key, bytes, false);
        return undefined;
      },
      create: (key, bytes) => insert(key, bytes, true),
      async get(key) {
        const url = objectUrl(key);
        url.searchParams.set('alt', 'media');
        const reply = await ask(url, { maxBytes: MOST_BYTES });
        if (reply.status === 404 && !isBucketMissing(reply)) return undefined;
        if (reply.status !== 200) throw reply.refusal();
        const hash = /(?:^|[, ])md5=([\w+/=]+)/.exec(String(reply.headers['x-goog-hash'] ?? ''))?.[1];
        if (hash === undefined) throw garbled(`an answer that is not from ${SERVICE}`);
        if (hash !== md5(reply.bytes)) throw garbled('the bytes are not those that were stored');
        return reply.bytes;
      },
      async page(prefix, from) {
        const url = new URL(path, endpoint);
        url.searchParams.set('prefix', prefix);
        url.searchParams.set('fields', 'items(name),nextPageToken,kind');
        if (from !== undefined) url.searchParams.set('pageToken', from);
        const reply = await ask(url);
        if (reply.status !== 200) throw reply.refusal();
        const { kind, items = [], nextPageToken } = jsonOf(reply, SERVICE);
        if (kind !== 'storage#objects' || !Array.isArray(items))
          throw garbled(`an answer that is not from ${SERVICE}`);
        const names = items.map((item: { name?: unknown } | null) => String(item?.name));
        return {
          keys: names.filter(isKey),
          ...(typeof nextPageToken === 'string' ? { next: nextPageToken } : {}),
        };
      },
      async remove(key) {
        const reply = await ask(objectUrl(key), { method: 'DELETE' });
        if (reply.status === 404 && !isBucketMissing(reply)) return;
        if (reply.status !== 204 && reply.status !== 200) throw reply.refusal();
      },
      classify: classifyWire,
    },
    tools,
  );
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
