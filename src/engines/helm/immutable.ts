import { deepEqual } from '../../changes/equal.js';
import { isObject, type Json, type JsonObject } from '../../json.js';

/**
 * Fields that the API server refuses to change, by kind: what changes them replaces the object. Sources: the field
 * descriptions of https://kubernetes.io/docs/reference/kubernetes-api/ and the validation of updates there.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec.selector'],
  ReplicaSet: ['spec.selector'],
  DaemonSet: ['spec.selector'],
  StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.podManagementPolicy', 'spec.volumeClaimTemplates'],
  Job: ['spec.selector', 'spec.template', 'spec.completionMode', 'spec.completions'],
  Service: ['spec.clusterIP'],
  // A claim may grow, and no more: https://kubernetes.io/docs/concepts/storage/persistent-volumes/
  PersistentVolumeClaim: [
    'spec.accessModes',
    'spec.selector',
    'spec.storageClassName',
    'spec.volumeMode',
    'spec.volumeName',
    'spec.dataSource',
  ],
  StorageClass: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
  RoleBinding: ['roleRef'],
  ClusterRoleBinding: ['roleRef'],
  Secret: ['type'],
  PriorityClass: ['value', 'preemptionPolicy'],
  IngressClass: ['spec.controller'],
};

type Path = readonly string[];

/** The immutable fields that differ; a ConfigMap or Secret that is immutable as a whole counts with its data. */
export function immutableChanges(kind: string, before: JsonObject, after: JsonObject): readonly Path[] {
  const fields = Object.hasOwn(FIELDS, kind) ? (FIELDS[kind] ?? []) : [];
  const whole = ['ConfigMap', 'Secret'].includes(kind) && before['immutable'] === true;
  return [...fields, ...(whole ? ['data', 'binaryData', 'stringData', 'immutable'] : [])]
    .map((field) => field.split('.'))
    .filter((path) => !deepEqual(at(before, path), at(after, path)));
}

/** What the server says of a change that it will never take: the words of its validation. */
const NEVER =
  /field is immutable|may not change once set|updates to statefulset spec for fields other than|spec is immutable after creation|cannot change roleRef|is immutable/i;

/** True when the API server refused a change because the field cannot be changed at all. */
export function saysImmutable(words: string): boolean {
  return NEVER.test(words);
}

function at(value: Json, path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) here = isObject(here) ? here[step] : undefined;
  return here;
}
