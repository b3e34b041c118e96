{{/*
The one host of a side: partners below /api, people everywhere else where the side has pages. Arguments: root, host (first
label of the name), people (whether there is a portal).
*/}}
{{- define "parvis.ingress" -}}
{{- $ingress := .root.Values.antenna.ingress -}}
{{- $host := printf "%s.%s" .host $ingress.domain -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: entrance
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" "entrance" "component" "ingress") | nindent 4 }}
spec:
  ingressClassName: {{ $ingress.className }}
  tls:
    - hosts:
        - {{ $host }}
      secretName: {{ $ingress.tlsSecret }}
  rules:
    - host: {{ $host }}
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: gateway
                port:
                  name: http
          {{- if .people }}
          - path: /
            pathType: Prefix
            backend:
              service:
                name: portal
                port:
                  name: http
          {{- end }}
{{- end -}}
