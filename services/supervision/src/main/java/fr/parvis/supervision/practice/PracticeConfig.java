package fr.parvis.supervision.practice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Delays of practice analysis; SUP-01 leaves them to the antenna. */
@ConfigMapping(prefix = "parvis.practice")
public interface PracticeConfig {

    /** Days before the end of a month from which it alerts while nothing is confirmed. */
    @WithDefault("15")
    int alertDays();

    /** Days after a session within which it can be recorded as held. */
    @WithDefault("10")
    int recordWithinDays();
}
