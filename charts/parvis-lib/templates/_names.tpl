{{/* The side a chart stands for: demand, offer or neutral. */}}
{{- define "parvis.side" -}}
{{- trimPrefix "parvis-" .Chart.Name -}}
{{- end -}}

{{/* The namespace of the release; a wrong one would put a side where the policies do not expect it. */}}
{{- define "parvis.namespace" -}}
{{- $expected := printf "%s-%s" .Values.antenna.name (include "parvis.side" .) -}}
{{- /* A lint knows no namespace. */ -}}
{{- if and .Release.Namespace (ne .Release.Namespace $expected) -}}
{{- fail (printf "%s goes into the namespace %s, not %s: install it with --namespace %s" .Chart.Name $expected .Release.Namespace $expected) -}}
{{- end -}}
{{- .Release.Namespace -}}
{{- end -}}

{{/* Host of something in the namespace of a side. Arguments: root, host, side. */}}
{{- define "parvis.host" -}}
{{- printf "%s.%s-%s.svc" .host .root.Values.antenna.name .side -}}
{{- end -}}

{{/* Image by digest where one is given, else by tag. Arguments: root, name. */}}
{{- define "parvis.image" -}}
{{- $images := .root.Values.antenna.images -}}
{{- with index $images.digests .name -}}
{{- printf "%s/%s@%s" $images.registry $.name . -}}
{{- else -}}
{{- printf "%s/%s:%s" $images.registry $.name $images.tag -}}
{{- end -}}
{{- end -}}
