import { isLoopback } from '../address.js';
import { canonicalJson, isObject, type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { formatPath, valueAt } from './paths.js';
import type { Checked, Rule } from './rule.js';
import { show } from './sentences.js';
import type { Path } from './types.js';
import { problemAt } from './validate.js';

/** Who may be what, and where tokens are sent. */
export const identityRules: readonly Rule[] = [
  secureAddresses,
  twoIdentities,
  rolesFitTheTarget,
  inlinePolicy,
];

const IDENTITY: Path = ['spec', 'identity'];

/** Fields that hold an address which a token or a credential is sent to. */
const ADDRESSES: readonly Path[] = [
  ['github', 'issuer'],
  ['aws', 'stsEndpoint'],
  ['gcp', 'stsEndpoint'],
  ['gcp', 'iamCredentialsEndpoint'],
  ['gcp', 'resourceManagerEndpoint'],
  ['azure', 'authority'],
  ['azure', 'resourceManager'],
  ['vault', 'address'],
  ['kubernetes', 'server'],
];

function secureAddresses({ document, layers }: Checked): Problem[] {
  return ADDRESSES.flatMap((below) => {
    const path = [...IDENTITY, ...below];
    const text = valueAt(document, path);
    if (typeof text !== 'string') return [];
    const url = URL.canParse(text) ? new URL(text) : null;
    const wrong =
      url === null
        ? 'that is no URL'
        : url.username !== '' || url.password !== ''
          ? 'an address must not hold credentials'
          : url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
            ? undefined
            : 'a token must not travel in clear';
    if (wrong === undefined) return [];
    return [
      problemAt(layers, path, {
        message: `${formatPath(path)} is ${show(text)}: ${wrong}.`,
        fix: 'Write a URL that begins with https://; http:// is accepted for this machine alone.',
      }),
    ];
  });
}

/** Pairs of what looks and what changes: with one of them for both, every plan could apply. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['aws', 'planRole', 'applyRole'],
  ['gcp', 'planServiceAccount', 'applyServiceAccount'],
  ['azure', 'planClient', 'applyClient'],
  ['vault', 'planRole', 'applyRole'],
  ['kubernetes', 'planServiceAccount', 'applyServiceAccount'],
];

function twoIdentities({ document, layers }: Checked): Problem[] {
  return PAIRS.flatMap(([cloud, plan, apply]) =>
    holdersOf(valueAt(document, [...IDENTITY, cloud]), [...IDENTITY, cloud])
      .filter(([holder]) => holder[plan] !== undefined && holder[plan] === holder[apply])
      .map(([, path]) =>
        problemAt(layers, [...path, plan], {
          message: `${formatPath([...path, plan])} is also the ${apply}: whoever may open a pull request could then apply.`,
          fix: `Give plans an identity of their own that only reads; \`synthinfra trust generate\` writes both.`,
        }),
      ),
  );
}

/** What names a pair in a cloud, the one that counts in the end last: its own, and the last role of its chain. */
function holdersOf(mine: Json | undefined, path: Path): readonly (readonly [JsonObject, Path])[] {
  if (!isObject(mine)) return [];
  const chain = Array.isArray(mine['chain']) ? (mine['chain'] as readonly Json[]) : [];
  const last = chain.at(-1);
  return [
    [mine, path] as const,
    ...(isObject(last) ? [[last, [...path, 'chain', String(chain.length - 1)]] as const] : []),
  ];
}

function rolesFitTheTarget({ document, layers }: Checked): Problem[] {
  const aws = valueAt(document, [...IDENTITY, 'aws']);
  const target = valueAt(document, ['spec', 'target']);
  if (!isObject(aws) || !isObject(target) || target['provider'] !== 'aws') return [];
  const roles = holdersOf(aws, [...IDENTITY, 'aws']);
  return roles.flatMap(([holder, path], index) =>
    ['planRole', 'applyRole'].flatMap((field) => {
      const role = holder[field];
      const [, partition, account] =
        typeof role === 'string' ? (/^arn:([a-z-]+):iam::([0-9]{12}):/.exec(role) ?? []) : [];
      if (partition === undefined) return [];
      const wanted = partitionPrefix(target['region']);
      if (wanted !== undefined && partition !== wanted)
        return [
          problemAt(layers, [...path, field], {
            message: `${formatPath([...path, field])} is in the partition ${partition}, but ${show(target['region'] ?? '')} is in ${wanted}.`,
            fix: 'Name a role of the same partition, or correct spec.target.region.',
          }),
        ];
      // Only the last role of a chain has to be in the target's account.
      const isLast = index === roles.length - 1;
      if (!isLast || typeof target['account'] !== 'string' || account === target['account']) return [];
      return [
        problemAt(layers, [...path, field], {
          message: `${formatPath([...path, field])} is in account ${account}, but spec.target.account is ${target['account']}.`,
          fix: 'Name a role of that account, or reach it by spec.identity.aws.chain.',
        }),
      ];
    }),
  );
}

/** https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html; undefined for regions that are not known here. */
function partitionPrefix(region: Json | undefined): string | undefined {
  if (typeof region !== 'string') return undefined;
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return /^(us|eu|ap|sa|ca|me|af|il|mx)-(?!iso)/.test(region) ? 'aws' : undefined;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: at most 2,048 characters. */
const LONGEST_POLICY = 2048;

function inlinePolicy({ document, layers }: Checked): Problem[] {
  const path = [...IDENTITY, 'aws', 'inlinePolicy'];
  const policy = valueAt(document, path);
  if (!isObject(policy)) return [];
  const { length } = canonicalJson(policy);
  if (length <= LONGEST_POLICY) return [];
  return [
    problemAt(layers, path, {
      message: `${formatPath(path)} has ${length} characters; STS takes at most ${LONGEST_POLICY}.`,
      fix: 'Shorten it, or make it a managed policy and name it in managedPolicies.',
    }),
  ];
}
