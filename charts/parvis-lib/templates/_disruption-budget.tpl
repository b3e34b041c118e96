{{/* At most one replica at a time may be taken away; a single one may too, so that a node can always be emptied. Arguments: root, name. */}}
{{- define "parvis.disruption-budget" -}}
{{- $labels := dict "root" .root "name" .name "component" "service" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      {{- include "parvis.selector" $labels | nindent 6 }}
{{- end -}}
