{{/* The services of all sides that use a shared server. Arguments: root, server (broker, identity). */}}
{{- define "parvis.network.peer.services" -}}
{{- range list "demand" "offer" "neutral" -}}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ $.root.Values.antenna.name }}-{{ . }}
  podSelector:
    matchLabels:
      parvis.fr/reaches-{{ $.server }}: "true"
{{ end -}}
{{- end -}}
