import type { Deployment, Spec } from '../../../../src/manifest/types.js';
import { kubernetes } from '../../../../src/stacks/kubernetes/provider.js';
import type { HelmStack } from '../../../../src/stacks/types.js';
import { CLOUDS } from '../clouds.js';
import { deployment, type Partly } from '../support.js';

type Facts = Parameters<typeof deployment>[1];

/** A deployment that Kubernetes takes, with every section it has. */
export function onCluster(changes: Partly<Spec> = {}, facts: Facts = {}): Deployment {
  return deployment(changes, facts, deployment(CLOUDS['kubernetes']?.changes).spec);
}

/** Its one stack. */
export function release(changes: Partly<Spec> = {}, facts: Facts = {}): HelmStack {
  const result = kubernetes.compose(onCluster(changes, facts));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.stacks[0] as HelmStack;
}

/** A second service or job beside those of the full deployment. */
export function copyOf<Kind extends 'services' | 'jobs'>(
  kind: Kind,
  changes: Partly<Spec[Kind][string]> = {},
): Spec[Kind][string] {
  const { api, nightly } = { ...onCluster().spec.services, ...onCluster().spec.jobs };
  const { domain: _1, certificate: _2, ...closed } = api as Spec['services'][string];
  return {
    ...(kind === 'services' ? { ...closed, public: false } : nightly),
    ...changes,
  } as Spec[Kind][string];
}
