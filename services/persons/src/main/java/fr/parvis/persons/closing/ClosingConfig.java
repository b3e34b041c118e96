package fr.parvis.persons.closing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long what is closed stays. */
@ConfigMapping(prefix = "parvis.closing")
public interface ClosingConfig {

    /** A closed file is kept so long: two years after the last contact, as the CNIL advises for social and medico-social support. */
    @WithDefault("P2Y")
    Period kept();

    /**
     * An erasure that somebody else wrote down for her, or that somebody decided in her place, waits so long in a closed file: until then she can
     * open it again. What she decides in her own session happens at once.
     */
    @WithDefault("P14D")
    Period erasureWaits();

    /** Pause between looks for files that were kept long enough. */
    @WithDefault("1h")
    Duration sweepEvery();
}
