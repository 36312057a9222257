import type { JsonObject } from '../../../../src/json.js';
import type { FileTree } from '../../../../src/render/types.js';

const META = (name: string) => `metadata:\n  name: ${name}\n  labels: {app.kubernetes.io/managed-by: Helm}\n`;

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
${META('{{ .Values.name }}')}spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: {{ .Values.app }}}}
  template:
    metadata: {labels: {app: {{ .Values.app }}}}
    spec:
      containers:
        - name: api
          image: {{ .Values.image }}
          ports: [{containerPort: 8080}]
          env:
            - {name: MODE, value: {{ .Values.mode | quote }}}
`;

const REST = `apiVersion: v1
kind: ConfigMap
${META('settings')}data: {mode: {{ .Values.mode | quote }}}
---
apiVersion: v1
kind: Secret
${META('token')}stringData: {token: {{ .Values.token | quote }}}
---
apiVersion: v1
kind: Service
${META('api')}spec:
  selector: {app: {{ .Values.app }}}
  ports: [{port: 80, targetPort: 8080}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
${META('api')}spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - ports: [{port: 8080}]
{{- if .Values.claim }}
---
apiVersion: v1
kind: PersistentVolumeClaim
${META('data')}spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: {{ .Values.claim }}}}
{{- end }}
`;

const HOOKS = `{{- range .Values.hooks }}
---
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .name }}
  annotations: {helm.sh/hook: {{ .on | quote }}, helm.sh/hook-delete-policy: before-hook-creation}
spec:
  backoffLimit: 0
  template:
    spec:
      restartPolicy: Never
      containers: [{name: hook, image: {{ $.Values.image }}}]
{{- end }}
`;

const DEFAULTS: JsonObject = {
  ...{ name: 'api', app: 'api', image: 'registry.test/api:1', replicas: 2, mode: 'one', token: 'hunter2-1' },
  ...{ claim: '', hooks: [] },
};

/** A chart with one of each of what a release is judged by, and its values. */
export function chartFiles(values: JsonObject): FileTree {
  return new Map([
    ['chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'],
    ['chart/templates/deployment.yaml', DEPLOYMENT],
    ['chart/templates/hooks.yaml', HOOKS],
    ['chart/templates/rest.yaml', REST],
    ['values.json', `${JSON.stringify({ ...DEFAULTS, ...values })}\n`],
  ]);
}
