package fr.parvis.commons.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How copies for the figures leave (architecture §5). */
@ConfigMapping(prefix = "parvis.statistics")
public interface StatisticsConfig {

    /**
     * Period of the clock whose copies leave together, in no order. Longer hides a fact among more others; nothing is
     * published sooner than a month anyway.
     */
    @WithDefault("1h")
    Duration hold();
}
