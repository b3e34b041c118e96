{{/* Variables that say through whom mail goes, as a map; empty without a mail server. Argument: root. */}}
{{- define "parvis.mail.settings" -}}
{{- $mail := .Values.antenna.mail -}}
{{- if $mail.host -}}
{{- if not $mail.from -}}
{{- fail "antenna.mail.host needs antenna.mail.from, the address mail comes from" -}}
{{- end -}}
{{- if not $mail.addresses -}}
{{- fail "antenna.mail.host needs antenna.mail.addresses, each a /32 or /128: a name opens no way out" -}}
{{- end -}}
PARVIS_MAIL_HOST: {{ $mail.host | quote }}
PARVIS_MAIL_PORT: {{ $mail.port }}
PARVIS_MAIL_TLS: {{ $mail.tls | quote }}
PARVIS_MAIL_FROM: {{ $mail.from | quote }}
PARVIS_MAIL_AT: {{ $mail.at | quote }}
{{- end -}}
{{- end -}}

{{/* The way out to the mail server, and to nothing beside it: single addresses, one port. Argument: root. */}}
{{- define "parvis.mail.egress" -}}
{{- $mail := .Values.antenna.mail -}}
- to:
    {{- range $mail.addresses }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  ports:
    - protocol: TCP
      port: {{ $mail.port }}
{{- end -}}
