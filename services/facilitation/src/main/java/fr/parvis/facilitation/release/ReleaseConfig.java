package fr.parvis.facilitation.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Releases that were begun and never finished. */
@ConfigMapping(prefix = "parvis.release")
public interface ReleaseConfig {

    /** How long the key of an unfinished release stands; a repeated call within this time finds the same disclosure. */
    @WithDefault("15m")
    Duration unfinishedKeptFor();

    /** How often older ones are forgotten; forgetting only tidies. */
    @WithDefault("5m")
    Duration sweepEvery();
}
