{{/*
What `helm test` tries from a pod that the policies cannot tell from the service: what it needs must open, every door of
the other sides must stay shut (IND-EP-01). Arguments: root, name, and optionally calls and mails.
*/}}
{{- define "parvis.network-test" -}}
{{- $labels := dict "root" .root "name" .name "component" "network-test" -}}
{{- $antenna := .root.Values.antenna -}}
{{- $side := include "parvis.side" .root -}}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .name }}-network-test
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
    {{- include "parvis.network.labels.service" . | nindent 4 }}
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  serviceAccountName: {{ .name }}
  {{- include "parvis.pod" . | nindent 2 }}
  restartPolicy: Never
  activeDeadlineSeconds: 120
  containers:
    - name: attempts
      image: {{ include "parvis.image" . }}
      {{- include "parvis.container" . | nindent 6 }}
      command:
        - java
        - -cp
        - /opt/parvis/lib/main/*
        - fr.parvis.commons.reach.Reach
        {{- $service := index .root.Values.services .name }}
        {{- if $service.databaseSecret }}
        - {{ printf "open=%s:%v" $antenna.postgresql.host $antenna.postgresql.port }}
        {{- end }}
        {{- if $service.brokerSecret }}
        - {{ printf "open=%s-kafka-bootstrap.%s-neutral.svc:%v" $antenna.broker.cluster $antenna.name $antenna.broker.port }}
        {{- end }}
        - {{ printf "open=%s.%s-neutral.svc:%v" $antenna.identity.service $antenna.name $antenna.identity.port }}
        {{- range .calls }}
        - {{ printf "open=%s:8080" . }}
        {{- end }}
        {{- if and .mails $antenna.mail.host }}
        - {{ printf "open=%s:%v" $antenna.mail.host $antenna.mail.port }}
        {{- end }}
        {{- range $other, $services := include "parvis.sides" . | fromYaml }}
        {{- if ne $other $side }}
        {{- range $services }}
        - {{ printf "shut=%s.%s-%s.svc:8080" . $antenna.name $other }}
        {{- end }}
        - {{ printf "shut=%s.%s-%s.svc:%v" $antenna.postgresql.host $antenna.name $other $antenna.postgresql.port }}
        {{- end }}
        {{- end }}
      env:
        {{- include "parvis.jvm" . | nindent 8 }}
      resources:
        {{- include "parvis.resources.once" . | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: 128Mi
{{- end -}}

{{/* Which services stand on which side; a test compares it with the charts. */}}
{{- define "parvis.sides" -}}
demand:
  - persons
  - facilitation
  - supervision
  - gateway
  - portal
offer:
  - cooperation
  - supervision
  - gateway
  - portal
neutral:
  - supervision
  - indicators
  - gateway
  - portal
{{- end -}}
