package fr.parvis.persons.entourage;

import fr.parvis.persons.person.FullName;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One name stands once, so that a consent to it means one person; one is the trusted person.
 *
 * @param there members she wants now
 */
public record EntourageRules(List<EntourageMember> there) {

    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    /**
     * Checks somebody new, or somebody who changes.
     *
     * @param self the member that changes, which does not stand in its own way; null for somebody new
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public void check(@Nullable String name, MemberCard card, Set<EntourageRole> roles, @Nullable UUID self) {
        List<EntourageMember> others =
                there.stream().filter(member -> !member.id().equals(self)).toList();
        new Refusals()
                .text(name, "name", SHORT)
                // Nothing would ever match it: no consent could end with it.
                .addIf(name != null && !name.isBlank() && FullName.of(name).isEmpty(), "name", Rule.REQUIRED)
                .optionalText(card.relationship(), "relationship", SHORT)
                .optionalText(card.telephone(), "telephone", SHORT)
                .optionalText(card.email(), "email", SHORT)
                .optionalText(card.postalAddress(), "postalAddress", LONG)
                .addIf(roles.isEmpty(), "roles", Rule.REQUIRED)
                .addIf(isThere(card.name(), others), "name", Rule.ALREADY_IN_THE_LIST)
                .addIf(isTaken(EntourageRole.TRUSTED_PERSON, roles, others), "roles", Rule.ONE_TRUSTED_PERSON)
                .throwIfAny();
    }

    /** Whether somebody helps her most and nobody is named for the day that person cannot (PER-14). */
    public boolean lacksSecondContact() {
        return has(EntourageRole.MAIN_CAREGIVER) && !has(EntourageRole.SECOND_CONTACT);
    }

    private boolean has(EntourageRole role) {
        return there.stream().anyMatch(member -> member.roles().contains(role));
    }

    private static boolean isThere(String name, List<EntourageMember> others) {
        return FullName.of(name)
                .isOneOf(others.stream().map(other -> other.card().name()).toList());
    }

    private static boolean isTaken(EntourageRole role, Set<EntourageRole> roles, List<EntourageMember> others) {
        return roles.contains(role)
                && others.stream().anyMatch(other -> other.roles().contains(role));
    }
}
