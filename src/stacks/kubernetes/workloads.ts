import type { JsonObject } from '../../json.js';
import type { Deployment, Service, Spec } from '../../manifest/types.js';
import { named } from './names.js';
import { secretVariables } from './secrets.js';
import { cpuQuantity, memoryQuantity } from './sizes.js';

type Job = Spec['jobs'][string];

/** Values of the services, by the name of their objects. */
export function services(deployment: Deployment): JsonObject {
  return Object.fromEntries(
    named('services', deployment.spec.services).map(({ object, entry }) => [
      object,
      {
        ...container(deployment, entry),
        port: entry.port,
        health: entry.health,
        scale: { min: entry.scale.min, max: entry.scale.max, cpuPercent: entry.scale.cpuPercent },
        ...route(deployment, entry),
      },
    ]),
  );
}

/** Values of the jobs, by the name of their objects. */
export function jobs(deployment: Deployment): JsonObject {
  return Object.fromEntries(
    named('jobs', deployment.spec.jobs).map(({ object, entry }) => [
      object,
      {
        ...container(deployment, entry),
        ...(entry.schedule === undefined ? {} : { schedule: entry.schedule, timeZone: entry.timeZone }),
        parallelism: entry.parallelism,
        retries: entry.retries,
        timeoutSeconds: entry.timeoutSeconds,
      },
    ]),
  );
}

function container(deployment: Deployment, entry: Service | Job): JsonObject {
  return {
    image: entry.image,
    ...(entry.command === undefined ? {} : { args: entry.command }),
    cpu: cpuQuantity(entry.cpu),
    memory: memoryQuantity(entry.memory),
    env: entry.env,
    secrets: secretVariables(deployment, entry),
  };
}

/** The way in of a public service; the checks have made sure of all that it needs. */
function route({ spec }: Deployment, service: Service): JsonObject {
  const { domain, certificate } = service;
  const ingress = spec.kubernetes?.ingress;
  if (!service.public || domain === undefined || certificate === undefined) return {};
  if (ingress?.kind === 'ingress') {
    const className = ingress.className === undefined ? {} : { className: ingress.className };
    return { route: { host: domain, ingress: { ...className, certificate } } };
  }
  const [namespace = '', name = ''] = (ingress?.gateway ?? '').split('/');
  return { route: { host: domain, gateway: { namespace, name, listener: certificate } } };
}
