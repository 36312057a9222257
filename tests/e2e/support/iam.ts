import type { Request } from './cloud.js';

/** A statement of a policy as the module of the trust is given it: all allow something. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** What a request needs: an action, and on what, where the request says it. */
export interface Needed {
  readonly action: string;
  readonly resource?: string;
}

/** Actions of S3 by method and setting: they are called otherwise than what is sent. Service Authorization Reference. */
const S3: Readonly<Record<string, string>> = {
  'DELETE ': 'DeleteBucket',
  'DELETE encryption': 'PutEncryptionConfiguration',
  'DELETE lifecycle': 'PutLifecycleConfiguration',
  'DELETE ownershipControls': 'PutBucketOwnershipControls',
  'DELETE policy': 'DeleteBucketPolicy',
  'DELETE publicAccessBlock': 'PutBucketPublicAccessBlock',
  'GET accelerate': 'GetAccelerateConfiguration',
  'GET acl': 'GetBucketAcl',
  'GET cors': 'GetBucketCORS',
  'GET encryption': 'GetEncryptionConfiguration',
  'GET lifecycle': 'GetLifecycleConfiguration',
  'GET logging': 'GetBucketLogging',
  'GET object-lock': 'GetBucketObjectLockConfiguration',
  'GET ownershipControls': 'GetBucketOwnershipControls',
  'GET policy': 'GetBucketPolicy',
  'GET publicAccessBlock': 'GetBucketPublicAccessBlock',
  'GET replication': 'GetReplicationConfiguration',
  'GET requestPayment': 'GetBucketRequestPayment',
  'GET tagging': 'GetBucketTagging',
  'GET versioning': 'GetBucketVersioning',
  'GET website': 'GetBucketWebsite',
  'HEAD ': 'ListBucket',
  'PUT ': 'CreateBucket',
  'PUT encryption': 'PutEncryptionConfiguration',
  'PUT lifecycle': 'PutLifecycleConfiguration',
  'PUT ownershipControls': 'PutBucketOwnershipControls',
  'PUT policy': 'PutBucketPolicy',
  'PUT publicAccessBlock': 'PutBucketPublicAccessBlock',
  'PUT tagging': 'PutBucketTagging',
  'PUT versioning': 'PutBucketVersioning',
};

/**
 * What IAM asks for these requests. Who one is may be asked by everybody; and only in the sandbox, where credentials are
 * not validated, the provider looks for the account by GetUser.
 */
export function neededFor(requests: readonly Request[]): readonly Needed[] {
  const needed = new Map<string, Needed>();
  for (const { service, action } of requests) {
    if (service === 'sts' || (service === 'iam' && action === 'GetUser')) continue;
    const one = service === 's3' ? onBucket(action) : { action: `${prefixOf(service)}:${action}` };
    needed.set(JSON.stringify(one), one);
  }
  return [...needed.values()];
}

/** CloudWatch signs its requests with its old name. */
function prefixOf(service: string): string {
  return service === 'monitoring' ? 'cloudwatch' : service;
}

/** `GET /bucket?policy=` */
function onBucket(action: string): Needed {
  const [, method, bucket, setting = ''] = /^([A-Z]+) \/([^/?]+)\/?(?:\?([a-zA-Z-]+)=?)?$/.exec(action) ?? [];
  const name = S3[`${method} ${setting}`];
  if (name === undefined) throw new Error(`What does IAM call ${action}?`);
  return { action: `s3:${name}`, resource: `arn:aws:s3:::${bucket}` };
}

/** Whether one of the statements allows it; no statement here has a wildcard in an action. */
export function allows(statements: readonly Statement[], { action, resource }: Needed): boolean {
  return statements.some(
    ({ actions, resources }) =>
      actions.includes(action) &&
      (resource === undefined || resources.some((pattern) => matches(pattern, resource))),
  );
}

function matches(pattern: string, resource: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(resource);
}
