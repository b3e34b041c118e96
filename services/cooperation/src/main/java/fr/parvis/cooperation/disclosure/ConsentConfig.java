package fr.parvis.cooperation.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this side treats what it knows of consents. */
@ConfigMapping(prefix = "parvis.consent")
public interface ConsentConfig {

    /** Age above which released content is hidden: the longest a withdrawal can stay unknown here (PER-23). */
    @WithDefault("30s")
    Duration maxStaleness();

    /** How far ahead of our clock a watermark may be before it is not believed. */
    @WithDefault("2s")
    Duration clockTolerance();

    /** How long content that arrived before its grant may wait, hidden and sealed. */
    @WithDefault("24h")
    Duration waitForGrant();

    default StalenessBound bound() {
        return new StalenessBound(maxStaleness(), clockTolerance());
    }
}
