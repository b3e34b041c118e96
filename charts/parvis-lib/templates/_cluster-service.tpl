{{/* The name by which the other services of this side reach it. Arguments: root, name. */}}
{{- define "parvis.cluster-service" -}}
{{- $labels := dict "root" .root "name" .name "component" "service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  namespace: {{ include "parvis.namespace" .root }}
  labels:
    {{- include "parvis.labels" $labels | nindent 4 }}
spec:
  type: ClusterIP
  selector:
    {{- include "parvis.selector" $labels | nindent 4 }}
  ports:
    - name: http
      port: 8080
      targetPort: http
      protocol: TCP
{{- end -}}
