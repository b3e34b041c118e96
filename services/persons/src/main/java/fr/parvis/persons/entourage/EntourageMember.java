package fr.parvis.persons.entourage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody she wants beside her (PER-12).
 *
 * @param chosen the act by which she chose her or him, and its roles
 * @param ended null while she wants it
 */
public record EntourageMember(
        UUID id,
        UUID personId,
        MemberCard card,
        Choice chosen,
        @Nullable Choice ended,
        Set<EntourageRole> roles,
        int version) {

    /** By which act of hers, and the day of it, Europe/Paris. */
    public record Choice(UUID actId, LocalDate day) {}

    public EntourageMember {
        roles = Set.copyOf(roles);
    }

    public boolean isThere() {
        return ended == null;
    }

    public EntourageMember with(MemberCard newCard) {
        return new EntourageMember(id, personId, newCard, chosen, ended, roles, version);
    }

    public EntourageMember inRoles(Set<EntourageRole> newRoles) {
        return new EntourageMember(id, personId, card, chosen, ended, newRoles, version);
    }

    public EntourageMember endedBy(Choice choice) {
        return new EntourageMember(id, personId, card, chosen, choice, roles, version);
    }
}
