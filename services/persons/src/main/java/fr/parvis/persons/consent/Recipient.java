package fr.parvis.persons.consent;

import fr.parvis.persons.person.PlainName;
import org.jspecify.annotations.Nullable;

/**
 * Who may have something: an organisation of the directory, a person by name, or one role inside the organisation.
 * Somebody must be named: an organisation or a person (PER-20).
 */
public record Recipient(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String roleInStructure) {

    /** Whether a consent given to this recipient serves the one who asks: everything she named must match. */
    public boolean serves(Recipient asking) {
        return matches(organisation, asking.organisation)
                && matches(plain(person), plain(asking.person))
                && matches(roleInStructure, asking.roleInStructure);
    }

    /** Whether somebody could be both: what both of them name is the same. */
    public boolean meets(Recipient other) {
        return mayBeOne(organisation, other.organisation)
                && mayBeOne(plain(person), plain(other.person))
                && mayBeOne(roleInStructure, other.roleInStructure);
    }

    /** Whether it is the same recipient, or one of the two is a part of the other. */
    public boolean containsOrIsIn(Recipient other) {
        return serves(other) || other.serves(this);
    }

    public boolean isNobody() {
        return blank(organisation) && blank(person);
    }

    private static boolean matches(@Nullable String named, @Nullable String asking) {
        return named == null || named.equals(asking);
    }

    private static boolean mayBeOne(@Nullable String named, @Nullable String other) {
        return named == null || other == null || named.equals(other);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : PlainName.of(name);
    }
}
