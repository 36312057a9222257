import { createHash } from 'node:crypto';
import type { Answer, Received } from './server.js';

export interface FakeS3Options {
  readonly bucket: string;
  readonly accessKeyId: string;
  /** As services that speak S3 and do not know conditional writes. */
  readonly ignoresConditions?: boolean;
  readonly pageSize?: number;
}

/** What S3 answers, by https://docs.aws.amazon.com/AmazonS3/latest/API/; buckets are addressed by path. */
export function fakeS3({
  bucket,
  accessKeyId,
  ignoresConditions = false,
  pageSize = 2,
}: FakeS3Options): (request: Received) => Answer {
  const objects = new Map<string, Buffer>();
  return (request) => {
    const { method, url, headers } = request;
    const unsigned = signatureProblem(request, accessKeyId);
    if (unsigned !== undefined) return error(403, 'AccessDenied', unsigned);
    const [, name = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    if (name !== bucket) return error(404, 'NoSuchBucket', 'The specified bucket does not exist');
    if (method === 'GET' && key === '') return list(url, bucket, [...objects.keys()].sort(), pageSize);
    const held = objects.get(key);
    if (method === 'PUT') {
      if (headers['if-none-match'] === '*' && held !== undefined && !ignoresConditions)
        return error(
          412,
          'PreconditionFailed',
          'At least one of the pre-conditions you specified did not hold',
        );
      const checksum = headers['x-amz-checksum-sha256'];
      if (checksum !== sha256(request.body))
        return error(400, 'BadDigest', 'The SHA256 you specified did not match');
      objects.set(key, request.body);
      return {
        status: 200,
        headers: { etag: '"00000000000000000000000000000000"', 'x-amz-checksum-sha256': checksum },
      };
    }
    if (method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    if (held === undefined) return error(404, 'NoSuchKey', 'The specified key does not exist.');
    const asked = headers['x-amz-checksum-mode'] === 'ENABLED';
    return { status: 200, headers: asked ? { 'x-amz-checksum-sha256': sha256(held) } : {}, body: held };
  };
}

/** What S3 says when it is asked too often. */
export const SLOW_DOWN: Answer = error(503, 'SlowDown', 'Please reduce your request rate.');
/** What S3 says when two conditional writes meet. */
export const CONFLICT: Answer = error(
  409,
  'ConditionalRequestConflict',
  'A conflicting operation is in progress',
);

function signatureProblem({ headers, body }: Received, accessKeyId: string): string | undefined {
  const authorization = headers['authorization'] ?? '';
  if (!authorization.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`)) return 'Access Denied';
  const hash = createHash('sha256').update(body).digest('hex');
  if (headers['x-amz-content-sha256'] !== hash) return 'The body is not what was signed';
  const signed = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const condition = 'if-none-match' in headers && !signed.includes('if-none-match');
  return condition ? 'If-None-Match is not signed' : undefined;
}

function list(url: URL, bucket: string, keys: readonly string[], pageSize: number): Answer {
  if (url.searchParams.get('list-type') !== '2') return error(501, 'NotImplemented', 'list-type=2 alone');
  const prefix = url.searchParams.get('prefix') ?? '';
  const token = url.searchParams.get('continuation-token');
  const after = token === null ? '' : Buffer.from(token, 'base64').toString('utf8');
  const found = keys.filter((key) => key.startsWith(prefix) && key > after);
  const page = found.slice(0, pageSize);
  const cut = found.length > page.length;
  const next = Buffer.from(page.at(-1) ?? '').toString('base64');
  const contents = page.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('');
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${pageSize}</MaxKeys><IsTruncated>${cut}</IsTruncated>${cut ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''}${contents}</ListBucketResult>`,
  );
}

function error(status: number, code: string, message: string): Answer {
  return xml(
    status,
    `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>1</RequestId></Error>`,
  );
}

function xml(status: number, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}
