import { posix } from 'node:path';
import { recordKeys } from '../../../gate/claim.js';
import type { Deployment } from '../../../manifest/types.js';
import type { Problem } from '../../../problem.js';
import type { Backend } from '../../../render/types.js';
import type { Statement } from '../../../stacks/aws/permissions.js';
import type { Partition } from '../../aws/partitions.js';

/** What the two roles may do with the states. */
export interface StateRights {
  readonly plan: readonly Statement[];
  readonly apply: readonly Statement[];
}

/**
 * Rights on the objects of S3 that hold the states and the records of their applies, and on nothing beside them. A plan
 * reads a state and its records, and writes its lock alone; an apply writes all. Other kinds of state need no rights in AWS.
 * https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required
 */
export function awsState(
  deployment: Deployment,
  states: readonly Backend[],
  { partition, dnsSuffix }: Partition,
): StateRights | { readonly problems: readonly Problem[] } {
  const places = states.filter(({ kind }) => kind === 's3').map(({ config }) => config);
  const [place] = places;
  if (place === undefined) return { plan: [], apply: [] };
  const key = place['kms_key_id'];
  if (key !== undefined && !String(key).startsWith('arn:')) return { problems: [keyWithoutArn(deployment)] };

  const bucket = `arn:${partition}:s3:::${place['bucket']}`;
  const objects = places.map((config) => `${bucket}/${config['key']}`);
  const records = places.map((config) => recordKeys(`${bucket}/${posix.dirname(String(config['key']))}`));
  const allow = (sid: string, actions: readonly string[], resources: readonly string[], conditions = {}) => ({
    sid,
    actions,
    resources,
    conditions,
  });
  const common = [
    // Without it S3 says of a state that is not there yet that it is forbidden. The names of states are no secret.
    allow('StateList', ['s3:ListBucket'], [bucket]),
    allow(
      'StateLock',
      ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      objects.map((state) => `${state}.tflock`),
    ),
    // The lock is encrypted as the state is, so who locks needs a data key too.
    ...(key === undefined
      ? []
      : [
          allow('StateKey', ['kms:Decrypt', 'kms:GenerateDataKey'], [String(key)], {
            'kms:ViaService': [`s3.${place['region']}.${dnsSuffix}`],
          }),
        ]),
  ];
  return {
    plan: [
      ...common,
      allow('StateRead', ['s3:GetObject'], objects),
      allow(
        'RecordRead',
        ['s3:GetObject'],
        records.flatMap(({ open, last }) => [open, last]),
      ),
    ],
    apply: [
      ...common,
      allow('StateWrite', ['s3:GetObject', 's3:PutObject'], objects),
      // A claim is a conditional write, which asks for no right of its own.
      allow(
        'RecordWrite',
        ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        records.flatMap(({ open, last, rescued }) => [open, last, rescued]),
      ),
    ],
  };
}

function keyWithoutArn(deployment: Deployment): Problem {
  const path = ['spec', 'state', 'kmsKey'];
  return {
    severity: 'error',
    at: deployment.locate(path),
    path: path.join('.'),
    message: `${path.join('.')} is not the ARN of a key, so rights on it cannot be written.`,
    fix: 'Write arn:aws:kms:REGION:ACCOUNT:key/ID.',
  };
}
