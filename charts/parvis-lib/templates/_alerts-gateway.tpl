{{/* What an operator is woken for at the entrance of partners (docs/reference/gateway.md). Argument: root. */}}
{{- define "parvis.alerts.gateway" -}}
{{- if .Values.antenna.monitoring.enabled -}}
{{ include "parvis.alerts.head" (dict "root" . "name" "parvis-gateway") }}
        - alert: ParvisPartnersUnanswered
          expr: sum by (operation) (rate(parvis_gateway_without_answer_total{namespace={{ .Release.Namespace | quote }}}[5m])) > 0
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: Partners have got no answer for five minutes; nothing they sent was done twice or by half.
            action: Look at the service behind the gateway, then at its parvis.<service>.timeout.
{{- end -}}
{{- end -}}
