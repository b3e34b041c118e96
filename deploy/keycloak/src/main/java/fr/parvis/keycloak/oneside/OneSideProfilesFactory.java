package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.identity.FingerprintKey;
import fr.parvis.keycloak.identity.Fingerprints;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.UserProfileProviderFactory;

/**
 * Puts the guard in front of Keycloak's own user profile and listens to role grants.
 *
 * <p>Configuration: {@code spi-user-profile--parvis-one-side--key-file}, the file with the key of the fingerprints. Without
 * it the server does not start: an unguarded server would look like a guarded one.
 */
public final class OneSideProfilesFactory implements UserProfileProviderFactory {
    static final String ID = "parvis-one-side";
    private static final String DECLARATIVE = "declarative-user-profile";

    private @Nullable Fingerprints fingerprints;

    @Override
    public UserProfileProvider create(KeycloakSession session) {
        Fingerprints rule = fingerprints;
        if (rule == null) {
            throw new IllegalStateException("the provider " + ID + " was not initialised");
        }
        UserProfileProvider declarative = session.getProvider(UserProfileProvider.class, DECLARATIVE);
        return new OneSideProfiles(session, declarative, rule);
    }

    @Override
    public void init(Config.Scope config) {
        String file = config.get("key-file");
        if (file == null || file.isBlank()) {
            throw new IllegalStateException(
                    "spi-user-profile--%s--key-file is not set: give the file with the fingerprint key".formatted(ID));
        }
        fingerprints = new Fingerprints(FingerprintKey.read(Path.of(file)));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RoleGrants());
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }

    /** Highest order is the default of its kind. */
    @Override
    public int order() {
        return 100;
    }
}
