import { fittingName, hashedName } from '../naming.js';

/** The longest name of each kind: the quota of the service, less what the module adds to the name. */
export const NAME_LIMITS = {
  group: 90,
  network: 50,
  environment: 50,
  service: 32,
  workers: 64,
  alerts: 128,
} as const;

/** Kinds whose names are host names of Azure, and so must be unique in the whole cloud. */
export const GLOBAL_LIMITS = { vault: 24, bucket: 24, flowLogs: 24, table: 44 } as const;

export type NameKind = keyof typeof NAME_LIMITS;
export type GlobalKind = keyof typeof GLOBAL_LIMITS;

/**
 * The one way to a resource name: the prefix, a dash and the entry's name. A name over the limit of its kind is cut and
 * ends in a hash of the whole; so does one with two dashes side by side, which most services of Azure refuse.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 * @param prefix `deployment.prefix`, lower-case letters, digits and dashes.
 * @param name the entry's name in the manifest; without it, the prefix itself is the name.
 */
export function resourceName(kind: NameKind, prefix: string, name?: string): string {
  const whole = name === undefined ? prefix : `${prefix}-${name}`;
  const limit = NAME_LIMITS[kind];
  return whole.includes('--') ? hashedName(whole, { limit }) : fittingName(whole, { limit });
}

/**
 * The name of what is unique in the whole cloud. It always ends in a hash of the whole: these names are short, storage
 * accounts take no dashes, and a plain word is likely to be somebody else's. Of the shortest, the entry's name comes first,
 * since the end is cut off.
 */
export function globalName(kind: GlobalKind, prefix: string, name: string): string {
  const limit = GLOBAL_LIMITS[kind];
  const short = kind === 'bucket' || kind === 'flowLogs';
  return short
    ? hashedName(`${name}-${prefix}`, { limit, joint: '' })
    : hashedName(`${prefix}-${name}`, { limit });
}
