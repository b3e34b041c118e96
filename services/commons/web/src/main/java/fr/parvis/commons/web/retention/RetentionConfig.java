package fr.parvis.commons.web.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether what was kept long enough goes. */
@ConfigMapping(prefix = "parvis.retention")
public interface RetentionConfig {

    /** What is kept for a time does not go by the clock, packages for other antennas excepted: each look only says how much would. For the first days of an installation, and before a period is shortened. */
    @WithDefault("false")
    boolean dryRun();
}
