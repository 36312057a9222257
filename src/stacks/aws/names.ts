import { createHash } from 'node:crypto';

/** Characters of the hash that replaces what is cut off a name. */
const HASH_LENGTH = 8;

/**
 * IAM role names have at most 64 characters, and modules add what a role is for (`-execution`): 16 are kept free.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const WITH_ROLES = 64 - 16;

/** The longest name of each kind, by the quotas in the services' AWS documentation. */
export const NAME_LIMITS = {
  /** KMS alias: 256 with its leading `alias/`. */
  key: 250,
  /** The module adds what each part is for; tag values are wider, this is for readability. */
  network: 40,
  bucket: 63,
  table: 255,
  /** Secrets Manager: 512; cut like the others, so that a name can be read. */
  secret: 255,
  cluster: 255,
  service: WITH_ROLES,
  /** Application load balancers and target groups. */
  loadBalancer: 32,
  workers: WITH_ROLES,
  /** SNS topic names have 256; alarm names have 255 and add what they watch, 64 at most. */
  alerts: 190,
} as const;

export type NameKind = keyof typeof NAME_LIMITS;

/** Beginnings and ends that AWS keeps for itself, by the naming rules of S3 and of Elastic Load Balancing. */
const RESERVED: Readonly<Partial<Record<NameKind, RegExp>>> = {
  bucket: /^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/,
  loadBalancer: /^internal-/,
};

/**
 * The one way to a resource name: the prefix, a dash and the entry's name.
 * A name over the limit of its kind is cut and ends in a hash of the whole, so that it is stable and differs
 * where the whole differs.
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
export function resourceName(kind: NameKind, prefix: string, name?: string): string {
  const whole = name === undefined ? prefix : `${prefix}-${name}`;
  const limit = NAME_LIMITS[kind];
  const reserved = RESERVED[kind]?.test(whole) === true;
  if (whole.length <= limit && !reserved) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, HASH_LENGTH);
  const readable = reserved ? `si-${whole}` : whole;
  return `${readable.slice(0, limit - HASH_LENGTH - 1).replace(/-+$/, '')}-${hash}`;
}
