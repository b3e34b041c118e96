{{/* What every set of alerts begins with. Arguments: root, name. */}}
{{- define "parvis.alerts.head" -}}
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" .name "component" "alerts") | nindent 4 }}
    {{- with .root.Values.antenna.monitoring.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  groups:
    - name: {{ .name }}
      rules:
{{- end -}}
