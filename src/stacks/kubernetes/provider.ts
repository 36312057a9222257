import type { JsonObject } from '../../json.js';
import type { Deployment, Path } from '../../manifest/types.js';
import { diagram } from '../diagram.js';
import { restricted } from '../restrictions.js';
import { tags } from '../tags.js';
import type { HelmStack, Landmark, Provider } from '../types.js';
import { checks } from './checks.js';
import { allNamed, NETWORK_OBJECTS, named } from './names.js';
import { externalSecrets } from './secrets.js';
import { roundings } from './sizes.js';
import { KUBERNETES_RESTRICTIONS } from './supported.js';
import { jobs, services } from './workloads.js';

/** Kubernetes: one release of the application chart in one namespace of a cluster that exists. */
export const kubernetes: Provider<JsonObject, HelmStack> = {
  name: 'kubernetes',
  network: ({ spec }) => ({ egress: spec.network.nat !== 'none' }),
  // The checks refuse buckets and tables: a cluster has no place of its own for them.
  storage: () => ({}),
  compute: (deployment) => ({ jobs: jobs(deployment) }),
  application: (deployment) => ({
    services: services(deployment),
    externalSecrets: externalSecrets(deployment),
  }),
  compose(deployment) {
    const problems = [...restricted(deployment, KUBERNETES_RESTRICTIONS), ...checks(deployment)];
    return problems.length > 0 ? { problems } : { stacks: [mainStack(deployment)] };
  },
};

function mainStack(deployment: Deployment): HelmStack {
  const { context } = deployment.spec.kubernetes ?? {};
  return {
    id: 'main',
    engine: 'helm',
    provider: 'kubernetes',
    dependsOn: [],
    inputs: {},
    chart: 'app',
    release: deployment.prefix,
    namespace: namespaceOf(deployment),
    ...(context === undefined ? {} : { context }),
    values: {
      app: deployment.name,
      labels: tags(deployment),
      ...kubernetes.network(deployment),
      ...kubernetes.storage(deployment),
      ...kubernetes.compute(deployment),
      ...kubernetes.application(deployment),
    },
    components: components(deployment),
    roundings: roundings(deployment),
    landmarks: landmarks(deployment),
    diagram: diagram(deployment, { ownKey: false }),
  };
}

/** The manifest room fills it in; the prefix is what it takes. */
function namespaceOf({ spec, prefix }: Deployment): string {
  return spec.kubernetes?.namespace ?? prefix;
}

function components(deployment: Deployment): Readonly<Record<string, Path>> {
  const ofNetwork = NETWORK_OBJECTS.map((name) => [name, ['spec', 'network']] as const);
  return Object.fromEntries([
    ...ofNetwork,
    ...allNamed(deployment).map(({ object, path }) => [object, path] as const),
  ]);
}

/** What people look for after an apply. */
function landmarks(deployment: Deployment): readonly Landmark[] {
  const { spec, prefix } = deployment;
  const place = (name: string): string => `${namespaceOf(deployment)}/${name}`;
  return [
    { kind: 'release', name: place(prefix) },
    ...named('services', spec.services).flatMap(({ object, entry }) => [
      { kind: 'service', name: place(object) },
      ...(entry.public && entry.domain !== undefined
        ? [{ kind: 'url', name: `https://${entry.domain}` }]
        : []),
    ]),
    ...named('jobs', spec.jobs).map(({ object }) => ({ kind: 'job', name: place(object) })),
  ];
}
