package fr.parvis.keycloak.oneside;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The professional accounts of every realm of this server, found by fingerprint. */
final class Accounts {
    static final String FINGERPRINT = "fingerprint";

    private final KeycloakSession session;

    Accounts(KeycloakSession session) {
        this.session = session;
    }

    /** Realm of another account of the same natural person, of whatever side. */
    Optional<RealmModel> realmOfAnother(Collection<String> fingerprints, @Nullable String ownUserId) {
        try (Stream<RealmModel> realms = session.realms().getRealmsStream()) {
            List<RealmModel> all = realms.toList();
            return all.stream()
                    .filter(realm -> fingerprints.stream().anyMatch(value -> isHeld(realm, value, ownUserId)))
                    .findFirst();
        }
    }

    static List<String> fingerprintsOf(UserModel user) {
        return user.getAttributeStream(FINGERPRINT).toList();
    }

    private boolean isHeld(RealmModel realm, String fingerprint, @Nullable String ownUserId) {
        try (Stream<UserModel> users =
                session.users().searchForUserByUserAttributeStream(realm, FINGERPRINT, fingerprint)) {
            return users.anyMatch(user -> !user.getId().equals(ownUserId));
        }
    }
}
