package fr.parvis.persons.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long after it was performed an act may still be registered. */
@ConfigMapping(prefix = "parvis.act")
public interface ActConfig {

    /**
     * For her own session and her card, where the act is performed on the screen that sends it; 24 hours leave a slow reader her time. The default is
     * the wider one of {@link #enteredWithin}, because the demo antenna tells its past in sessions; an antenna with real persons sets PT24H.
     */
    @WithDefault("90d")
    Duration sessionWithin();

    /** For paper and spoken words, which somebody writes down later. */
    @WithDefault("90d")
    Duration enteredWithin();
}
