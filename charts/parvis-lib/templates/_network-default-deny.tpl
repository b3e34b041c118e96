{{/* Nothing in or out of any pod of the namespace, whoever started it, but what another policy names. Argument: root. */}}
{{- define "parvis.network.default-deny" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: {{ include "parvis.namespace" . }}
  labels:
    {{- include "parvis.labels" (dict "root" . "name" "default-deny" "component" "network") | nindent 4 }}
spec:
  podSelector: {}
  policyTypes:
    - Ingress
    - Egress
{{- end -}}
