package fr.parvis.facilitation.referent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How the antenna works with referents. */
@ConfigMapping(prefix = "parvis.referent")
public interface ReferentConfig {

    /** PARIS, where nothing begins before she said she wishes a referent, or COMMISSION (FAC-48). */
    @WithDefault("PARIS")
    ReferentModel model();

    /** How long before the mission of a referent ends a successor is looked for (FAC-46). Counts for those who become active after it was set. */
    @WithDefault("P60D")
    Period successorSearch();
}
