import type { Question } from '../platform/ask.js';
import { isKey } from './keys.js';
import { storeOf } from './store.js';
import { type Backend, MOST_BYTES, type Page, type Store, type StoreTools } from './types.js';
import { type Answer, classifyWire, garbled, md5, type Refusal, send } from './wire.js';

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
/** Five thousand names of a page, each with its properties. */
const MOST_LIST_BYTES = 32 * 1024 * 1024;

/** What a Put Blob with `If-None-Match: *` is answered where a blob is. */
const EXISTS: ReadonlySet<string> = new Set([
  'BlobAlreadyExists',
  'ConditionNotMet',
  // A claim that a policy protects, or that somebody leased, is there as well.
  'BlobImmutableDueToPolicy',
  'LeaseIdMissing',
]);

/** A container of Azure Blob Storage: https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api */
export function azureBlobStore(place: AzureBlobPlace, tools: StoreTools): Store {
  return storeOf(new AzureBlobBackend(place, tools), tools);
}

class AzureBlobBackend implements Backend {
  readonly kind = 'azure-blob';
  readonly place: string;
  readonly advice =
    "Check the names of account and container, and that whoever signs in has the role Storage Blob Data Contributor on it (the account's Owner has not).";
  readonly classify = classifyWire;
  readonly #where: AzureBlobPlace;
  readonly #tools: StoreTools;

  constructor(where: AzureBlobPlace, tools: StoreTools) {
    this.place = `the container ${where.container} of ${new URL(where.endpoint).host}`;
    this.#where = where;
    this.#tools = tools;
  }

  async put(key: string, bytes: Uint8Array): Promise<undefined> {
    const reply = await this.#put(key, bytes, {});
    if (reply.status !== 201) throw notTaken(reply);
  }

  async create(key: string, bytes: Uint8Array): Promise<'created' | 'exists'> {
    const reply = await this.#put(key, bytes, { 'if-none-match': '*' });
    if ((reply.status === 409 || reply.status === 412) && EXISTS.has(codeOf(reply))) return 'exists';
    if (reply.status !== 201) throw notTaken(reply);
    return 'created';
  }

  async get(key: string): Promise<Buffer | undefined> {
    const reply = await this.#ask(this.#blob(key), { maxBytes: MOST_BYTES });
    if (reply.status === 404 && codeOf(reply) === 'BlobNotFound') return undefined;
    if (reply.status !== 200) throw reply.refusal();
    const hash = reply.headers['content-md5'];
    if (hash === undefined) throw garbled(`an answer that is not from ${SERVICE}`);
    if (hash !== md5(reply.bytes)) throw garbled('the bytes are not those that were stored');
    return reply.bytes;
  }

  async page(prefix: string, from: string | undefined): Promise<Page> {
    const url = new URL(`/${this.#where.container}`, this.#where.endpoint);
    const more = from === undefined ? {} : { marker: from };
    const query = { restype: 'container', comp: 'list', prefix, ...more };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const reply = await this.#ask(url, { maxBytes: MOST_LIST_BYTES });
    if (reply.status !== 200) throw reply.refusal();
    return readList(reply.bytes.toString('utf8'));
  }

  async remove(key: string): Promise<void> {
    const headers = { 'x-ms-delete-snapshots': 'include' };
    const reply = await this.#ask(this.#blob(key), { method: 'DELETE', headers });
    if (reply.status === 404 && codeOf(reply) === 'BlobNotFound') return;
    if (reply.status !== 202) throw reply.refusal();
  }

  /** Keys hold nothing that an address would need escaped. */
  #blob(key: string): URL {
    return new URL(`/${this.#where.container}/${key}`, this.#where.endpoint);
  }

  #put(key: string, body: Uint8Array, condition: Readonly<Record<string, string>>): Promise<Answer> {
    const headers = {
      'x-ms-blob-type': 'BlockBlob',
      'content-type': 'application/octet-stream',
      'content-md5': md5(body),
      ...condition,
    };
    return this.#ask(this.#blob(key), { method: 'PUT', headers, body });
  }

  async #ask(url: URL, question: Omit<Question, 'url' | 'timeout'>): Promise<Answer> {
    const token = await this.#where.bearer();
    const headers = {
      ...question.headers,
      authorization: `Bearer ${token}`,
      'x-ms-version': VERSION,
      'x-ms-date': this.#tools.now().toUTCString(),
    };
    return send({ ...question, url: url.href, headers }, token, this.#tools);
  }
}

function notTaken(reply: Answer): Refusal {
  // The hash of what came in did not fit: it was damaged on the way.
  if (codeOf(reply) === 'Md5Mismatch') return garbled('the bytes changed on the way');
  return reply.status === 200 ? garbled(`an answer that is not from ${SERVICE}`) : reply.refusal();
}

function codeOf({ headers }: Answer): string {
  return String(headers['x-ms-error-code'] ?? '');
}

/** List Blobs: https://learn.microsoft.com/rest/api/storageservices/list-blobs#response-body */
function readList(xml: string): Page {
  if (!/<\/EnumerationResults>\s*$/.test(xml)) throw garbled(`an answer that is not from ${SERVICE}`);
  // A name that XML would escape is no key, and so not ours.
  const names = [...xml.matchAll(/<Blob>\s*<Name>([^<]*)<\/Name>/g)].map(([, name = '']) => name);
  const marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(xml)?.[1]?.replaceAll('&amp;', '&');
  return { keys: names.filter(isKey), ...(marker === undefined ? {} : { next: marker }) };
}
