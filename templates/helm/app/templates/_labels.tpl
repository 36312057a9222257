{{/* Every helper takes a list: the root, the name of the entry, what it is, and the entry itself. */}}

{{/* What tells the pods of one entry from all others: never altered, since a Deployment's selector cannot be. */}}
{{- define "app.selector" -}}
app.kubernetes.io/name: {{ index . 1 | quote }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name | quote }}
app.kubernetes.io/component: {{ index . 2 | quote }}
{{- end }}

{{/* Labels of every object. Those of the manifest come first: they cannot have the names below, see the provider. */}}
{{- define "app.labels" -}}
{{- $root := index . 0 -}}
{{- range $key, $value := $root.Values.labels }}
{{ $key | quote }}: {{ $value | quote }}
{{- end }}
{{ include "app.selector" . }}
app.kubernetes.io/part-of: {{ $root.Values.app | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service | quote }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | quote }}
{{- end }}

{{/* Labels of pods: nothing that a new version of the chart changes, or it would restart every pod. */}}
{{- define "app.podLabels" -}}
{{- range $key, $value := (index . 0).Values.labels }}
{{ $key | quote }}: {{ $value | quote }}
{{- end }}
{{ include "app.selector" . }}
{{- end }}

{{/* Name and labels of an object of an entry. */}}
{{- define "app.metadata" -}}
metadata:
  name: {{ index . 1 | quote }}
  namespace: {{ (index . 0).Release.Namespace | quote }}
  labels:
    {{- include "app.labels" . | trim | nindent 4 }}
{{- end }}
