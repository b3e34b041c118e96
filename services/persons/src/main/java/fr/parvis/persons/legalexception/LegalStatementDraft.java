package fr.parvis.persons.legalexception;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement as it was written, before the rules looked at it. */
public record LegalStatementDraft(
        @Nullable LegalBasis legalBasis,
        @Nullable String recipientName,
        @Nullable String content,
        @Nullable Set<InformedParty> informedFirst,
        @Nullable String whyNotInformed) {

    private static final int NAME = 200;
    private static final int REASON = 2_000;
    private static final int CONTENT = 10_000;

    /**
     * The statement, whole: who was not told first needs a reason (CASF L226-2-2).
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field at fault
     */
    public LegalStatement checked() {
        Refusals refusals = new Refusals()
                .addIf(legalBasis == null, "legalBasis", Rule.REQUIRED)
                .text(recipientName, "recipientName", NAME)
                .text(content, "content", CONTENT)
                .addIf(informedFirst == null, "informedFirst", Rule.REQUIRED);
        if (informedFirst != null && !wereAllTold(informedFirst)) {
            refusals.text(whyNotInformed, "whyNotInformed", REASON);
        } else {
            refusals.addIf(whyNotInformed != null, "whyNotInformed", Rule.ABSENT);
        }
        refusals.throwIfAny();
        return new LegalStatement(
                requireNonNull(legalBasis),
                requireNonNull(recipientName),
                requireNonNull(content),
                requireNonNull(informedFirst),
                whyNotInformed);
    }

    /** The child, and whoever answers for it: its parents or its guardian. */
    private static boolean wereAllTold(Set<InformedParty> told) {
        return told.contains(InformedParty.CHILD)
                && (told.contains(InformedParty.PARENTS) || told.contains(InformedParty.GUARDIAN));
    }

    @Override
    public String toString() {
        return "LegalStatementDraft[…]";
    }
}
