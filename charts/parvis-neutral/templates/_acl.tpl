{{/* One right on the broker: literal name, from anywhere. Arguments: type, name, operations. */}}
{{- define "parvis.acl" -}}
- resource:
    type: {{ .type }}
    name: {{ .name }}
    patternType: literal
  operations: {{ .operations | toJson }}
  host: "*"
{{- end -}}
