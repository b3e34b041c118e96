package fr.parvis.persons.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the lane of disclosures says how fresh it is. */
@ConfigMapping(prefix = "parvis.disclosures")
public interface DisclosureConfig {

    /** Pause between watermarks; well under the offer side's staleness bound of 30 s (architecture, section 4). */
    @WithDefault("2s")
    Duration watermarkEvery();
}
