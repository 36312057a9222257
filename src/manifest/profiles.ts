import type { JsonObject } from '../json.js';

/** Defaults of `spec` that depend on the profile. This table is the one place where profiles differ. */
export const PROFILES: Readonly<Record<'dev' | 'prod', JsonObject>> = {
  dev: { network: { nat: 'single' }, security: { deletionProtection: false } },
  prod: { network: { nat: 'per-zone' }, security: { deletionProtection: true } },
};

/** The profile of an environment that names none itself: production gets `prod`, everything else `dev`. */
export function profileOf(environment: string): 'dev' | 'prod' {
  return environment === 'prod' || environment === 'production' ? 'prod' : 'dev';
}
