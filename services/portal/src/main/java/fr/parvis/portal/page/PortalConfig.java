package fr.parvis.portal.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Settings of the portal itself. */
@ConfigMapping(prefix = "parvis.portal")
public interface PortalConfig {

    /** Its own address as browsers see it: requests that call it by another host are refused. */
    URI address();
}
