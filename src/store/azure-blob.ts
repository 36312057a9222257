import type { Question } from '../platform/ask.js';
import { isKey } from './keys.js';
import { storeOf } from './store.js';
import { MOST_BYTES, type Store, type StoreTools } from './types.js';
import { type Answer, classifyWire, garbled, md5, send } from './wire.js';

export interface AzureBlobPlace {
  /** Origin of the account: `https://ACCOUNT.blob.core.windows.net`. */
  readonly endpoint: string;
  readonly container: string;
  /** Access token for storage, asked for with each request; masked before it gets here. */
  readonly bearer: () => Promise<string>;
}

/** https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services */
const VERSION = '2023-11-03';
const SERVICE = 'Azure Blob Storage';

/** What a Put Blob with `If-None-Match: *` is answered where a blob is. */
const EXISTS: ReadonlySet<string> = new Set([
  'BlobAlreadyExists',
  'ConditionNotMet',
  // A claim that a policy protects, or that somebody leased, is there as well.
  'BlobImmutableDueToPolicy',
  'LeaseIdMissing',
]);

/** A container of Azure Blob Storage: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api */
export function azureBlobStore({ endpoint, container, bearer }: AzureBlobPlace, tools: StoreTools): Store {
  const ask = async (url: URL, question: Omit<Question, 'url' | 'timeout'> = {}): Promise<Answer> => {
    const token = await bearer();
    const headers = {
      ...question.headers,
      authorization: `Bearer ${token}`,
      'x-ms-version': VERSION,
      'x-ms-date': tools.now().toUTCString(),
    };
    return send({ ...question, url: url.href, headers }, token, tools);
  };
  // Keys hold nothing that an address would need escaped.
  const blobUrl = (key: string): URL => new URL(`/${container}/${key}`, endpoint);

  const put = async (key: string, bytes: Uint8Array, ifNew: boolean): Promise<'created' | 'exists'> => {
    const headers = {
      'x-ms-blob-type': 'BlockBlob',
      'content-type': 'application/octet-stream',
      'content-md5': md5(bytes),
      ...(ifNew ? { 'if-none-match': '*' } : {}),
    };
    const reply = await ask(blobUrl(key), { method: 'PUT', headers, body: bytes });
    if (ifNew && (reply.status === 409 || reply.status === 412) && EXISTS.has(codeOf(reply))) return 'exists';
    // The hash of what came in did not fit: it was damaged on the way.
    if (codeOf(reply) === 'Md5Mismatch') throw garbled('the bytes changed on the way');
    if (reply.status === 200) throw garbled(`an answer that is not from ${SERVICE}`);
    if (reply.status !== 201) throw reply.refusal();
    return 'created';
  };

  return storeOf(
    {
      kind: 'azure-blob',
      place: `the container ${container} of ${new URL(endpoint).host}`,
      advice:
        "Check the names of account and container, and that whoever signs in has the role Storage Blob Data Contributor on it (the account's Owner has not).",
      async put(key, bytes) {
        await put(key, bytes, false);
        return undefined;
      },
      create: (key, bytes) => put(key, bytes, true),
      async get(key) {
        const reply = await ask(blobUrl(key), { maxBytes: MOST_BYTES });
        if (reply.status === 404 && codeOf(reply) === 'BlobNotFound') return undefined;
        if (reply.status !== 200) throw reply.refusal();
        const hash = reply.headers['content-md5'];
        if (hash === undefined) throw garbled(`an answer that is not from ${SERVICE}`);
        if (hash !== md5(reply.bytes)) throw garbled('the bytes are not those that were stored');
        return reply.bytes;
      },
      async page(prefix, from) {
        const url = new URL(`/${container}`, endpoint);
        const query = { restype: 'container', comp: 'list', prefix, ...(from ? { marker: from } : {}) };
        for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
        // Five thousand names of a page, each with its properties.
        const reply = await ask(url, { maxBytes: 32 * 1024 * 1024 });
        if (reply.status !== 200) throw reply.refusal();
        return readList(reply.bytes.toString('utf8'));
      },
      async remove(key) {
        const reply = await ask(blobUrl(key), {
          method: 'DELETE',
          headers: { 'x-ms-delete-snapshots': 'include' },
        });
        if (reply.status === 404 && codeOf(reply) === 'BlobNotFound') return;
        if (reply.status !== 202) throw reply.refusal();
      },
      classify: classifyWire,
    },
    tools,
  );
}

function codeOf({ headers }: Answer): string {
  return String(headers['x-ms-error-code'] ?? '');
}

/** List Blobs: https://learn.microsoft.com/rest/api/storageservices/list-blobs#response-body */
function readList(xml: string): { keys: string[]; next?: string } {
  if (!/<\/EnumerationResults>\s*$/.test(xml)) throw garbled(`an answer that is not from ${SERVICE}`);
  // A name that XML would escape is no key, and so not ours.
  const names = [...xml.matchAll(/<Blob>\s*<Name>([^<]*)<\/Name>/g)].map(([, name = '']) => name);
  const marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(xml)?.[1]?.replaceAll('&amp;', '&');
  return { keys: names.filter(isKey), ...(marker === undefined ? {} : { next: marker }) };
}
