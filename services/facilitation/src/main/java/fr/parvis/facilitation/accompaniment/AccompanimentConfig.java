package fr.parvis.facilitation.accompaniment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How the antenna keeps accompaniment lists. */
@ConfigMapping(prefix = "parvis.accompaniment")
public interface AccompanimentConfig {

    /** How long after one review of a list the next is due (FAC-42). */
    @WithDefault("P6M")
    Period reviewEvery();
}
