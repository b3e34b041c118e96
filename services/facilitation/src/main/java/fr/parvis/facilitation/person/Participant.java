package fr.parvis.facilitation.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes part in a case: she, her facilitator; or asks without taking part.
 *
 * @param subject the account, from the token
 * @param person which person the account belongs to, when it belongs to one
 */
public record Participant(
        String subject, Set<Role> roles, @Nullable PersonReference person) {

    public Participant {
        roles = Set.copyOf(roles);
    }

    public boolean is(PersonReference other) {
        return roles.contains(Role.PERSON) && other.equals(person);
    }

    public boolean isFacilitator() {
        return roles.contains(Role.FACILITATOR);
    }

    /** The role under which a read or a comment is written down. */
    public Role roleTowards(PersonReference owner) {
        return is(owner) ? Role.PERSON : Role.FACILITATOR;
    }
}
