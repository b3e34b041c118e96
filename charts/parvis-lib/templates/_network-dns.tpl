{{/* Every pod of the namespace may ask for names. Argument: root. */}}
{{- define "parvis.network.dns" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: dns
  namespace: {{ include "parvis.namespace" . }}
  labels:
    {{- include "parvis.labels" (dict "root" . "name" "dns" "component" "network") | nindent 4 }}
spec:
  podSelector: {}
  policyTypes:
    - Egress
  egress:
    - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: kube-system
          podSelector:
            matchLabels:
              k8s-app: kube-dns
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
{{- end -}}
