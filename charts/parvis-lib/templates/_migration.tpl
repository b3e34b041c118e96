{{/*
Brings the database to the state the image expects, as its owner, before the service of this version starts. A hook:
Helm waits for its end, and a failure stops the installation or upgrade with the old service still running. It runs
under the account `default`, since at a first installation the service's own does not exist yet. Arguments: root, name.
*/}}
{{- define "parvis.migration" -}}
{{- $labels := dict "root" .root "name" .name "component" "migration" -}}
{{- $service := index .root.Values.services .name -}}
{{- $postgresql := .root.Values.antenna.postgresql -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .name }}-migration
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "0"
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  backoffLimit: 3
  activeDeadlineSeconds: 900
  template:
    metadata:
      labels:
        {{- include "parvis.labels" $labels | nindent 8 }}
        {{- include "parvis.network.labels.migration" . | nindent 8 }}
    spec:
      serviceAccountName: default
      {{- include "parvis.pod" . | nindent 6 }}
      restartPolicy: Never
      containers:
        - name: migration
          image: {{ include "parvis.image" . }}
          {{- include "parvis.container" . | nindent 10 }}
          command:
            - java
            - -cp
            - /opt/parvis/lib/main/*:/opt/parvis/lib/boot/*:/opt/parvis/app/*
            - fr.parvis.commons.events.Migrate
          env:
            {{- include "parvis.jvm" . | nindent 12 }}
            - name: PARVIS_DB_JDBC_URL
              value: {{ printf "jdbc:postgresql://%s:%v/%s" $postgresql.host $postgresql.port $service.database }}
            {{- include "parvis.secret" (dict "variable" "PARVIS_DB_OWNER" "secret" $service.ownerSecret "key" "username") | nindent 12 }}
            {{- include "parvis.secret" (dict "variable" "PARVIS_DB_OWNER_PASSWORD" "secret" $service.ownerSecret "key" "password") | nindent 12 }}
            {{- include "parvis.secret" (dict "variable" "PARVIS_DB_ROLE" "secret" $service.databaseSecret "key" "username") | nindent 12 }}
          resources:
            {{- include "parvis.resources.once" . | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 128Mi
{{- end -}}
