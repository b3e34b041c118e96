{{/* The database server of this side: its clients on its port, its own other pods, and those who run it. Argument: root. */}}
{{- define "parvis.network.postgresql" -}}
{{- $postgresql := .Values.antenna.postgresql -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: postgresql
  namespace: {{ include "parvis.namespace" . }}
  labels:
    {{- include "parvis.labels" (dict "root" . "name" "postgresql" "component" "network") | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- toYaml $postgresql.podLabels | nindent 6 }}
  policyTypes:
    - Ingress
    - Egress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              parvis.fr/reaches-database: "true"
        {{- if eq (include "parvis.side" .) "neutral" }}
        - podSelector:
            matchLabels:
              {{- toYaml .Values.antenna.identity.podLabels | nindent 14 }}
        {{- end }}
      ports:
        - protocol: TCP
          port: {{ $postgresql.port }}
    {{- include "parvis.network.server.ingress" (dict "root" . "podLabels" $postgresql.podLabels) | nindent 4 }}
  egress:
    {{- include "parvis.network.server.egress" (dict "root" . "podLabels" $postgresql.podLabels) | nindent 4 }}
{{- end -}}
