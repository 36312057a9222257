/**
 * What tells the items of a list apart, for lists that are merged and not replaced. From the fields
 * `x-kubernetes-patch-merge-key` and `x-kubernetes-list-map-keys` of the API's own description:
 * https://github.com/kubernetes/kubernetes/blob/v1.34.2/api/openapi-spec/swagger.json
 */
const IN_POD_SPECS: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  volumes: ['name'],
  imagePullSecrets: ['name'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

const IN_CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
};

const OF_KINDS: Readonly<Record<string, readonly string[]>> = {
  'Service/spec/ports': ['port', 'protocol'],
  'ServiceAccount/secrets': ['name'],
  'ServiceAccount/imagePullSecrets': ['name'],
  'MutatingWebhookConfiguration/webhooks': ['name'],
  'ValidatingWebhookConfiguration/webhooks': ['name'],
};

/** Kinds that have a Pod's spec, and the path of it. */
const POD_SPECS: Readonly<Record<string, string>> = {
  Pod: 'spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

/** @param path kind, then keys from the object down to the list, without indexes. @returns undefined for others. */
export function keysOfList(path: readonly string[]): readonly string[] | undefined {
  const [kind = '', ...steps] = path;
  const place = steps.join('/');
  const spec = Object.hasOwn(POD_SPECS, kind) ? POD_SPECS[kind] : undefined;
  if (spec !== undefined && place.startsWith(`${spec}/`)) {
    const [list = '', inner, ...deeper] = place.slice(spec.length + 1).split('/');
    if (inner === undefined) return own(IN_POD_SPECS, list);
    const isContainer = list === 'containers' || list === 'initContainers';
    return isContainer && deeper.length === 0 ? own(IN_CONTAINERS, inner) : undefined;
  }
  return own(OF_KINDS, path.join('/'));
}

function own(table: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
