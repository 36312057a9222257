/**
 * What a grant reaches. Where names are of the deployment, ARNs are limited to them; where AWS makes up ids, the tags of
 * the deployment are the limit (`tagged`), or its region alone (`region`): what is created has no tags to ask for yet,
 * and what is listed has no name.
 */
export type Reach =
  | 'region'
  | 'tagged'
  | 'key'
  | 'alias'
  | 'bucket'
  | 'table'
  | 'secret'
  | 'cluster'
  | 'ecs-service'
  | 'task-definition'
  | 'load-balancer'
  | 'log-group'
  | 'group'
  | 'alarm'
  | 'scaling-alarm'
  | 'topic'
  | 'role'
  | 'instance-profile'
  | 'service-role'
  | 'image'
  | 'hosted-zone';

/** Actions on what they reach. */
export interface Grant {
  readonly reach: Reach;
  readonly actions: readonly string[];
  /** Through which service alone KMS may be used. */
  readonly via?: 'dynamodb' | 'secretsmanager';
  /** Service principals that a role may be handed to, or that a service-linked role may be made for. */
  readonly services?: readonly string[];
  /** The managed policy of AWS that alone may be attached. */
  readonly policy?: string;
}

/** What planning and applying one module asks of AWS. Applying reads too, so it is given both. */
export interface ModuleGrants {
  readonly read: readonly Grant[];
  readonly write: readonly Grant[];
}

/** Actions of one service on one reach: `grant('table', 'dynamodb', 'CreateTable DeleteTable')`. */
export function grant(
  reach: Reach,
  service: string,
  names: string,
  more: Omit<Grant, 'reach' | 'actions'> = {},
) {
  const actions = names
    .trim()
    .split(/\s+/)
    .map((name) => `${service}:${name}`);
  return { reach, actions, ...more };
}
