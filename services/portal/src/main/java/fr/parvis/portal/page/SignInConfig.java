package fr.parvis.portal.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where people sign in. */
@ConfigMapping(prefix = "parvis.sign-in")
public interface SignInConfig {

    /** Address of the identity server as browsers see it; without it, that of {@code quarkus.oidc.auth-server-url}. */
    Optional<URI> address();
}
