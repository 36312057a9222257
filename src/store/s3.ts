import { createHash, randomBytes } from 'node:crypto';
import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { isLoopback } from '../address.js';
import { type AwsCredentials, limited } from '../identity/aws/client.js';
import { isNetworkError, isTransientStatus, retryAfter, said } from '../identity/exchange.js';
import type { Failure } from '../identity/types.js';
import { agentFor } from '../platform/ask.js';
import { userError } from '../problem.js';
import { isKey } from './keys.js';
import { storeOf } from './store.js';
import { type Backend, MOST_BYTES, type Page, type Store, type StoreTools } from './types.js';
import { garbled, Refusal } from './wire.js';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Asked for with each use; the SDK asks again when they run out. Absent: the SDK finds the machine's own. */
  readonly credentials?: () => Promise<AwsCredentials>;
  /** Of another service that speaks S3, or of the sandbox; its buckets are addressed by path. */
  readonly endpoint?: string;
  /** Account that must own the bucket: a name that somebody else took gets nothing of ours. */
  readonly owner?: string;
}

type Sdk = typeof import('@aws-sdk/client-s3');
interface Opened {
  readonly sdk: Sdk;
  readonly client: S3Client;
}
type HandlerOptions = ConstructorParameters<typeof NodeHttpHandler>[0];

/**
 * A bucket of S3. A claim is a conditional write (`If-None-Match: *`):
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws UserError when the endpoint is neither https nor on this machine.
 */
export function s3Store(where: S3Place, tools: StoreTools): Store {
  if (where.endpoint !== undefined) requireSecure(where.endpoint);
  return storeOf(new S3Backend(where, tools), tools);
}

class S3Backend implements Backend {
  readonly kind = 's3';
  readonly place: string;
  readonly advice =
    "Check the bucket's name and region, and that the role may s3:GetObject, s3:PutObject and s3:DeleteObject in it and s3:ListBucket on it.";
  readonly #where: S3Place;
  readonly #tools: StoreTools;
  readonly #bucket: { readonly Bucket: string; readonly ExpectedBucketOwner?: string };
  #opened: Promise<Opened> | undefined;
  /** Whether a condition is read here; not known of other services than AWS. */
  #conditional: boolean | undefined;

  constructor(where: S3Place, tools: StoreTools) {
    const { bucket, owner, endpoint } = where;
    this.place = `the S3 bucket ${bucket}`;
    this.#where = where;
    this.#tools = tools;
    this.#bucket = { Bucket: bucket, ...(owner === undefined ? {} : { ExpectedBucketOwner: owner }) };
    this.#conditional = endpoint === undefined ? true : undefined;
  }

  async put(key: string, bytes: Uint8Array): Promise<undefined> {
    await this.#write(key, bytes, {});
  }

  async create(key: string, bytes: Uint8Array): Promise<'created' | 'exists' | 'cannot'> {
    this.#conditional ??= await this.#readsConditions(key);
    return this.#conditional ? this.#writeNew(key, bytes) : 'cannot';
  }

  async get(key: string): Promise<Buffer | undefined> {
    try {
      return await this.#once(async ({ sdk, client }, options) => {
        const command = new sdk.GetObjectCommand({ ...this.#bucket, Key: key, ChecksumMode: 'ENABLED' });
        return bytesOf(await client.send(command, options));
      });
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  async page(prefix: string, from: string | undefined): Promise<Page> {
    const more = from === undefined ? {} : { ContinuationToken: from };
    const answer = await this.#once(({ sdk, client }, options) =>
      client.send(new sdk.ListObjectsV2Command({ ...this.#bucket, Prefix: prefix, ...more }), options),
    );
    const { Contents = [], NextContinuationToken, KeyCount } = answer;
    if (KeyCount === undefined) throw garbled('an answer that is not from S3');
    const keys = Contents.map(({ Key = '' }) => Key).filter(isKey);
    return { keys, ...(NextContinuationToken ? { next: NextContinuationToken } : {}) };
  }

  async remove(key: string): Promise<void> {
    await this.#once(({ sdk, client }, options) =>
      client.send(new sdk.DeleteObjectCommand({ ...this.#bucket, Key: key }), options),
    );
  }

  classify(error: unknown): Failure {
    return classifyS3(error, this.#tools.now());
  }

  async #write(key: string, bytes: Uint8Array, condition: { IfNoneMatch?: '*' }): Promise<void> {
    const object = { ...this.#bucket, Key: key, Body: bytes, ...checksum(bytes), ...condition };
    const answer = await this.#once(({ sdk, client }, options) =>
      client.send(new sdk.PutObjectCommand(object), options),
    );
    if (answer.ETag === undefined) throw garbled('an answer that is not from S3');
  }

  async #writeNew(key: string, bytes: Uint8Array): Promise<'created' | 'exists'> {
    try {
      await this.#write(key, bytes, { IfNoneMatch: '*' });
      return 'created';
    } catch (error) {
      if ((error as SdkError).$metadata?.httpStatusCode === 412) return 'exists';
      throw error;
    }
  }

  /**
   * Some services that speak S3 leave the condition unread. It is tried beside the claim: in the claim's own place, an
   * answer that gets lost would hide it.
   */
  async #readsConditions(key: string): Promise<boolean> {
    const probe = `${key}.${randomBytes(6).toString('hex')}`;
    await this.#write(probe, Buffer.alloc(0), {});
    const answer = await this.#writeNew(probe, Buffer.alloc(0));
    await this.remove(probe);
    return answer === 'exists';
  }

  async #once<T>(work: (opened: Opened, options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    this.#opened ??= openS3(this.#where, this.#tools);
    const opened = await this.#opened;
    return limited(this.#tools.patience, (options) => work(opened, options), 'S3');
  }
}

function requireSecure(endpoint: string): void {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
  throw userError(`Nothing is stored at ${endpoint}, which is not https.`, 'Give an https address.');
}

/** A client that knows what it is told here and looks up nothing else in AWS_* variables: see `openSts`. */
async function openS3({ region, endpoint, credentials }: S3Place, { ca }: StoreTools): Promise<Opened> {
  const [sdk, handlers] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@smithy/node-http-handler'),
  ]);
  const httpsAgent = agentFor(true, ca);
  const client = new sdk.S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: endpoint !== undefined,
    // A copy, for the client writes into it.
    ...(credentials === undefined ? {} : { credentials: async () => ({ ...(await credentials()) }) }),
    // What is tried again is decided by `storeOf`.
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    authSchemePreference: [],
    sigv4aSigningRegionSet: [],
    userAgentAppId: async () => undefined,
    requestHandler: new handlers.NodeHttpHandler({
      httpAgent: agentFor(false),
      httpsAgent,
    } as HandlerOptions),
  });
  return { sdk, client };
}

/** The SDK compares the hash while it reads, where S3 tells one: that it does is looked at here. */
async function bytesOf({ Body, ContentLength, ChecksumSHA256 }: GetObjectCommandOutput): Promise<Buffer> {
  if (Body === undefined || ContentLength === undefined || ChecksumSHA256 === undefined)
    throw garbled('an answer that is not from S3');
  if (ContentLength > MOST_BYTES)
    throw new Refusal({ kind: 'permanent', said: `it has ${ContentLength} bytes, more than ${MOST_BYTES}` });
  return Buffer.from(await Body.transformToByteArray());
}

/** S3 refuses what does not fit the hash, and tells it again with the object. */
function checksum(bytes: Uint8Array) {
  const hash = createHash('sha256').update(bytes).digest('base64');
  return { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: hash } as const;
}

/** What the SDK puts on its errors: https://github.com/smithy-lang/smithy-typescript (ServiceException) */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** What an error of S3 means. @param now against which a date of Retry-After is read. */
function classifyS3(error: unknown, now: Date): Failure {
  if (error instanceof Refusal) return error.failure;
  const { name = '', message = '', $response, $metadata } = error as SdkError;
  const status = $metadata?.httpStatusCode;
  // The SDK's second line is a hint for programmers.
  const text = said(message.split('\n', 1)[0] ?? '');
  if (isNetworkError(error)) return { kind: 'transient', said: `no whole answer: ${text}` };
  // The SDK's own sentence; what it cannot read at all was no answer of S3.
  if (/^Checksum mismatch/.test(message))
    return { kind: 'transient', said: 'the bytes are not those that were stored' };
  if (status === 200) return { kind: 'transient', said: 'an answer that is not from S3' };
  const passes =
    isTransientStatus(status ?? 0) || name === 'ConditionalRequestConflict' || name === 'SlowDown';
  const wait = retryAfter($response?.headers?.['retry-after'], now);
  return {
    kind: passes ? 'transient' : 'permanent',
    said: `${name}: ${text}`,
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}
