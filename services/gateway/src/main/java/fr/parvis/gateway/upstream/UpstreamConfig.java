package fr.parvis.gateway.upstream;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where one service answers and how long it may take. */
public interface UpstreamConfig {

    /** Base address; only a service of this side may have one, and each that a route leads to must. */
    Optional<URI> url();

    /** From the first byte asked to the last one answered; a slower answer counts as none (PER-24). */
    @WithDefault("2s")
    Duration timeout();
}
