{{/*
Everything one service is on a cluster. Arguments:
  root      the chart's own scope
  name      of the service, of its image, its objects and its entry in `services` and `sizing.services`
  calls     services of this side that it calls (optional)
  callers   services of this side that call it (optional)
  mails     whether it sends mail, where the antenna has a mail server (optional)
  public    whether the ingress controller may reach it (optional)
  signsIn   whether people sign in here (optional)
  settings  variables of its own, with their values (optional)
*/}}
{{- define "parvis.service" -}}
{{ include "parvis.service-account" . }}
---
{{ include "parvis.network.service" . }}
{{- if (index .root.Values.services .name).databaseSecret }}
---
{{ include "parvis.network.migration" . }}
---
{{ include "parvis.migration" . }}
{{- end }}
---
{{ include "parvis.deployment" . }}
---
{{ include "parvis.cluster-service" . }}
---
{{ include "parvis.disruption-budget" . }}
---
{{ include "parvis.network-test" . }}
{{- if .root.Values.antenna.monitoring.enabled }}
---
{{ include "parvis.service-monitor" . }}
{{- end }}
{{- end -}}
