package fr.parvis.facilitation.portal;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The pages of this side, as people reach them. */
@ConfigMapping(prefix = "parvis.portal")
public interface PortalConfig {

    /** Address as browsers know it, {@code https://} and host; absent: whole addresses are not told, and no mail is sent. */
    Optional<URI> address();
}
