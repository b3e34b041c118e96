package fr.parvis.persons.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long somebody's address in a signal is kept while she has not answered. */
@ConfigMapping(prefix = "parvis.signal-contact")
public interface SignalContactConfig {

    /** After this the address and its key are gone, whatever became of the signal; on her no they go at once (PER-04). */
    @WithDefault("90d")
    Duration keep();

    /** Signals looked at in one sweep. */
    @WithDefault("200")
    int sweepBatch();

    /** Pause between sweeps. */
    @WithDefault("1h")
    Duration sweepEvery();
}
