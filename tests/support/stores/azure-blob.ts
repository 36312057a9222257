import { createHash } from 'node:crypto';
import type { Answer, Received } from './server.js';

/** What Azure Blob Storage answers: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api */
export function fakeAzureBlob(
  container: string,
  bearer: string,
  pageSize = 2,
): (request: Received) => Answer {
  const blobs = new Map<string, Buffer>();
  return (request) => {
    const { method, url, headers, body } = request;
    if (headers['authorization'] !== `Bearer ${bearer}`) return refusalOf(401, 'InvalidAuthenticationInfo');
    if (Number.isNaN(Date.parse(headers['x-ms-date'] ?? ''))) return refusalOf(403, 'AuthenticationFailed');
    if (!/^20\d\d-\d\d-\d\d$/.test(headers['x-ms-version'] ?? ''))
      return refusalOf(400, 'MissingRequiredHeader');
    const [, name, ...rest] = url.pathname.split('/');
    const key = rest.join('/');
    if (name !== container) return refusalOf(404, 'ContainerNotFound');
    if (key === '') return list(url, [...blobs.keys()].sort(), pageSize);
    const held = blobs.get(key);
    if (method === 'PUT') {
      if (headers['x-ms-blob-type'] !== 'BlockBlob') return refusalOf(400, 'MissingRequiredHeader');
      if (headers['content-md5'] !== md5(body)) return refusalOf(400, 'Md5Mismatch');
      if (headers['if-none-match'] === '*' && held !== undefined) return refusalOf(409, 'BlobAlreadyExists');
      blobs.set(key, body);
      return { status: 201, headers: { etag: '"0x1"', 'content-md5': md5(body) } };
    }
    if (held === undefined) return refusalOf(404, 'BlobNotFound');
    if (method === 'GET') return { status: 200, headers: { 'content-md5': md5(held) }, body: held };
    blobs.delete(key);
    return { status: 202 };
  };
}

/** What the service says when it is asked too often. */
export const SERVER_BUSY: Answer = refusalOf(503, 'ServerBusy');
/** What another version of the service says of a blob that is there. */
export const CONDITION_NOT_MET: Answer = refusalOf(412, 'ConditionNotMet');
/** What it says of bytes that changed on the way. */
export const MD5_MISMATCH: Answer = refusalOf(400, 'Md5Mismatch');

function list(url: URL, keys: readonly string[], pageSize: number): Answer {
  if (url.searchParams.get('restype') !== 'container' || url.searchParams.get('comp') !== 'list')
    return refusalOf(400, 'InvalidQueryParameterValue');
  const prefix = url.searchParams.get('prefix') ?? '';
  const marker = url.searchParams.get('marker') ?? '';
  const found = keys.filter((key) => key.startsWith(prefix) && `2!${key}&=` > marker);
  const page = found.slice(0, pageSize);
  const items = page.map((key) => `<Blob><Name>${key}</Name><Properties /></Blob>`).join('');
  const next =
    found.length > page.length ? `<NextMarker>2!${page.at(-1)}&amp;=</NextMarker>` : '<NextMarker />';
  return xml(
    200,
    `<EnumerationResults ServiceEndpoint="${url.origin}/"><Prefix>${prefix}</Prefix><Blobs>${items}</Blobs>${next}</EnumerationResults>`,
  );
}

/** A refusal by its code. */
export function refusalOf(status: number, code: string): Answer {
  const answer = xml(status, `<Error><Code>${code}</Code><Message>${code}.</Message></Error>`);
  return { ...answer, headers: { ...answer.headers, 'x-ms-error-code': code } };
}

function xml(status: number, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `\uFEFF<?xml version="1.0" encoding="utf-8"?>${body}`,
  };
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('base64');
}
