package fr.parvis.commons.web.side;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The side this process runs on; there is no default, since a wrong guess would open a way between the sides. */
@ConfigMapping(prefix = "parvis.side")
public interface SideConfig {

    /** {@code demand}, {@code offer} or {@code neutral}. */
    @WithParentName
    Side side();
}
