{{/* What an operator is woken for (docs/reference/events.md). Argument: root. */}}
{{- define "parvis.alerts.events" -}}
{{- if .Values.antenna.monitoring.enabled -}}
{{ include "parvis.alerts.head" (dict "root" . "name" "parvis-events") }}
        - alert: ParvisDisclosuresLate
          expr: parvis_events_outbox_lag_seconds{namespace={{ .Release.Namespace | quote }},lane="disclosures"} > 10
          for: 1m
          labels:
            severity: critical
          annotations:
            summary: Withdrawals of consent do not leave; the other side hides released texts until they do.
            action: Look at the log of persons and at the broker; a failing row stops this lane until it goes through.
        - alert: ParvisOutboxLate
          expr: parvis_events_outbox_lag_seconds{namespace={{ .Release.Namespace | quote }},lane!="disclosures"} > 60
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: Facts of this side have waited for more than a minute to leave.
            action: Look at the log of the service and at the broker.
        - alert: ParvisParked
          expr: >-
            parvis_events_outbox_parked_aggregates{namespace={{ .Release.Namespace | quote }}} > 0
            or parvis_events_inbox_parked_aggregates{namespace={{ .Release.Namespace | quote }}} > 0
          for: 1m
          labels:
            severity: warning
          annotations:
            summary: A fact was put aside and everything about the same object waits behind it.
            action: Read its reason in parked_outbox or parked_inbox, repair it, then unpark (docs/reference/events.md).
        - alert: ParvisConsumerLate
          expr: sum by (service, topic) (kafka_consumer_fetch_manager_records_lag{namespace={{ .Release.Namespace | quote }}}) > 500
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: A service has been more than five hundred messages behind for five minutes.
            action: Look at its log and at its database; messages wait, none is lost while the topic keeps them.
        - alert: ParvisConsumerSilent
          expr: max by (service) (kafka_consumer_last_poll_seconds_ago{namespace={{ .Release.Namespace | quote }}}) > 300
          for: 1m
          labels:
            severity: warning
          annotations:
            summary: A service has not asked the broker for messages for five minutes.
            action: Look at its log and at its database; restarting it is safe, each message is applied once.
        {{- if eq (include "parvis.side" .) "demand" }}
        - alert: ParvisRetentionBehind
          expr: max by (service, what) (max_over_time(parvis_retention_due{namespace={{ .Release.Namespace | quote }}}[2h])) > 0
          for: 26h
          labels:
            severity: warning
          annotations:
            summary: Something was kept long enough and has not gone for a day.
            action: Look whether antenna.retention.dryRun was left on, then at the log of the service.
        - alert: ParvisErasureWaits
          expr: max(parvis_persons_erasure_oldest_seconds{namespace={{ .Release.Namespace | quote }}}) > 86400
          for: 5m
          labels:
            severity: warning
          annotations:
            summary: A person's file was erased a day ago and a service has not said that its part is gone.
            action: Look which holder is waited for in erasure_part of persons, then at the log of facilitation, or of cooperation on the other side.
        {{- end }}
        {{- if eq (include "parvis.side" .) "offer" }}
        - alert: ParvisKnowledgeOld
          expr: parvis_cooperation_knowledge_age_seconds{namespace={{ .Release.Namespace | quote }}} > 15
          for: 30s
          labels:
            severity: critical
          annotations:
            summary: This side has not heard lately which disclosures hold; it hides released texts at its bound.
            action: Look at the broker first, then at persons on the demand side.
        {{- end }}
{{- end -}}
{{- end -}}
