{{/* What a service may reach, and who may reach it. Arguments: root, name, and optionally calls,
callers, mails and public (the ingress controller brings people or partners). */}}
{{- define "parvis.network.service" -}}
{{- $antenna := .root.Values.antenna -}}
{{- $neutral := printf "%s-neutral" $antenna.name -}}
{{- $service := index .root.Values.services .name -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" .name "component" "network") | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      parvis.fr/network: {{ .name }}
  policyTypes:
    - Ingress
    - Egress
  {{- if or .callers .public $antenna.monitoring.enabled }}
  ingress:
    - from:
        {{- range .callers }}
        - podSelector:
            matchLabels:
              parvis.fr/network: {{ . }}
        {{- end }}
        {{- if .public }}
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ $antenna.identity.ingressNamespace }}
        {{- end }}
        {{- if $antenna.monitoring.enabled }}
        {{- include "parvis.network.peer.monitoring" .root | nindent 8 }}
        {{- end }}
      ports:
        - protocol: TCP
          port: 8080
  {{- end }}
  egress:
    {{- if $service.databaseSecret }}
    - to:
        - podSelector:
            matchLabels:
              {{- toYaml $antenna.postgresql.podLabels | nindent 14 }}
      ports:
        - protocol: TCP
          port: {{ $antenna.postgresql.port }}
    {{- end }}
    {{- if $service.brokerSecret }}
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ $neutral }}
          podSelector:
            matchLabels:
              {{- include "parvis.network.broker" .root | nindent 14 }}
      ports:
        - protocol: TCP
          port: {{ $antenna.broker.port }}
    {{- end }}
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ $neutral }}
          podSelector:
            matchLabels:
              {{- toYaml $antenna.identity.podLabels | nindent 14 }}
      ports:
        - protocol: TCP
          port: {{ $antenna.identity.port }}
    {{- if and .mails $antenna.mail.host }}
    {{- include "parvis.mail.egress" .root | nindent 4 }}
    {{- end }}
    {{- range .calls }}
    - to:
        - podSelector:
            matchLabels:
              parvis.fr/network: {{ . }}
      ports:
        - protocol: TCP
          port: 8080
    {{- end }}
{{- end -}}

{{/* The pods of the Strimzi cluster that take connections of clients. */}}
{{- define "parvis.network.broker" -}}
strimzi.io/cluster: {{ .Values.antenna.broker.cluster }}
strimzi.io/name: {{ .Values.antenna.broker.cluster }}-kafka
{{- end -}}

{{- define "parvis.network.peer.monitoring" -}}
{{- $monitoring := .Values.antenna.monitoring -}}
- namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: {{ $monitoring.namespace }}
  podSelector:
    matchLabels:
      {{- toYaml $monitoring.podLabels | nindent 6 }}
{{- end -}}
