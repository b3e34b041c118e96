package fr.parvis.persons.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long after it was performed an act may still be registered. */
@ConfigMapping(prefix = "parvis.act")
public interface ActConfig {

    /**
     * For her own session and her card, where the act is performed on the screen that sends it; 24 hours leave a slow reader her time. Only an
     * antenna of demonstration sets more, because its fictitious persons tell their past in sessions.
     */
    @WithDefault("24h")
    Duration sessionWithin();

    /** For paper and spoken words, which somebody writes down later. */
    @WithDefault("90d")
    Duration enteredWithin();
}
