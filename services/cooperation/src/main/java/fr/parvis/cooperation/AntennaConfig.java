package fr.parvis.cooperation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Which antenna this instance serves; no antenna reads another's data (IND-EP-21). */
@ConfigMapping(prefix = "parvis.antenna")
public interface AntennaConfig {

    /** Its short code, lower case, as in host and namespace names. */
    @WithParentName
    String code();
}
