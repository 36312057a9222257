import { fittingName } from '../naming.js';

/** The longest name of each kind: what Google takes, less what the module or Google adds to the name. */
export const NAME_LIMITS = {
  /** Key ring: 63, less nine for the part of its own. */
  key: 54,
  /** 63, less the longest ending of a firewall rule. */
  network: 48,
  bucket: 63,
  /** Firestore database. */
  table: 63,
  secret: 255,
  /** Cloud Run takes 49, and everything of the load balancer 63. */
  service: 49,
  serviceAccount: 30,
  /** Instance group: 63, less five for the names of its machines. */
  workers: 58,
  workersAccount: 30,
  /** Log bucket: 100, less nine for the part of its own. */
  logs: 91,
  alerts: 128,
} as const;

export type NameKind = keyof typeof NAME_LIMITS;

/** What tells the accounts of a service and of a worker group of one name apart. */
const ENDINGS: Readonly<Partial<Record<NameKind, string>>> = {
  serviceAccount: '-run',
  workersAccount: '-vm',
};

/**
 * Names that Google does not take: buckets that begin with goog (https://cloud.google.com/storage/docs/buckets#naming),
 * and databases of fewer than four characters. What holds `google` anywhere is refused by the checks.
 */
const RESERVED: Readonly<Partial<Record<NameKind, RegExp>>> = {
  bucket: /^goog/,
  table: /^.{1,3}$/,
};

/**
 * The one way to a resource name: the prefix, a dash and the entry's name, with the ending of its kind. A name over the
 * limit of its kind is cut and ends in a hash of the whole, so that it is stable and differs where the whole differs.
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
export function resourceName(kind: NameKind, prefix: string, name?: string): string {
  const whole = `${name === undefined ? prefix : `${prefix}-${name}`}${ENDINGS[kind] ?? ''}`;
  const reserved = RESERVED[kind];
  return fittingName(whole, { limit: NAME_LIMITS[kind], ...(reserved === undefined ? {} : { reserved }) });
}
