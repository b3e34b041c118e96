package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recipient as it was sent. */
public record RecipientDraft(
        @Nullable Kind kind,
        @Nullable UUID memberId,
        @Nullable String organisation,
        @Nullable String roleInStructure) {

    /** What there may be. */
    public enum Kind {
        FACILITATOR,
        ENTOURAGE_MEMBER,
        STRUCTURE
    }

    private static final int ROLE = 200;

    /** Gathers what can be known without her file: each kind has its own fields and no other. */
    void check(Refusals refusals) {
        boolean member = kind == Kind.ENTOURAGE_MEMBER;
        boolean structure = kind == Kind.STRUCTURE;
        refusals.addIf(kind == null, "recipient.kind", Rule.REQUIRED)
                .addIf(member && memberId == null, "recipient.memberId", Rule.REQUIRED)
                .addIf(!member && memberId != null, "recipient.memberId", Rule.UNKNOWN_VALUE)
                .addIf(structure && organisation == null, "recipient.organisation", Rule.REQUIRED)
                .addIf(!structure && organisation != null, "recipient.organisation", Rule.UNKNOWN_VALUE)
                .addIf(!structure && roleInStructure != null, "recipient.roleInStructure", Rule.UNKNOWN_VALUE)
                .optionalText(roleInStructure, "recipient.roleInStructure", ROLE);
    }
}
