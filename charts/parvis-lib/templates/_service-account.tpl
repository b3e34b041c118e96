{{/* An account of its own for each service, which may do nothing on the cluster. Arguments: root, name. */}}
{{- define "parvis.service-account" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" .name "component" "service") | nindent 4 }}
automountServiceAccountToken: false
{{- end -}}
