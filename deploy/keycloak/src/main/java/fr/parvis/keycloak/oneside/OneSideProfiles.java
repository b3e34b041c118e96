package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.identity.Fingerprints;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;

/**
 * Stands before Keycloak's declarative user profile, through which every form and every interface opens and changes
 * accounts, takes the birth data and the professional number out before they reach it, and lets the rest pass.
 */
final class OneSideProfiles implements UserProfileProvider {
    private final KeycloakSession session;
    private final UserProfileProvider declarative;
    private final Fingerprints fingerprints;

    OneSideProfiles(KeycloakSession session, UserProfileProvider declarative, Fingerprints fingerprints) {
        this.session = session;
        this.declarative = declarative;
        this.fingerprints = fingerprints;
    }

    @Override
    public UserProfile create(UserProfileContext context, UserModel user) {
        return declarative.create(context, user);
    }

    @Override
    public UserProfile create(UserProfileContext context, Map<String, ?> attributes) {
        return guarded(context, attributes, null);
    }

    @Override
    public UserProfile create(UserProfileContext context, Map<String, ?> attributes, UserModel user) {
        return guarded(context, attributes, user);
    }

    private UserProfile guarded(UserProfileContext context, Map<String, ?> attributes, @Nullable UserModel user) {
        AccountInput input = AccountInput.of(attributes);
        UserProfile profile = user == null
                ? declarative.create(context, input.rest())
                : declarative.create(context, input.rest(), user);
        return new OneSideProfile(profile, new AccountGuard(session, fingerprints, input, user));
    }

    @Override
    public UPConfig getConfiguration() {
        return declarative.getConfiguration();
    }

    @Override
    public void setConfiguration(UPConfig configuration) {
        declarative.setConfiguration(configuration);
    }

    /** The session closes both. */
    @Override
    public void close() {}
}
