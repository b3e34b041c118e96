{{/*
The one host of a side: partners below /api, people everywhere else. Argument: root.
*/}}
{{- define "parvis.ingress" -}}
{{- $ingress := .root.Values.antenna.ingress -}}
{{- $host := include "parvis.public.host" . -}}
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
          - path: /
            pathType: Prefix
            backend:
              service:
                name: portal
                port:
                  name: http
{{- end -}}

{{/* Name of that host: what the side is called in French, below the antenna's domain. Argument: root. */}}
{{- define "parvis.public.host" -}}
{{- $labels := dict "demand" "demande" "offer" "offre" "neutral" "pilotage" -}}
{{- printf "%s.%s" (index $labels (include "parvis.side" .root)) .root.Values.antenna.ingress.domain -}}
{{- end -}}
