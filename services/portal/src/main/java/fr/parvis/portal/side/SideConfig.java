package fr.parvis.portal.side;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The side of this process; there is no default, since a wrong guess would show one side's pages on the other. */
@ConfigMapping(prefix = "parvis.side")
public interface SideConfig {

    /** {@code demand}, {@code offer} or {@code neutral}. */
    @WithParentName
    Side side();
}
