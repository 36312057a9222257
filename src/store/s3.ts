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
import { MOST_BYTES, type Store, type StoreTools } from './types.js';
import { garbled, Refusal } from './wire.js';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Asked for with each use; the SDK asks again when they run out. */
  readonly credentials: () => Promise<AwsCredentials>;
  /** Of another service that speaks S3, or of the sandbox; its buckets are addressed by path. */
  readonly endpoint?: string;
  /** Account that must own the bucket: a name that somebody else took gets nothing of ours. */
  readonly owner?: string;
}

type Sdk = typeof import('@aws-sdk/client-s3');
type HandlerOptions = ConstructorParameters<typeof NodeHttpHandler>[0];

/**
 * A bucket of S3. A claim is a conditional write (`If-None-Match: *`):
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws UserError when the endpoint is neither https nor on this machine.
 */
export function s3Store(where: S3Place, tools: StoreTools): Store {
  const { bucket, endpoint, owner } = where;
  if (endpoint !== undefined) requireSecure(endpoint);
  let opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined;
  const open = (): Promise<{ sdk: Sdk; client: S3Client }> => (opened ??= openS3(where, tools));
  const Bucket = { Bucket: bucket, ...(owner === undefined ? {} : { ExpectedBucketOwner: owner }) };
  const once = <T>(work: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> =>
    limited(tools.patience, work, 'S3');

  const put = async (key: string, bytes: Uint8Array, ifNew: boolean): Promise<'created' | 'exists'> => {
    const { sdk, client } = await open();
    const object = { ...Bucket, Key: key, Body: bytes, ...checksum(bytes) };
    const command = new sdk.PutObjectCommand({ ...object, ...(ifNew ? { IfNoneMatch: '*' } : {}) });
    try {
      const answer = await once((options) => client.send(command, options));
      if (answer.ETag === undefined) throw garbled('an answer that is not from S3');
      return 'created';
    } catch (error) {
      if (ifNew && statusOf(error) === 412) return 'exists';
      throw error;
    }
  };

  const remove = async (key: string): Promise<void> => {
    const { sdk, client } = await open();
    const command = new sdk.DeleteObjectCommand({ ...Bucket, Key: key });
    await once((options) => client.send(command, options));
  };

  // Some services that speak S3 leave the condition unread. A claim is no place to find out: its answer may get lost.
  let conditional = endpoint === undefined ? true : undefined;
  const readsConditions = async (key: string): Promise<boolean> => {
    const probe = `${key}.${randomBytes(6).toString('hex')}`;
    await put(probe, Buffer.alloc(0), false);
    const answer = await put(probe, Buffer.alloc(0), true);
    await remove(probe);
    return answer === 'exists';
  };

  return storeOf(
    {
      kind: 's3',
      place: `the S3 bucket ${bucket}`,
      advice:
        "Check the bucket's name and region, and that the role may s3:GetObject, s3:PutObject and s3:DeleteObject in it and s3:ListBucket on it.",
      async put(key, bytes) {
        await put(key, bytes, false);
        return undefined;
      },
      async create(key, bytes) {
        conditional ??= await readsConditions(key);
        return conditional ? put(key, bytes, true) : 'cannot';
      },
      async get(key) {
        const { sdk, client } = await open();
        const command = new sdk.GetObjectCommand({ ...Bucket, Key: key, ChecksumMode: 'ENABLED' });
        try {
          return await once(async (options) => bytesOf(await client.send(command, options)));
        } catch (error) {
          if ((error as Error).name === 'NoSuchKey') return undefined;
          throw error;
        }
      },
      async page(prefix, from) {
        const { sdk, client } = await open();
        const command = new sdk.ListObjectsV2Command({
          ...Bucket,
          Prefix: prefix,
          ...(from === undefined ? {} : { ContinuationToken: from }),
        });
        const {
          Contents = [],
          NextContinuationToken,
          KeyCount,
        } = await once((options) => client.send(command, options));
        if (KeyCount === undefined) throw garbled('an answer that is not from S3');
        const keys = Contents.map(({ Key = '' }) => Key).filter(isKey);
        return { keys, ...(NextContinuationToken ? { next: NextContinuationToken } : {}) };
      },
      remove,
      classify: (error) => classifyS3(error, tools.now()),
    },
    tools,
  );
}

function requireSecure(endpoint: string): void {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
  throw userError(`Nothing is stored at ${endpoint}, which is not https.`, 'Give an https address.');
}

/** A client that knows what it is told here and looks up nothing in AWS_* variables: see `openSts`. */
async function openS3(
  { region, endpoint, credentials }: S3Place,
  { ca }: StoreTools,
): Promise<{ sdk: Sdk; client: S3Client }> {
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
    credentials: async () => ({ ...(await credentials()) }),
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

async function bytesOf({ Body, ContentLength, ChecksumSHA256 }: GetObjectCommandOutput): Promise<Buffer> {
  if (Body === undefined || ContentLength === undefined || ChecksumSHA256 === undefined)
    throw garbled('an answer that is not from S3');
  if (ContentLength > MOST_BYTES)
    throw new Refusal({ kind: 'permanent', said: `it has ${ContentLength} bytes, more than ${MOST_BYTES}` });
  const bytes = Buffer.from(await Body.transformToByteArray());
  if (bytes.length !== ContentLength || sha256Base64(bytes) !== ChecksumSHA256)
    throw garbled('the bytes are not those that were stored');
  return bytes;
}

/** S3 refuses what does not fit the hash, and tells it again with the object. */
function checksum(bytes: Uint8Array) {
  return { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: sha256Base64(bytes) } as const;
}

function sha256Base64(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** What the SDK puts on its errors: https://github.com/smithy-lang/smithy-typescript (ServiceException) */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

function statusOf(error: unknown): number | undefined {
  return (error as SdkError).$metadata?.httpStatusCode;
}

/** What an error of S3 means. @param now against which a date of Retry-After is read. */
function classifyS3(error: unknown, now: Date): Failure {
  if (error instanceof Refusal) return error.failure;
  const { name = '', message = '', $response } = error as SdkError;
  const status = statusOf(error);
  // The SDK's second line is a hint for programmers.
  const text = said(message.split('\n', 1)[0] ?? '');
  if (isNetworkError(error)) return { kind: 'transient', said: `no whole answer: ${text}` };
  // The SDK compares the hash itself where it can, and what it cannot read at all was no answer of S3.
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
