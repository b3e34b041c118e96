{{/* What an operator is woken for at any service (docs/howto/operate.md). Argument: root. */}}
{{- define "parvis.alerts.services" -}}
{{- if .Values.antenna.monitoring.enabled -}}
{{ include "parvis.alerts.head" (dict "root" . "name" "parvis-services") }}
        - alert: ParvisServiceSilent
          expr: up{namespace={{ .Release.Namespace | quote }}} == 0
          for: 3m
          labels:
            severity: critical
          annotations:
            summary: A process gives no figures; nothing below is known of it.
            action: Look at its pod and its log; without the figures every other alert about it is silent too.
        - alert: ParvisServiceAbsent
          expr: >-
            {{- range $index, $name := keys .Values.services | sortAlpha }}
            {{ if $index }}or {{ end }}absent(up{namespace={{ $.Release.Namespace | quote }},service={{ $name | quote }}})
            {{- end }}
          for: 5m
          labels:
            severity: critical
          annotations:
            summary: A service of this side is not there at all, or nothing fetches its figures.
            action: Look whether its deployment has pods, then whether Prometheus knows its ServiceMonitor (antenna.monitoring.labels).
        - alert: ParvisServerErrors
          expr: sum by (service) (rate(http_server_requests_seconds_count{namespace={{ .Release.Namespace | quote }},status=~"5.."}[5m])) > 0
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: A service has answered with errors of its own for five minutes.
            action: Each such answer has a trace id; look for it in the log of the service.
        - alert: ParvisTokenOfAnotherSide
          expr: sum by (service) (increase(parvis_calls_refused_total{namespace={{ .Release.Namespace | quote }},claimed="other_side"}[10m])) > 0
          labels:
            severity: warning
          annotations:
            summary: A token was shown and refused here that claims to be of another side (IND-53); who sent it is not verified.
            action: Take time and subject from the log fr.parvis.refusals of the service and look who called in the log of the ingress controller.
        - alert: ParvisMemoryShort
          expr: max by (service, pod) (jvm_memory_usage_after_gc{namespace={{ .Release.Namespace | quote }}}) > 0.9
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: A process keeps nine tenths of its heap after collecting it.
            action: Raise sizing.services.<service>.memory; without more it ends and starts again.
        - alert: ParvisKeysOld
          expr: max by (service) (parvis_keys_epoch_age_seconds{namespace={{ .Release.Namespace | quote }}}) > 3456000
          for: 1h
          labels:
            severity: warning
          annotations:
            summary: A service writes with a key whose month began more than forty days ago; nobody has begun a new one.
            action: Begin this month's key (docs/howto/rotate-keys.md); until then what is erased can be opened with an old key for longer.
        - alert: ParvisKeysFileRefused
          expr: max by (service, pod) (parvis_keys_file_refused{namespace={{ .Release.Namespace | quote }}}) > 0
          for: 1m
          labels:
            severity: critical
          annotations:
            summary: The key file of a process was changed for one that it does not take; restarted with it, it could lose what it has written.
            action: Read the reason in its log and put the secret of before back; do not restart it first.
        {{- if ne (include "parvis.side" .) "neutral" }}
        - alert: ParvisKeysBehind
          expr: max by (service) (parvis_keys_rows_behind{namespace={{ .Release.Namespace | quote }}}) > 0
          for: 1d
          labels:
            severity: warning
          annotations:
            summary: Keys of rows have been wrapped in an earlier month for a day; that month's key cannot be destroyed.
            action: Read the reason in the log of the service; no key may be destroyed by force before.
        {{- end }}
        - alert: ParvisPagesUnanswered
          expr: sum by (asks) (rate(parvis_portal_without_answer_total{namespace={{ .Release.Namespace | quote }}}[5m])) > 0
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: People have read "not now" on their pages for five minutes, because a service gave no answer.
            action: Look at the service it names; the pages show the rest and lose nothing.
        {{- if eq (include "parvis.side" .) "demand" }}
        - alert: ParvisMailNotSent
          expr: sum by (kind) (increase(parvis_facilitation_mails_total{namespace={{ .Release.Namespace | quote }},outcome=~"refused|unknown"}[1h])) > 0
          labels:
            severity: warning
          annotations:
            summary: Mail to facilitators did not leave, or nobody knows whether it did; a daily one that is unknown is not sent twice.
            action: Read the reason in the log of facilitation, which names nobody, and look at the mail server and at antenna.mail.
        - alert: ParvisAccessLogUnsealed
          expr: max by (service) (parvis_access_log_unsealed_seconds{namespace={{ .Release.Namespace | quote }}}) > 120
          for: 3m
          labels:
            severity: critical
          annotations:
            summary: A service has not sealed its log of who read what for minutes; until then rows of it can be changed unseen.
            action: Read the reason in the log of the service; what waits is sealed with the next run that succeeds.
        {{- end }}
        {{- if eq (include "parvis.side" .) "neutral" }}
        - alert: ParvisPublicationFailed
          expr: sum(increase(parvis_indicators_publication_failures_total{namespace={{ .Release.Namespace | quote }}}[1h])) > 0
          labels:
            severity: warning
          annotations:
            summary: Closed figures could not be published.
            action: Read the reason in the log of indicators; it tries again by itself, and publishes nothing by half.
        {{- end }}
{{- end -}}
{{- end -}}
