package fr.parvis.portal.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services of this side are asked. */
@ConfigMapping(prefix = "parvis.asking")
public interface AskingConfig {

    /** A slower answer counts as none; the page then says so. People wait longer than services. */
    @WithDefault("10s")
    Duration patience();
}
