{{/* A value for `args`, where Kubernetes would expand $(NAME): a doubled dollar sign is one. */}}
{{- define "app.literal" -}}
{{- . | replace "$" "$$" | quote -}}
{{- end }}

{{/* The container: its image, size, variables and rights, as the restricted level of pod security asks for. */}}
{{- define "app.container" -}}
{{- $name := index . 1 -}}
{{- $entry := index . 3 -}}
name: {{ $name | quote }}
image: {{ $entry.image | quote }}
# What a tag stands for may change; a digest is fetched once.
imagePullPolicy: {{ contains "@sha256:" $entry.image | ternary "IfNotPresent" "Always" }}
{{- with $entry.args }}
args:
  {{- range . }}
  - {{ include "app.literal" . }}
  {{- end }}
{{- end }}
{{- if $entry.env }}
# By ConfigMap, where no value is expanded.
envFrom:
  - configMapRef:
      name: {{ $name | quote }}
{{- end }}
{{- if $entry.secrets }}
{{- /* checkov:skip=CKV_K8S_35:the manifest asks for variables, as every cloud gives them; the value stays in the Secret */}}
env:
  {{- range $variable, $secret := $entry.secrets }}
  - name: {{ $variable | quote }}
    valueFrom:
      secretKeyRef:
        name: {{ $secret.name | quote }}
        key: {{ $secret.key | quote }}
  {{- end }}
{{- end }}
resources:
  requests:
    cpu: {{ $entry.cpu | quote }}
    memory: {{ $entry.memory | quote }}
  limits:
    cpu: {{ $entry.cpu | quote }}
    memory: {{ $entry.memory | quote }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  {{- /* checkov:skip=CKV_K8S_40:the user is the image's own, which its files belong to, and root is refused */}}
  runAsNonRoot: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: tmp
    mountPath: /tmp
{{- end }}

{{/* What pods of services and of jobs have in common. */}}
{{- define "app.pod" -}}
serviceAccountName: {{ index . 1 | quote }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  seccompProfile:
    type: RuntimeDefault
volumes:
  - name: tmp
    emptyDir: {}
{{- end }}
