import type { PlannedResource } from '../../changes/plan.js';
import { enter, isOneOf, items, type Read, read, type Truth } from '../values.js';

/** Kinds that run pods, by the stable version of their API, and where the pod stands in them. */
const POD_PLACES: Readonly<Record<string, readonly string[]>> = {
  'apps/v1/DaemonSet': ['spec', 'template', 'spec'],
  'apps/v1/Deployment': ['spec', 'template', 'spec'],
  'apps/v1/ReplicaSet': ['spec', 'template', 'spec'],
  'apps/v1/StatefulSet': ['spec', 'template', 'spec'],
  'batch/v1/CronJob': ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  'batch/v1/Job': ['spec', 'template', 'spec'],
  'v1/Pod': ['spec'],
};

/** Types of objects that run pods. */
export const podTypes: readonly string[] = Object.keys(POD_PLACES);

/** The pod that an object runs. */
export function podOf(resource: PlannedResource): Read {
  return read(resource, ...(POD_PLACES[resource.type] ?? []));
}

/** Whether a pod shares what belongs to its node: network, processes or memory. */
export function sharesNode(resource: PlannedResource): boolean {
  const pod = podOf(resource);
  return ['hostNetwork', 'hostPID', 'hostIPC'].some((name) => isOneOf(enter(pod, name), true) === true);
}

/** Capabilities that come to the same as being privileged. */
const almighty = ['ALL', 'SYS_ADMIN', 'CAP_SYS_ADMIN'];

/** Whether a container has the rights of its node. */
export function isPrivileged(container: Read): Truth {
  const context = enter(container, 'securityContext');
  if (isOneOf(enter(context, 'privileged'), true) === true) return true;
  const added = items(enter(context, 'capabilities', 'add'));
  return added !== 'unknown' && added.some((capability) => isOneOf(capability, ...almighty) === true);
}

/**
 * How controllers of the clouds are told to keep a load balancer inside the network.
 * https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer
 */
const INSIDE: Readonly<Record<string, RegExp>> = {
  'networking.gke.io/load-balancer-type': /^internal$/i,
  'service.beta.kubernetes.io/aws-load-balancer-internal': /^true$/,
  'service.beta.kubernetes.io/aws-load-balancer-scheme': /^internal$/,
  'service.beta.kubernetes.io/azure-load-balancer-internal': /^true$/,
};

/** Whether a Service has a load balancer that faces the internet. */
export function isFacing(service: PlannedResource): boolean {
  if (isOneOf(read(service, 'spec', 'type'), 'LoadBalancer') !== true) return false;
  const annotations = read(service, 'metadata', 'annotations');
  return !Object.entries(INSIDE).some(([name, inside]) => {
    const value = enter(annotations, name);
    return value.kind === 'known' && inside.test(String(value.value));
  });
}
