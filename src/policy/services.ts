import type { Service, Spec } from '../manifest/types.js';

/** The manifest's service that an address is keyed by, such as `module.service["api"].aws_lb.this`. */
export function serviceAt(spec: Spec | undefined, address: string): Service | undefined {
  return Object.entries(spec?.services ?? {}).find(([name]) => address.includes(`["${name}"]`))?.[1];
}
