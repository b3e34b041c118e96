package fr.parvis.persons.statistics;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How signals are counted. */
@ConfigMapping(prefix = "parvis.signal")
public interface SignalConfig {

    /**
     * Official code of the département that signals are counted in: the antenna's first one, since a signal does not say
     * where the person lives (GAT-04). Not set: signals are not counted.
     */
    Optional<String> territory();
}
