{{/* The services of all sides, which use broker and identity server. Argument: root. */}}
{{- define "parvis.network.peer.services" -}}
{{- range list "demand" "offer" "neutral" -}}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ $.Values.antenna.name }}-{{ . }}
  podSelector:
    matchLabels:
      parvis.fr/reaches-neutral: "true"
{{ end -}}
{{- end -}}
