import type { JsonObject } from '../../../../src/json.js';
import { type CloudCases, object, service, spec } from '../support.js';

const digest = `ghcr.io/acme/shop@sha256:${'0123456789abcdef'.repeat(4)}`;

/** A Deployment of one container, and what else its pod says. */
const deployment = (container: JsonObject, pod: JsonObject = {}) => [
  object('apps/v1/Deployment', { spec: { template: { spec: { ...pod, containers: [container] } } } }),
];
const job = (container: JsonObject) =>
  object('batch/v1/CronJob', {
    spec: { jobTemplate: { spec: { template: { spec: { initContainers: [container] } } } } },
  });
const context = (securityContext: JsonObject): JsonObject => ({ securityContext });

/** A Service with a load balancer. */
const balancer = (port: number, more: JsonObject = {}, annotations: JsonObject = {}) =>
  object('v1/Service', {
    metadata: { annotations },
    spec: { type: 'LoadBalancer', ports: [{ port, protocol: 'TCP' }], ...more },
  });
const inside = { 'networking.gke.io/load-balancer-type': 'Internal' };
const ingress = (tls: readonly JsonObject[]) => object('networking.k8s.io/v1/Ingress', { spec: { tls } });

const role = (verbs: readonly string[], resources: readonly string[], kind = 'Role') =>
  object(`rbac.authorization.k8s.io/v1/${kind}`, { rules: [{ apiGroups: [''], verbs, resources }] });
const binding = (name: string, subject: string, kind = 'RoleBinding') =>
  object(`rbac.authorization.k8s.io/v1/${kind}`, {
    roleRef: { kind: 'ClusterRole', name },
    subjects: [{ kind: 'Group', name: subject }],
  });

const shop = (isPublic: boolean) => spec({ services: { api: service({ public: isPublic }) } });
const route = object('gateway.networking.k8s.io/v1/HTTPRoute', { spec: {} });
const everybody = spec({ network: { allowedIpRanges: ['0.0.0.0/0'] } });
const asked = spec({ policy: { requiredTags: ['team'] } });
const config = (data: JsonObject) => [object('v1/ConfigMap', { data })];

/** What the rules say of objects of a cluster. */
export const kubernetes: CloudCases = {
  'container-privileges': {
    good: [
      { name: 'a plain pod', resources: deployment({ image: digest }) },
      { name: 'one capability', resources: deployment(context({ capabilities: { add: ['NET_ADMIN'] } })) },
    ],
    bad: [
      { name: 'a privileged container', resources: deployment(context({ privileged: true })) },
      { name: 'every capability', resources: deployment(context({ capabilities: { add: ['ALL'] } })) },
      { name: "the node's processes", resources: deployment({}, { hostPID: true }) },
      { name: 'before the job begins', resources: [job(context({ privileged: true }))] },
    ],
  },
  'container-read-only': {
    good: [{ name: 'a pod', resources: deployment(context({ readOnlyRootFilesystem: true })) }],
    bad: [{ name: 'a pod that does not say', resources: deployment({}) }],
  },
  'image-digest': {
    good: [{ name: 'a digest in a pod', resources: deployment({ image: digest }) }],
    bad: [
      { name: 'a tag in a pod', resources: deployment({ image: 'shop:1.2' }) },
      { name: 'a tag in a job', resources: [job({ image: 'shop:1.2' })] },
    ],
  },
  'iam-wildcard': {
    good: [
      { name: 'named verbs', resources: [role(['get'], ['*'])] },
      { name: 'named resources', resources: [role(['*'], ['configmaps'], 'ClusterRole')] },
      { name: 'a narrow role bound', resources: [binding('view', 'team')] },
    ],
    bad: [
      { name: 'everything with everything', resources: [role(['*'], ['*'], 'ClusterRole')] },
      { name: 'cluster-admin bound', resources: [binding('cluster-admin', 'team', 'ClusterRoleBinding')] },
    ],
  },
  'open-ingress': {
    good: [
      {
        name: 'a load balancer of named ranges',
        resources: [balancer(5432, { loadBalancerSourceRanges: ['10.0.0.0/8'] })],
      },
      { name: 'a load balancer for the web, as written', resources: [balancer(443)], spec: everybody },
    ],
    bad: [
      { name: 'a load balancer for everybody', resources: [balancer(5432)], spec: everybody },
      { name: 'a load balancer for the web, not asked in', resources: [balancer(443)], spec: spec() },
    ],
    ignored: [
      {
        name: 'a Service of the cluster',
        resources: [object('v1/Service', { spec: { type: 'ClusterIP' } })],
      },
      { name: 'a load balancer inside', resources: [balancer(5432, {}, inside)] },
    ],
  },
  'public-exposure': {
    good: [
      { name: 'a route of a public service', resources: [route], spec: shop(true) },
      { name: 'a load balancer inside', resources: [balancer(80, {}, inside)], spec: shop(false) },
    ],
    bad: [
      { name: 'a route of a private service', resources: [route], spec: shop(false) },
      { name: 'a load balancer of a private service', resources: [balancer(80)], spec: shop(false) },
    ],
    ignored: [
      { name: 'a route without a manifest', resources: [route] },
      {
        name: 'an Ingress of somebody else',
        resources: [object('networking.k8s.io/v1/Ingress', { spec: {} }, 'grafana')],
        spec: shop(false),
      },
    ],
  },
  'public-http': {
    good: [{ name: 'an Ingress with a certificate', resources: [ingress([{ secretName: 'tls' }])] }],
    bad: [{ name: 'an Ingress without one', resources: [ingress([])] }],
  },
  'public-policy': {
    good: [{ name: 'a named group', resources: [binding('view', 'team')] }],
    bad: [
      { name: 'whoever comes', resources: [binding('view', 'system:unauthenticated')] },
      {
        name: 'every account of the cluster',
        resources: [binding('view', 'system:authenticated', 'ClusterRoleBinding')],
      },
    ],
  },
  'secret-in-environment': {
    good: [
      {
        name: 'a Secret by name',
        resources: deployment({
          env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'value' } } }],
        }),
      },
      { name: 'a ConfigMap of plain values', resources: config({ LOG_LEVEL: 'info' }) },
    ],
    bad: [
      {
        name: 'a password in a pod',
        resources: deployment({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
      },
      { name: 'a password in a ConfigMap', resources: config({ DB_PASSWORD: 'hunter2' }) },
    ],
  },
  tags: {
    good: [
      {
        name: 'an object with the label',
        resources: [object('v1/Service', { metadata: { labels: { team: 'data' } } })],
        spec: asked,
      },
    ],
    bad: [{ name: 'an object without it', resources: [object('v1/Service', { metadata: {} })], spec: asked }],
    ignored: [
      {
        name: 'the namespace that Helm makes',
        resources: [object('v1/Namespace', { metadata: { name: 'shop' } })],
        spec: asked,
      },
    ],
  },
};
