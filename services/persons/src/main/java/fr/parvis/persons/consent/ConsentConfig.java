package fr.parvis.persons.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a consent without an end goes on before she is asked again. */
@ConfigMapping(prefix = "parvis.consent")
public interface ConsentConfig {

    /** Months until the review of a consent that has no end (PER-30). */
    @WithDefault("12")
    int reviewMonths();

    /** Expired consents tidied in one sweep; what is left waits for the next, and is already denied to everybody. */
    @WithDefault("200")
    int sweepBatch();

    /** Pause between sweeps. */
    @WithDefault("1m")
    Duration sweepEvery();
}
