{{/* What an operator is woken for at the entrance of partners (docs/reference/gateway.md). Argument: root. */}}
{{- define "parvis.alerts.gateway" -}}
{{- if .Values.antenna.monitoring.enabled -}}
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: parvis-gateway
  namespace: {{ include "parvis.namespace" . }}
  labels:
    {{- include "parvis.labels" (dict "root" . "name" "parvis-gateway" "component" "alerts") | nindent 4 }}
    {{- with .Values.antenna.monitoring.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  groups:
    - name: parvis-gateway
      rules:
        - alert: ParvisPartnersUnanswered
          expr: sum by (operation) (rate(parvis_gateway_without_answer_total{namespace={{ .Release.Namespace | quote }}}[5m])) > 0
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: Partners have got no answer for five minutes; nothing they sent was done twice or by half.
            action: Look at the service behind the gateway, then at its parvis.<service>.timeout.
        - alert: ParvisTokenOfAnotherSide
          # A counter is there from its first count on, and a rate does not see that one.
          expr: >-
            sum(parvis_gateway_refused_total{namespace={{ .Release.Namespace | quote }},reason="other_side"})
            - (sum(parvis_gateway_refused_total{namespace={{ .Release.Namespace | quote }},reason="other_side"} offset 10m) or vector(0)) > 0
          labels:
            severity: warning
          annotations:
            summary: A token was shown and refused here that claims to be of another side (IND-53); who sent it is not verified.
            action: Take time and traceId from the log fr.parvis.gateway.calls and look who called in the log of the ingress controller.
{{- end -}}
{{- end -}}
