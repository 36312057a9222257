import type { Deployment, Service } from '../../manifest/types.js';

/** What a service becomes: an app of Container Apps, or one container group of Container Instances. */
export type ServiceKind = 'app' | 'instance';

/**
 * Container Instances where they can do what is asked: exactly one copy, which only the network reaches and which takes no
 * secret. They cannot scale, speak no TLS, and know secrets by value only, which would then stand in the state.
 */
export function kindOf({ scale, public: open, secrets }: Service): ServiceKind {
  const single = scale.min === 1 && scale.max === 1;
  return single && !open && Object.keys(secrets).length === 0 ? 'instance' : 'app';
}

/** Which kinds a deployment has: what decides which environments are made. */
export function kindsOf({ spec }: Deployment) {
  const services = Object.values(spec.services);
  const apps = services.filter((service) => kindOf(service) === 'app');
  return {
    publicApps: apps.some((service) => service.public),
    privateApps: apps.some((service) => !service.public),
    instances: apps.length < services.length,
  };
}
