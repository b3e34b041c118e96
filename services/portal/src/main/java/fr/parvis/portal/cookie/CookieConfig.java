package fr.parvis.portal.cookie;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the cookies of this portal are protected. */
@ConfigMapping(prefix = "parvis.cookies")
public interface CookieConfig {

    /**
     * Names begin with {@code __Host-} and cookies are {@code Secure}: the browser then takes them from this very host over
     * TLS alone. False is for a platform on the loopback address without TLS, and the start refuses it anywhere else.
     */
    @WithDefault("true")
    boolean hostPrefix();
}
