import { fittingName } from '../naming.js';

/** The longest name of each kind: the quota of the service, less what the module adds to the name. */
export const NAME_LIMITS = {
  /** KMS alias: 256 with its leading `alias/`. */
  key: 200,
  network: 40,
  bucket: 63,
  table: 255,
  secret: 255,
  cluster: 255,
  service: 80,
  /** Application load balancers and target groups. */
  loadBalancer: 32,
  workers: 80,
  alerts: 128,
} as const;

export type NameKind = keyof typeof NAME_LIMITS;

/** Beginnings and ends that AWS keeps for itself, by the naming rules of S3 and of Elastic Load Balancing. */
const RESERVED: Readonly<Partial<Record<NameKind, RegExp>>> = {
  bucket: /^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/,
  loadBalancer: /^internal-/,
};

/**
 * The one way to a resource name: the prefix, a dash and the entry's name. Secrets have a slash for the dash,
 * because Secrets Manager takes a dash and six characters for the end of an ARN of its own making.
 * A name over the limit of its kind is cut and ends in a hash of the whole, so that it is stable and differs
 * where the whole differs.
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
export function resourceName(kind: NameKind, prefix: string, name?: string): string {
  const whole = name === undefined ? prefix : `${prefix}${kind === 'secret' ? '/' : '-'}${name}`;
  const reserved = RESERVED[kind];
  return fittingName(whole, { limit: NAME_LIMITS[kind], ...(reserved === undefined ? {} : { reserved }) });
}
