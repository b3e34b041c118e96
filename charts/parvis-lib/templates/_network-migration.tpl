{{/* A migration reaches the database server and nothing else. Arguments: root, name. */}}
{{- define "parvis.network.migration" -}}
{{- $postgresql := .root.Values.antenna.postgresql -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}-migration
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" .name "component" "network") | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      parvis.fr/network: {{ .name }}-migration
  policyTypes:
    - Ingress
    - Egress
  egress:
    - to:
        - podSelector:
            matchLabels:
              {{- toYaml $postgresql.podLabels | nindent 14 }}
      ports:
        - protocol: TCP
          port: {{ $postgresql.port }}
{{- end -}}
