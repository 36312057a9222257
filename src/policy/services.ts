import type { Service, Spec } from '../manifest/types.js';

/**
 * The manifest's service that an address is keyed by, such as `module.service["api"].aws_lb.this`, or named by, as
 * objects of a cluster are: `Deployment/shop-prod/api`.
 */
export function serviceAt(spec: Spec | undefined, address: string): Service | undefined {
  const object = /^[A-Z]\w*\/[^/]+\/([^/]+)$/.exec(address)?.[1];
  return Object.entries(spec?.services ?? {}).find(([name, { renamedFrom }]) =>
    object === undefined ? address.includes(`["${name}"]`) : object === (renamedFrom ?? name),
  )?.[1];
}

/** Whether the service that the address is keyed by is public; without such a key, whether any is. */
export function asksForPublic(spec: Spec, address: string): boolean {
  const service = serviceAt(spec, address);
  return service?.public ?? Object.values(spec.services).some((one) => one.public);
}
