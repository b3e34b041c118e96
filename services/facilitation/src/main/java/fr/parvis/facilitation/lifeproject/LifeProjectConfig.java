package fr.parvis.facilitation.lifeproject;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How often a life project is looked at again. */
@ConfigMapping(prefix = "parvis.life-project")
public interface LifeProjectConfig {

    /** How far ahead the day of the next check may lie, at most (FAC-24). */
    @WithDefault("P12M")
    Period nextCheckWithin();
}
