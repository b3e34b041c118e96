{{/* What every pod has: the restricted profile of pod security, and no account on the cluster. Argument: root. */}}
{{- define "parvis.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.antenna.images.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
{{- end -}}

{{/* What every container has. */}}
{{- define "parvis.container" -}}
imagePullPolicy: IfNotPresent
workingDir: /opt/parvis
securityContext:
  allowPrivilegeEscalation: false
  privileged: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- end -}}

{{/* Requests and limits of what runs once and ends: a migration, an attempt. */}}
{{- define "parvis.resources.once" -}}
requests:
  cpu: 100m
  memory: 256Mi
limits:
  cpu: "1"
  memory: 256Mi
{{- end -}}

{{/* The part of the memory that the heap may take; the rest is for code, threads and network buffers. */}}
{{- define "parvis.jvm" -}}
- name: JAVA_TOOL_OPTIONS
  value: >-
    -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError
    --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
{{- end -}}
