package fr.parvis.persons.machine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Which machines may ask here. */
@ConfigMapping(prefix = "parvis.machines")
public interface MachineConfig {

    /** Client ids, {@code azp} of their tokens. Every machine of this side has the role SERVICE; only facilitation works with her decisions. */
    @WithDefault("facilitation")
    Set<String> asking();
}
