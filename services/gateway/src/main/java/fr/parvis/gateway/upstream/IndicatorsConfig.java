package fr.parvis.gateway.upstream;

import io.smallrye.config.ConfigMapping;

/** The service indicators, as this gateway reaches it. */
@ConfigMapping(prefix = "parvis.indicators")
public interface IndicatorsConfig extends UpstreamConfig {}
