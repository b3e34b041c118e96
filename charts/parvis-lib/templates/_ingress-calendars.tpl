{{/*
The one path of the portal that telephones ask without signing in. It is an object of its own because its address is a secret: the controller
writes no line about it and asks an address no more than it needs (annotations of ingress-nginx; another controller must be told in its own way).
Argument: root.
*/}}
{{- define "parvis.ingress.calendars" -}}
{{- $ingress := .root.Values.antenna.ingress -}}
{{- $host := include "parvis.public.host" . -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: calendars
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" (dict "root" .root "name" "calendars" "component" "ingress") | nindent 4 }}
  annotations:
    nginx.ingress.kubernetes.io/enable-access-log: "false"
    nginx.ingress.kubernetes.io/limit-rpm: "60"
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
          - path: /calendriers
            pathType: Prefix
            backend:
              service:
                name: portal
                port:
                  name: http
{{- end -}}
