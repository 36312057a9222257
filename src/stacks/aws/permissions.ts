import type { Grant, Reach } from './grants.js';
import { MODULE_GRANTS } from './module-grants.js';
import { NAME_LIMITS } from './names.js';

/** One statement of an IAM policy that allows something. */
export interface Statement {
  /** Letters and digits, unlike that of any other statement of the same list. */
  readonly sid: string;
  readonly actions: readonly string[];
  /** ARNs; `*` where AWS knows no finer limit than the conditions. */
  readonly resources: readonly string[];
  /** All are StringEquals: condition key → values. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

/** Where a deployment is, and what its resources are called. */
export interface Place {
  readonly region: string;
  /** Second field of ARNs there, such as `aws-cn`. */
  readonly partition: string;
  /** Domain of the region's services, such as `amazonaws.com.cn`. */
  readonly dnsSuffix: string;
  /** Twelve digits. */
  readonly account: string;
  /** `deployment.prefix`: the first part of every name. */
  readonly prefix: string;
  /** The tags `project` and `environment` of every resource. */
  readonly project: string;
  readonly environment: string;
  /** Names or ARNs of secrets that exist already and are looked up. */
  readonly existingSecrets?: readonly string[];
  /** Names of the parameters, in this account, that name images of machines. */
  readonly imageParameters?: readonly string[];
}

/** What a role needs, apart from the state. */
export interface Permissions {
  /** For planning; applying needs it too. */
  readonly read: readonly Statement[];
  /** What applying and destroying need besides. */
  readonly write: readonly Statement[];
}

/**
 * The permissions for a list of modules, as few and as narrow as AWS can tell: see {@link Reach}.
 * @param modules folders of `templates/terraform/aws`. @throws Error for a module that is not known.
 */
export function permissionsOf(modules: readonly string[], place: Place): Permissions {
  const grants = [...new Set(modules)].map((module) => {
    const known = MODULE_GRANTS[module];
    if (known === undefined) throw new Error(`No permissions are known for the module ${module}.`);
    return known;
  });
  return {
    read: statements(
      'Read',
      grants.flatMap(({ read }) => read),
      place,
    ),
    write: statements(
      'Write',
      grants.flatMap(({ write }) => write),
      place,
    ),
  };
}

/** One statement for all grants of the same reach and conditions, in the order of their names. */
function statements(kind: string, grants: readonly Grant[], place: Place): readonly Statement[] {
  const groups = new Map<string, [Grant, ...Grant[]]>();
  for (const grant of grants) {
    const { reach, via, policy, services } = grant;
    const limit = [reach, via ?? '', policy ?? '', services === undefined ? '' : 'to-services'].join('-');
    const group = groups.get(limit);
    if (group === undefined) groups.set(limit, [grant]);
    else group.push(grant);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([limit, alike]) => ({
      sid: kind + camelCase(limit),
      actions: sorted(alike.flatMap(({ actions }) => actions)),
      resources: RESOURCES[alike[0].reach](place, arnsOf(place)),
      conditions: conditionsOf(alike, place),
    }));
}

/** `load-balancer` → `LoadBalancer`: all that AWS takes for the name of a statement. */
function camelCase(words: string): string {
  return words.replace(/(?:^|-+)([A-Za-z]?)/g, (_, first: string) => first.toUpperCase());
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** Conditions of grants that have the same reach and limits, but for the services that they name. */
function conditionsOf(alike: readonly [Grant, ...Grant[]], place: Place): Statement['conditions'] {
  const [{ reach, via, policy }] = alike;
  const services = sorted(alike.flatMap((grant) => grant.services ?? []));
  const { region, partition, dnsSuffix, project, environment } = place;
  return {
    ...((reach === 'region' || reach === 'tagged') && { 'aws:RequestedRegion': [region] }),
    ...(reach === 'tagged' && {
      'aws:ResourceTag/project': [project],
      'aws:ResourceTag/environment': [environment],
    }),
    ...(via !== undefined && { 'kms:ViaService': [`${via}.${region}.${dnsSuffix}`] }),
    ...(policy !== undefined && {
      'iam:PolicyARN': [`arn:${partition}:iam::aws:policy/${policy}`],
    }),
    ...(services.length > 0 && {
      [reach === 'service-role' ? 'iam:AWSServiceName' : 'iam:PassedToService']: services,
    }),
  };
}

/** Writes ARNs of a place. */
interface Arns {
  /** Of the region and account. */
  here(service: string, ...names: readonly string[]): string[];
  /** Of the account, in no region. */
  global(service: string, ...names: readonly string[]): string[];
  /** Of nobody's account. */
  shared(service: string, ...names: readonly string[]): string[];
}

function arnsOf({ region, partition, account }: Place): Arns {
  const start = `arn:${partition}`;
  const write =
    (middle: string) =>
    (service: string, ...names: readonly string[]) =>
      names.map((name) => `${start}:${service}:${middle}:${name}`);
  return { here: write(`${region}:${account}`), global: write(`:${account}`), shared: write(':') };
}

/**
 * How names begin that have little room: with less of the prefix, where it is long. Elsewhere the prefix, of at most
 * forty characters, is always whole.
 * @param lengths characters of the prefix that are left when a name is cut.
 */
function beginnings(prefix: string, ...lengths: readonly number[]): readonly string[] {
  const cut = [prefix.length, ...lengths].map((length) => prefix.slice(0, length).replace(/-+$/, ''));
  return [...new Set(cut)].map((beginning) => `${beginning}-*`);
}

/** Names of load balancers and target groups: a cut one ends in a dash and eight characters. */
function balancerNames(prefix: string): readonly string[] {
  const reserved = prefix.startsWith('internal-');
  return beginnings(reserved ? escaped(prefix) : prefix, NAME_LIMITS.loadBalancer - 9);
}

/** Modules leave room for what they add: the roles of flow logs and services keep 27 characters, those of workers 37. */
function roleNames(prefix: string): readonly string[] {
  return [...new Set([...balancerNames(prefix), ...beginnings(prefix, 37, 27)])];
}

/** As `resourceName` writes a name that AWS keeps for itself. */
function escaped(prefix: string): string {
  return `si-${prefix}`;
}

/** The ARNs that a reach stands for. Names are made in names.ts and, with a random end, in the modules. */
const RESOURCES: Readonly<Record<Reach, (place: Place, arn: Arns) => readonly string[]>> = {
  region: () => ['*'],
  tagged: () => ['*'],
  key: (_, arn) => arn.here('kms', 'key/*'),
  alias: ({ prefix }, arn) => arn.here('kms', `alias/${prefix}`),
  bucket: ({ prefix }, arn) => arn.shared('s3', `${prefix}-*`, `${escaped(prefix)}-*`),
  table: ({ prefix }, arn) => arn.here('dynamodb', `table/${prefix}-*`),
  secret: ({ prefix, existingSecrets = [] }, arn) => [
    ...arn.here('secretsmanager', `secret:${prefix}/*`),
    // Secrets Manager ends an ARN in a dash and six characters of its own.
    ...existingSecrets.flatMap((name) =>
      name.startsWith('arn:') ? [name] : arn.here('secretsmanager', `secret:${name}-??????`),
    ),
  ],
  cluster: ({ prefix }, arn) => arn.here('ecs', `cluster/${prefix}`),
  'ecs-service': ({ prefix }, arn) => arn.here('ecs', `service/${prefix}/${prefix}-*`),
  'task-definition': ({ prefix }, arn) => arn.here('ecs', `task-definition/${prefix}-*`),
  'load-balancer': ({ prefix }, arn) =>
    balancerNames(prefix).flatMap((name) =>
      arn.here(
        'elasticloadbalancing',
        `listener/app/${name}`,
        `loadbalancer/app/${name}`,
        `targetgroup/${name}`,
      ),
    ),
  'log-group': ({ prefix }, arn) =>
    arn.here('logs', `log-group:/aws/vpc/${prefix}/flow*`, `log-group:/ecs/${prefix}-*`),
  group: ({ prefix }, arn) => arn.here('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${prefix}-*`),
  alarm: ({ prefix }, arn) => arn.here('cloudwatch', `alarm:${prefix}-*`),
  'scaling-alarm': (_, arn) => arn.here('cloudwatch', 'alarm:TargetTracking-*'),
  topic: ({ prefix }, arn) => arn.here('sns', `${prefix}-alerts`, `${prefix}-alerts:*`),
  role: ({ prefix }, arn) => arn.global('iam', ...roleNames(prefix).map((name) => `role/${name}`)),
  'instance-profile': ({ prefix }, arn) => arn.global('iam', `instance-profile/${prefix}-*`),
  'service-role': (_, arn) => arn.global('iam', 'role/aws-service-role/*'),
  // Other parameters may be secrets.
  image: ({ region, partition, imageParameters = [] }, arn) => [
    `arn:${partition}:ssm:${region}::parameter/aws/service/*`,
    ...arn.here('ssm', ...imageParameters.map((name) => `parameter/${name.replace(/^\//, '')}`)),
  ],
  'hosted-zone': (_, arn) => arn.shared('route53', 'hostedzone/*'),
};
