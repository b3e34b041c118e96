package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.identity.Fingerprints;
import fr.parvis.keycloak.identity.InvalidIdentity;
import fr.parvis.keycloak.identity.NaturalPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.ValidationException;
import org.keycloak.validate.ValidationError;

/** Decides whether one account may be opened or changed as asked, and marks it with its fingerprints. */
final class AccountGuard {
    static final String MACHINE_PREFIX = "service-account-";

    private final KeycloakSession session;
    private final Fingerprints rule;
    private final AccountInput input;
    private final @Nullable UserModel existing;
    private List<String> accepted = List.of();

    AccountGuard(KeycloakSession session, Fingerprints rule, AccountInput input, @Nullable UserModel existing) {
        this.session = session;
        this.rule = rule;
        this.input = input;
        this.existing = existing;
    }

    /** Throws the refusal, or remembers the fingerprints that the account will carry. */
    void check() throws ValidationException {
        List<String> before = existing == null ? List.of() : Accounts.fingerprintsOf(existing);
        refuseReservedUsername();
        if (!before.containsAll(input.fingerprints())) {
            throw refuse(Refusal.FINGERPRINT_GIVEN, Accounts.FINGERPRINT, "-");
        }
        accepted = input.namesSomebody() ? identified(before) : before;
    }

    /** Writes what {@link #check} accepted; also puts back what an update without attributes would take away. */
    void mark(UserModel user) {
        if (!accepted.isEmpty()) {
            user.setAttribute(Accounts.FINGERPRINT, accepted);
        }
    }

    /** As {@link #mark}, on the account that is being changed. */
    void markExisting() {
        if (existing != null) {
            mark(existing);
        }
    }

    private void refuseReservedUsername() {
        boolean renamed = existing == null || !existing.getUsername().equalsIgnoreCase(input.username());
        if (renamed && input.username().toLowerCase(Locale.ROOT).startsWith(MACHINE_PREFIX)) {
            throw refuse(Refusal.RESERVED_USERNAME, UserModel.USERNAME, "-");
        }
    }

    private List<String> identified(List<String> before) {
        if (existing != null && ProfessionalRoles.isPerson(existing)) {
            throw refuse(Refusal.PERSON_WITH_IDENTITY, "birthName", "-");
        }
        List<String> now = fingerprints();
        if (!before.isEmpty() && !before.contains(now.getFirst())) {
            throw refuse(Refusal.OTHER_PERSON, "birthName", "-");
        }
        Accounts accounts = new Accounts(session);
        AccountQueue.enter(session);
        Optional<RealmModel> other = accounts.realmOfAnother(now, existing == null ? null : existing.getId());
        if (other.isPresent()) {
            throw refuse(Refusal.SECOND_ACCOUNT, "birthName", other.get().getName());
        }
        return Stream.concat(before.stream(), now.stream()).distinct().toList();
    }

    private List<String> fingerprints() {
        try {
            return NaturalPerson.of(input.identity()).fingerprints(rule);
        } catch (InvalidIdentity invalid) {
            throw refused(invalid.field(), String.valueOf(invalid.getMessage()));
        }
    }

    private ValidationException refuse(Refusal refusal, String field, String otherRealm) {
        RefusalReport.of(session, session.getContext().getRealm(), refusal, otherRealm);
        return refused(field, refusal.message());
    }

    private ValidationException refused(String field, String message) {
        session.getTransactionManager().setRollbackOnly();
        return new ValidationException(new ValidationError("parvis-one-side", field, message));
    }
}
