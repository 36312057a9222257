import type { Spec } from '../manifest/types.js';

export type Framework = Spec['security']['compliance'][number];

/** The least that a framework asks where the manifest lets people choose. Days. */
export interface Floors {
  /** Noncurrent versions in object stores. */
  readonly noncurrentDays: number;
  /** Logs. */
  readonly logDays: number;
}

/**
 * None of the three names a number of days; these are what their aims come to here. SOC 2 (CC7.3, CC7.4):
 * an incident found within a month can still be followed and undone. HIPAA (164.312(b), 164.308(a)(7)): the same
 * for the data, and a year of logs for the regular review of activity. GDPR Art. 32(1)(c): data can be restored,
 * while Art. 5(1)(e) speaks against keeping logs of people longer than needed, so it sets no floor for them.
 */
export const floors: Readonly<Record<Framework, Floors>> = {
  gdpr: { noncurrentDays: 7, logDays: 1 },
  hipaa: { noncurrentDays: 30, logDays: 365 },
  soc2: { noncurrentDays: 30, logDays: 90 },
};

/** The strictest floor of the frameworks that the manifest names, and which one sets it; undefined without any. */
export function strictest(
  spec: Spec | undefined,
  floor: keyof Floors,
): { readonly framework: Framework; readonly days: number } | undefined {
  return (spec?.security.compliance ?? [])
    .map((framework) => ({ framework, days: floors[framework][floor] }))
    .sort((one, two) => two.days - one.days)[0];
}

/**
 * Controls by family of rules: HIPAA (45 CFR), SOC 2 and GDPR. A rule adds
 * the numbers of the CIS AWS Foundations Benchmark v3.0 where it has one.
 */
export const families = {
  encryptionAtRest: ['HIPAA 164.312(a)(2)(iv)', 'SOC 2 CC6.1', 'GDPR Art. 32'],
  encryptionInTransit: ['HIPAA 164.312(e)(1)', 'SOC 2 CC6.7', 'GDPR Art. 32'],
  publicAccess: ['HIPAA 164.312(a)(1)', 'SOC 2 CC6.6', 'GDPR Art. 25'],
  leastPrivilege: ['HIPAA 164.308(a)(4)(ii)(B)', 'SOC 2 CC6.3', 'GDPR Art. 25'],
  logging: ['HIPAA 164.312(b)', 'SOC 2 CC7.2', 'GDPR Art. 30'],
  backup: ['HIPAA 164.308(a)(7)(ii)(A)', 'SOC 2 CC7.4', 'GDPR Art. 32'],
  keys: ['HIPAA 164.312(a)(2)(iv)', 'SOC 2 CC6.1', 'GDPR Art. 32'],
  network: ['HIPAA 164.312(e)(1)', 'SOC 2 CC6.6', 'GDPR Art. 32'],
  change: ['SOC 2 CC8.1'],
} as const;
