{{/*
Where Prometheus fetches the figures of a service. They are for machines of this side: it signs in with the client of the
service (keys client-id and client-secret of an existing secret). Arguments: root, name, and optionally signsIn.
*/}}
{{- define "parvis.service-monitor" -}}
{{- $labels := dict "root" .root "name" .name "component" "service" -}}
{{- $antenna := .root.Values.antenna -}}
{{- /* People sign in with the portal's client, so no machine may: the gateway's reads its figures. */ -}}
{{- $secret := (index .root.Values.services (ternary "gateway" .name (default false .signsIn))).clientSecret -}}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
    {{- with $antenna.monitoring.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  selector:
    matchLabels:
      {{- include "parvis.selector" $labels | nindent 6 }}
  endpoints:
    - port: http
      path: /q/metrics
      interval: 30s
      oauth2:
        clientId:
          secret:
            name: {{ $secret }}
            key: client-id
        clientSecret:
          name: {{ $secret }}
          key: client-secret
        tokenUrl: {{ printf "%s/realms/parvis-%s/protocol/openid-connect/token" (include "parvis.identity.url" .root) (include "parvis.side" .root) }}
        tlsConfig:
          ca:
            secret:
              name: {{ $antenna.identity.caSecret }}
              key: ca.crt
{{- end -}}
