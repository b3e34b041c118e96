package fr.parvis.persons.person;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;

/** The little an identity must satisfy: a name or an alias, and lengths (PER-01, PER-05). */
public final class IdentityRules {

    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    private IdentityRules() {}

    /**
     * Checks an identity as a whole.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public static void check(Identity identity, LocalDate today) {
        new Refusals()
                .addIf(identity.displayName().isBlank(), "alias", Rule.NAME_OR_ALIAS_REQUIRED)
                .addIf(
                        identity.birthDate() != null && identity.birthDate().isAfter(today),
                        "birthDate",
                        Rule.NOT_IN_THE_FUTURE)
                .optionalText(identity.alias(), "alias", SHORT)
                .optionalText(identity.lastName(), "lastName", SHORT)
                .optionalText(identity.firstName(), "firstName", SHORT)
                .optionalText(identity.email(), "email", SHORT)
                .optionalText(identity.telephone1(), "telephone1", SHORT)
                .optionalText(identity.telephone2(), "telephone2", SHORT)
                .optionalText(identity.postalAddress(), "postalAddress", LONG)
                .optionalText(identity.communeCode(), "communeCode", 5)
                .throwIfAny();
    }
}
