{{/* Labels of every object. Arguments: root, name, component. */}}
{{- define "parvis.labels" -}}
{{ include "parvis.selector" . }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: parvis
app.kubernetes.io/version: {{ .root.Values.antenna.images.tag | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{/* What selects the pods of one component of one service, and never changes. Arguments: name, component. */}}
{{- define "parvis.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/* What the network policies look at. A test pod carries these of its service and is let through, and held back, as it is. */}}
{{- define "parvis.network.labels.service" -}}
{{- $service := index .root.Values.services .name -}}
parvis.fr/network: {{ .name }}
{{- if $service.databaseSecret }}
parvis.fr/reaches-database: "true"
{{- end }}
{{- if $service.brokerSecret }}
parvis.fr/reaches-broker: "true"
{{- end }}
parvis.fr/reaches-identity: "true"
{{- end -}}

{{- define "parvis.network.labels.migration" -}}
parvis.fr/network: {{ .name }}-migration
parvis.fr/reaches-database: "true"
{{- end -}}
