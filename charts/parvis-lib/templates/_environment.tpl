{{/* One variable out of an existing secret. Arguments: variable, secret, key. */}}
{{- define "parvis.secret" -}}
- name: {{ .variable }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
{{- end -}}

{{/*
The whole configuration of a service. Arguments: root, name, and optionally calls (services of this side), signsIn
(people sign in here), mails (it sends mail) and settings (variable to value).
*/}}
{{- define "parvis.environment" -}}
{{- $antenna := .root.Values.antenna -}}
{{- $service := index .root.Values.services .name -}}
{{- $side := include "parvis.side" .root -}}
- name: PARVIS_ANTENNA
  value: {{ $antenna.name | quote }}
- name: PARVIS_SIDE
  value: {{ $side }}
- name: QUARKUS_HTTP_HOST
  value: 0.0.0.0
- name: QUARKUS_HTTP_PORT
  value: "8080"
{{ include "parvis.jvm" . }}
{{- if $service.databaseSecret }}
- name: QUARKUS_DATASOURCE_REACTIVE_URL
  value: {{ printf "postgresql://%s:%v/%s" $antenna.postgresql.host $antenna.postgresql.port $service.database }}
{{ include "parvis.secret" (dict "variable" "QUARKUS_DATASOURCE_USERNAME" "secret" $service.databaseSecret "key" "username") }}
{{ include "parvis.secret" (dict "variable" "QUARKUS_DATASOURCE_PASSWORD" "secret" $service.databaseSecret "key" "password") }}
{{- end }}
{{- if $service.brokerSecret }}
- name: KAFKA_BOOTSTRAP_SERVERS
  value: {{ printf "%s:%v" (include "parvis.host" (dict "root" .root "side" "neutral" "host" (printf "%s-kafka-bootstrap" $antenna.broker.cluster))) $antenna.broker.port }}
- name: KAFKA_SECURITY_PROTOCOL
  value: SASL_SSL
- name: KAFKA_SSL_TRUSTSTORE_TYPE
  value: PEM
- name: KAFKA_SSL_TRUSTSTORE_LOCATION
  value: /etc/parvis/broker/ca.crt
- name: PARVIS_KAFKA_USERNAME
  value: {{ printf "%s-%s" $side .name }}
{{ include "parvis.secret" (dict "variable" "PARVIS_KAFKA_PASSWORD" "secret" $service.brokerSecret "key" "password") }}
{{- end }}
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ printf "%s/realms/parvis-%s" (include "parvis.identity.url" .root) $side }}
- name: QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME
  value: identity
- name: QUARKUS_TLS__IDENTITY__TRUST_STORE_PEM_CERTS
  value: /etc/parvis/identity/ca.crt
{{- if .signsIn }}
{{ include "parvis.secret" (dict "variable" "QUARKUS_OIDC_CREDENTIALS_SECRET" "secret" $service.clientSecret "key" "client-secret") }}
- name: PARVIS_PORTAL_ADDRESS
  value: {{ printf "https://%s" (include "parvis.public.host" .) }}
- name: PARVIS_SIGN_IN_ADDRESS
  value: {{ $antenna.identity.address }}
{{- end }}
{{- if $service.keysSecret }}
- name: PARVIS_KEYS_KEK_FILE
  value: /etc/parvis/keys/kek.json
{{- end }}
{{- if $service.sealingSecret }}
- name: PARVIS_SEALING_PRIVATE_KEYSET_FILE
  value: /etc/parvis/sealing/private.json
- name: PARVIS_SEALING_PUBLIC_KEYSET_FILE
  value: /etc/parvis/sealing/public.json
{{- end }}
{{- if $service.handOverSecret }}
- name: PARVIS_HAND_OVER_SEALING_KEYSET_FILE
  value: /etc/parvis/hand-over/sealing.json
- name: PARVIS_HAND_OVER_SIGNING_KEYSET_FILE
  value: /etc/parvis/hand-over/signing.json
{{- end }}
{{- if $service.antennasConfigMap }}
- name: PARVIS_HAND_OVER_ANTENNAS
  value: /etc/parvis/antennas
{{- end }}
{{- if and .mails $antenna.mail.host }}
{{- with $service.mailSecret }}
{{ include "parvis.secret" (dict "variable" "PARVIS_MAIL_USERNAME" "secret" . "key" "username") }}
{{ include "parvis.secret" (dict "variable" "PARVIS_MAIL_PASSWORD" "secret" . "key" "password") }}
{{- end }}
{{- if $service.mailCaSecret }}
- name: PARVIS_MAIL_CA_FILE
  value: /etc/parvis/mail/ca.crt
{{- end }}
{{- end }}
{{- if $service.interviewsConfigMap }}
- name: PARVIS_INTERVIEWS_TEMPLATES
  value: /etc/parvis/interviews/interviews.json
{{- end }}
{{- range .calls }}
- name: {{ printf "PARVIS_%s_URL" (upper .) }}
  value: {{ printf "http://%s:8080" . }}
{{- end }}
{{- range $variable, $value := .settings }}
- name: {{ $variable }}
  value: {{ $value | quote }}
{{- end }}
{{- end -}}

{{/* Base address of the identity server inside the cluster. */}}
{{- define "parvis.identity.url" -}}
{{- $identity := .Values.antenna.identity -}}
{{- printf "https://%s:%v" (include "parvis.host" (dict "root" . "side" "neutral" "host" $identity.service)) $identity.port -}}
{{- end -}}
