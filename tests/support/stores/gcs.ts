import { createHash } from 'node:crypto';
import type { Answer, Received } from './server.js';

/** What Google Cloud Storage's JSON API answers: https://cloud.google.com/storage/docs/json_api/v1/objects */
export function fakeGcs(bucket: string, bearer: string, pageSize = 2): (request: Received) => Answer {
  const objects = new Map<string, Buffer>();
  return (request) => {
    const { method, url, headers, body } = request;
    if (headers['authorization'] !== `Bearer ${bearer}`)
      return error(401, 'Invalid Credentials', 'authError');
    const [, uploads, name, rawKey] =
      /^(\/upload)?\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    if (name !== bucket) return error(404, 'The specified bucket does not exist.', 'notFound');
    if (uploads !== undefined) return insert(url, headers['content-type'] ?? '', body, objects, bucket);
    if (rawKey === undefined) return list(url, [...objects.keys()].sort(), pageSize);
    const key = decodeURIComponent(rawKey);
    const held = objects.get(key);
    if (held === undefined) return error(404, `No such object: ${bucket}/${key}`, 'notFound');
    if (method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    if (url.searchParams.get('alt') !== 'media') return json(200, resource(bucket, key, held));
    return { status: 200, headers: { 'x-goog-hash': `crc32c=AAAAAA==,md5=${md5(held)}` }, body: held };
  };
}

/** What the service says when it is asked too often. */
export const TOO_MANY: Answer = {
  ...error(429, 'The rate of change requests exceeds the limit.', 'rateLimitExceeded'),
  headers: { 'content-type': 'application/json', 'retry-after': '7' },
};

function insert(url: URL, type: string, body: Buffer, objects: Map<string, Buffer>, bucket: string): Answer {
  const boundary = /^multipart\/related; boundary=(\w+)$/.exec(type)?.[1];
  if (boundary === undefined || url.searchParams.get('uploadType') !== 'multipart')
    return error(400, 'Only multipart uploads', 'invalid');
  const [facts, media] = parts(body, boundary);
  if (facts === undefined || media === undefined)
    return error(400, 'Malformed multipart body.', 'badRequest');
  const { name, md5Hash } = JSON.parse(facts.toString('utf8')) as { name: string; md5Hash: string };
  if (md5Hash !== md5(media)) return error(400, `Provided MD5 hash "${md5Hash}" doesn't match`, 'invalid');
  if (url.searchParams.get('ifGenerationMatch') === '0' && objects.has(name))
    return error(412, 'At least one of the pre-conditions you specified did not hold.', 'conditionNotMet');
  objects.set(name, media);
  return json(200, resource(bucket, name, media));
}

/** Contents of the parts of a multipart body. */
function parts(body: Buffer, boundary: string): Buffer[] {
  const found: Buffer[] = [];
  const line = Buffer.from(`--${boundary}`);
  let at = body.indexOf(line);
  for (let next = body.indexOf(line, at + 1); next > 0; next = body.indexOf(line, at + 1)) {
    const start = body.indexOf('\r\n\r\n', at) + 4;
    found.push(body.subarray(start, next - 2));
    at = next;
  }
  return found;
}

function list(url: URL, keys: readonly string[], pageSize: number): Answer {
  const prefix = url.searchParams.get('prefix') ?? '';
  const after = url.searchParams.get('pageToken') ?? '';
  const found = keys.filter((key) => key.startsWith(prefix) && key > after);
  const page = found.slice(0, pageSize);
  return json(200, {
    kind: 'storage#objects',
    ...(page.length === 0 ? {} : { items: page.map((name) => ({ name })) }),
    ...(found.length > page.length ? { nextPageToken: page.at(-1) } : {}),
  });
}

function resource(bucket: string, name: string, bytes: Buffer): object {
  return { kind: 'storage#object', bucket, name, size: String(bytes.length), md5Hash: md5(bytes) };
}

function error(code: number, message: string, reason: string): Answer {
  return json(code, { error: { code, message, errors: [{ message, domain: 'global', reason }] } });
}

function json(status: number, body: object): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('base64');
}
