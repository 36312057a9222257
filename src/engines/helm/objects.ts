import { parseAllDocuments, type ScalarTag, type Tags } from 'yaml';
import { isObject, type Json, type JsonObject } from '../../json.js';
import { userError } from '../../problem.js';
import { readPlainYaml } from './plain-yaml.js';

/** An object of a cluster, as a manifest or the API server says it. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** '' for objects of the whole cluster. */
  readonly namespace: string;
  readonly body: JsonObject;
}

/** A hook of a chart: an object that Helm makes at its time, and does not count to the release. */
export interface ChartHook {
  readonly object: KubeObject;
  /** `pre-upgrade` and the like. */
  readonly events: readonly string[];
}

/** What a rendered chart is made of. */
export interface Manifest {
  readonly objects: readonly KubeObject[];
  readonly hooks: readonly ChartHook[];
}

/**
 * Kinds of Kubernetes itself that are of the whole cluster, and those of the operators that a chart of ours may name.
 * https://kubernetes.io/docs/reference/kubernetes-api/ ; a manifest does not tell, and asking costs a request.
 */
const OF_THE_CLUSTER: ReadonlySet<string> = new Set([
  ...['APIService', 'CSIDriver', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  ...[
    'FlowSchema',
    'GatewayClass',
    'IngressClass',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
  ],
  ...['MutatingWebhookConfiguration', 'Namespace', 'Node', 'PersistentVolume', 'PriorityClass'],
  ...['PriorityLevelConfiguration', 'RuntimeClass', 'StorageClass', 'ValidatingAdmissionPolicy'],
  ...['ValidatingAdmissionPolicyBinding', 'ValidatingWebhookConfiguration', 'VolumeAttributesClass'],
  ...['ClusterIssuer', 'ClusterSecretStore', 'ClusterExternalSecret'],
]);

/** `Deployment/shop-prod/api`, `Namespace/shop-prod`. */
export function addressOf({ kind, namespace, name }: KubeObject): string {
  return [kind, namespace, name].filter((part) => part !== '').join('/');
}

/** `apps/v1/Deployment`, `v1/Secret`. */
export function typeOf({ apiVersion, kind }: KubeObject): string {
  return `${apiVersion}/${kind}`;
}

/** Names an object through every version of its API: Helm, too, takes another version of one for the same object. */
export function keyOf({ apiVersion, kind, namespace, name }: KubeObject): string {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return [group, kind, namespace, name].join('/');
}

/** An object of JSON. @param namespace of the release: where an object is that names none. */
export function objectOf(body: JsonObject, namespace: string): KubeObject {
  const { apiVersion, kind, metadata } = body;
  const name = isObject(metadata) ? metadata['name'] : undefined;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
    throw userError(
      'The chart makes something that has no apiVersion, kind or metadata.name.',
      'Correct the chart; `helm template` shows what it makes.',
    );
  const own = isObject(metadata) ? metadata['namespace'] : undefined;
  return {
    apiVersion,
    kind,
    name,
    namespace: OF_THE_CLUSTER.has(kind) ? '' : typeof own === 'string' && own !== '' ? own : namespace,
    body,
  };
}

const HOOK = 'helm.sh/hook';

/** Reads what `helm template` prints, or a release's manifest. Hooks that only test a release are left aside. */
export function readManifest(text: string, namespace: string): Manifest {
  const all = documentsOf(text).map((body) => objectOf(body, namespace));
  const hooks = all.flatMap((object): ChartHook[] => {
    const events = annotation(object, HOOK);
    return events === undefined ? [] : [{ object, events: events.split(',').map((event) => event.trim()) }];
  });
  return {
    objects: all.filter((object) => annotation(object, HOOK) === undefined),
    hooks: hooks.filter(({ events }) => events.some((event) => event !== 'test' && event !== 'test-success')),
  };
}

/** An annotation of an object. */
export function annotation({ body }: KubeObject, key: string): string | undefined {
  const metadata = body['metadata'];
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined;
  const value = isObject(annotations) ? annotations[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The same text comes in the release and in what is wanted, and reading it is what takes time: each is read once. */
const known = new Map<string, readonly JsonObject[]>();
const MOST_KNOWN = 5000;

/** The objects of YAML documents; a List's items stand for themselves. Splits as Helm does. */
export function documentsOf(text: string): readonly JsonObject[] {
  return text.split(/^---[ \t]*$/m).flatMap((part) => {
    const document = part.trim();
    if (document === '') return [];
    const before = known.get(document);
    if (before !== undefined) return before;
    const plain = readPlainYaml(document);
    const objects = plain === undefined || 'items' in plain ? readDocument(document) : [plain];
    if (known.size < MOST_KNOWN) known.set(document, objects);
    return objects;
  });
}

function readDocument(text: string): readonly JsonObject[] {
  return parseAllDocuments(text, {
    version: '1.1',
    customTags: likeKubernetes,
    uniqueKeys: false,
    logLevel: 'error',
  })
    .filter((document) => !('empty' in document))
    .flatMap((document) => {
      const [error] = 'errors' in document ? document.errors : [];
      if (error !== undefined)
        throw userError(`The chart makes what is no YAML: ${error.message}`, 'Correct the chart.');
      const value = ('toJS' in document ? document.toJS() : null) as Json;
      if (!isObject(value)) return [];
      const items = value['items'];
      return String(value['kind']).endsWith('List') && Array.isArray(items)
        ? items.filter(isObject)
        : [value];
    });
}

/** Kubernetes reads YAML 1.1's words for true and false, but neither its dates nor numbers to the base 60. */
function likeKubernetes(tags: Tags): Tags {
  return tags.filter(
    (tag) =>
      typeof tag === 'string' ||
      (tag.tag !== 'tag:yaml.org,2002:timestamp' && (tag as ScalarTag).format !== 'TIME'),
  );
}
