package fr.parvis.commons.web.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether what was kept long enough goes. */
@ConfigMapping(prefix = "parvis.retention")
public interface RetentionConfig {

    /** Nothing goes by the clock: each look only says how much would. For the first days of an installation, and before a period is shortened. */
    @WithDefault("false")
    boolean dryRun();
}
