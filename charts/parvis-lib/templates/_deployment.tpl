{{/* The running service. Arguments as of parvis.service. */}}
{{- define "parvis.deployment" -}}
{{- $labels := dict "root" .root "name" .name "component" "service" -}}
{{- $service := index .root.Values.services .name -}}
{{- $size := index .root.Values.sizing.services .name -}}
{{- $antenna := .root.Values.antenna -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
spec:
  replicas: {{ $size.replicas }}
  revisionHistoryLimit: 3
  selector:
    matchLabels:
      {{- include "parvis.selector" $labels | nindent 6 }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 1
  template:
    metadata:
      labels:
        {{- include "parvis.labels" $labels | nindent 8 }}
        {{- include "parvis.network.labels.service" . | nindent 8 }}
    spec:
      serviceAccountName: {{ .name }}
      {{- include "parvis.pod" . | nindent 6 }}
      terminationGracePeriodSeconds: 30
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              {{- include "parvis.selector" $labels | nindent 14 }}
      containers:
        - name: {{ .name }}
          image: {{ include "parvis.image" . }}
          {{- include "parvis.container" . | nindent 10 }}
          command:
            - java
            - -Djava.util.logging.manager=org.jboss.logmanager.LogManager
            - -jar
            - /opt/parvis/quarkus-run.jar
          ports:
            - name: http
              containerPort: 8080
              protocol: TCP
          env:
            {{- include "parvis.environment" . | nindent 12 }}
          startupProbe:
            httpGet:
              path: /q/health/started
              port: http
            periodSeconds: 3
            failureThreshold: 40
          readinessProbe:
            httpGet:
              path: /q/health/ready
              port: http
            periodSeconds: 5
            # The questions behind it have three seconds each and are asked side by side.
            timeoutSeconds: 5
            failureThreshold: 2
          livenessProbe:
            httpGet:
              path: /q/health/live
              port: http
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 6
          resources:
            requests:
              cpu: {{ $size.cpu }}
              memory: {{ $size.memory }}
            limits:
              cpu: {{ $size.cpuLimit | quote }}
              memory: {{ $size.memory }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- if $service.brokerSecret }}
            - name: broker-ca
              mountPath: /etc/parvis/broker
              readOnly: true
            {{- end }}
            - name: identity-ca
              mountPath: /etc/parvis/identity
              readOnly: true
            {{- if $service.keysSecret }}
            - name: keys
              mountPath: /etc/parvis/keys
              readOnly: true
            {{- end }}
            {{- if $service.sealingSecret }}
            - name: sealing
              mountPath: /etc/parvis/sealing
              readOnly: true
            {{- end }}
            {{- if $service.handOverSecret }}
            - name: hand-over
              mountPath: /etc/parvis/hand-over
              readOnly: true
            {{- end }}
            {{- if $service.mailCaSecret }}
            - name: mail-ca
              mountPath: /etc/parvis/mail
              readOnly: true
            {{- end }}
            {{- if $service.interviewsConfigMap }}
            - name: interviews
              mountPath: /etc/parvis/interviews
              readOnly: true
            {{- end }}
            {{- if $service.antennasConfigMap }}
            - name: antennas
              mountPath: /etc/parvis/antennas
              readOnly: true
            {{- end }}
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 128Mi
        {{- if $service.brokerSecret }}
        {{- include "parvis.volume" (dict "name" "broker-ca" "secret" $antenna.broker.caSecret "keys" (list "ca.crt")) | nindent 8 }}
        {{- end }}
        {{- include "parvis.volume" (dict "name" "identity-ca" "secret" $antenna.identity.caSecret "keys" (list "ca.crt")) | nindent 8 }}
        {{- with $service.keysSecret }}
        {{- include "parvis.volume" (dict "name" "keys" "secret" . "keys" (list "kek.json")) | nindent 8 }}
        {{- end }}
        {{- with $service.sealingSecret }}
        {{- include "parvis.volume" (dict "name" "sealing" "secret" . "keys" (list "private.json" "public.json")) | nindent 8 }}
        {{- end }}
        {{- with $service.handOverSecret }}
        {{- include "parvis.volume" (dict "name" "hand-over" "secret" . "keys" (list "sealing.json" "signing.json")) | nindent 8 }}
        {{- end }}
        {{- with $service.mailCaSecret }}
        {{- include "parvis.volume" (dict "name" "mail-ca" "secret" . "keys" (list "ca.crt")) | nindent 8 }}
        {{- end }}
        {{- with $service.interviewsConfigMap }}
        - name: interviews
          configMap:
            name: {{ . }}
            defaultMode: 0444
        {{- end }}
        {{- with $service.antennasConfigMap }}
        - name: antennas
          configMap:
            name: {{ . }}
            defaultMode: 0444
        {{- end }}
{{- end -}}

{{/* Some keys of an existing secret as files that the group of the process may read. Arguments: name, secret, keys. */}}
{{- define "parvis.volume" -}}
- name: {{ .name }}
  secret:
    secretName: {{ .secret }}
    defaultMode: 0440
    items:
      {{- range .keys }}
      - key: {{ . }}
        path: {{ . }}
      {{- end }}
{{- end -}}
