package fr.parvis.gateway.upstream;

import io.smallrye.config.ConfigMapping;

/** The service persons, as this gateway reaches it. */
@ConfigMapping(prefix = "parvis.persons")
public interface PersonsConfig extends UpstreamConfig {}
