package fr.parvis.gateway.upstream;

import io.smallrye.config.ConfigMapping;

/** The service cooperation, as this gateway reaches it. */
@ConfigMapping(prefix = "parvis.cooperation")
public interface CooperationConfig extends UpstreamConfig {}
