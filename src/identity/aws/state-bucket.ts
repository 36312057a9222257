import type { S3Client } from '@aws-sdk/client-s3';
import { type CallerRequest, clientSettings } from './caller.js';
import { partitionOfRegion } from './partitions.js';

/** What the bucket of the states is called, and where it is. */
export interface StateBucket extends CallerRequest {
  readonly bucket: string;
  readonly kmsKey?: string;
}

/**
 * Makes the bucket that keeps the states, or puts right what is missing of it: versioned, encrypted, private,
 * TLS only, owned by its account alone. It never deletes and never loosens; run again, it changes nothing.
 * @returns true when the bucket was made, false when it was there.
 */
export async function ensureStateBucket(request: StateBucket): Promise<boolean> {
  const s3 = await import('@aws-sdk/client-s3');
  const client = new s3.S3Client({
    ...clientSettings(request),
    forcePathStyle: request.endpoint !== undefined,
  });
  try {
    const made = await makeBucket(s3, client, request);
    const Bucket = request.bucket;
    await client.send(
      new s3.PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
    );
    await client.send(
      new s3.PutBucketOwnershipControlsCommand({
        Bucket,
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      }),
    );
    await client.send(
      new s3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await client.send(
      new s3.PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              BucketKeyEnabled: true,
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                ...(request.kmsKey === undefined ? {} : { KMSMasterKeyID: request.kmsKey }),
              },
            },
          ],
        },
      }),
    );
    await client.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(tlsOnly(request)) }));
    return made;
  } finally {
    client.destroy();
  }
}

async function makeBucket(
  s3: typeof import('@aws-sdk/client-s3'),
  client: S3Client,
  { bucket, region }: StateBucket,
): Promise<boolean> {
  try {
    await client.send(new s3.HeadBucketCommand({ Bucket: bucket }));
    return false;
  } catch (error) {
    if ((error as { name?: string }).name !== 'NotFound') throw error;
  }
  // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  const place =
    region === 'us-east-1'
      ? {}
      : {
          CreateBucketConfiguration: {
            LocationConstraint: region as import('@aws-sdk/client-s3').BucketLocationConstraint,
          },
        };
  await client.send(new s3.CreateBucketCommand({ Bucket: bucket, ...place }));
  return true;
}

function tlsOnly({ bucket, region }: StateBucket): object {
  const arn = `arn:${partitionOfRegion(region).partition}:s3:::${bucket}`;
  const resources = [arn, `${arn}/*`];
  const deny = (sid: string, condition: object) => ({
    Sid: sid,
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: resources,
    Condition: condition,
  });
  return {
    Version: '2012-10-17',
    Statement: [
      deny('TlsOnly', { Bool: { 'aws:SecureTransport': 'false' } }),
      deny('ModernTls', { NumericLessThan: { 's3:TlsVersion': '1.2' } }),
    ],
  };
}
