{{/* Into a server that the charts use by reference: from its own other pods, and from the operator that runs it. Arguments: root, podLabels. */}}
{{- define "parvis.network.server.ingress" -}}
- from:
    - podSelector:
        matchLabels:
          {{- toYaml .podLabels | nindent 10 }}
    {{- range .root.Values.antenna.servers.operatorNamespaces }}
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: {{ . }}
    {{- end }}
{{- end -}}

{{/* Out of it: to its own other pods, and to the cluster's interface at the addresses given. Arguments: root, podLabels. */}}
{{- define "parvis.network.server.egress" -}}
- to:
    - podSelector:
        matchLabels:
          {{- toYaml .podLabels | nindent 10 }}
{{- $apiServer := .root.Values.antenna.servers.apiServer }}
{{- with $apiServer.addresses }}
- to:
    {{- range . }}
    - ipBlock:
        cidr: {{ . }}
    {{- end }}
  ports:
    - protocol: TCP
      port: {{ $apiServer.port }}
{{- end }}
{{- end -}}
