/**
 * What IAM actions do, as far as wildcards are concerned. From the Service Authorization Reference: the verbs of
 * action names, and the actions that cannot be limited to a resource.
 */

const readVerbs = /^(batchcheck|batchget|check|describe|get|head|list|lookup|query|search|view)/;

/** Actions that read, but read what is worth protecting: data, secrets, plaintext. */
const dataReads = [
  'dynamodb:batchget',
  'dynamodb:get',
  'dynamodb:query',
  'dynamodb:scan',
  'kms:decrypt',
  's3:getobject',
  'secretsmanager:getsecretvalue',
  'ssm:getparameter',
];

/** Actions that take no resource: `*` is all that can be written. */
const resourceless = [
  'cloudwatch:putmetricdata',
  'ec2messages:',
  'ecr:getauthorizationtoken',
  'ecs:discoverpollendpoint',
  'sts:getcalleridentity',
  'ssm:updateinstanceinformation',
  'ssmmessages:',
  'xray:puttelemetryrecords',
  'xray:puttracesegments',
];

/** Whether an action on every resource is more than anybody should be given. */
export function isDangerousOnEverything(action: string): boolean {
  const name = action.toLowerCase();
  if (resourceless.some((prefix) => name.startsWith(prefix))) return false;
  if (dataReads.some((prefix) => name.startsWith(prefix))) return true;
  const verb = name.slice(name.indexOf(':') + 1);
  return !readVerbs.test(verb);
}
