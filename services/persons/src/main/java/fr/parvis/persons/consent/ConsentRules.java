package fr.parvis.persons.consent;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;

/** A valid consent names somebody, something and an end or a review; "everything to everyone" is none (PER-20). */
public final class ConsentRules {

    static final int TEXT_LIMIT = 2_000;
    static final int NAME_LIMIT = 200;

    private final int reviewMonths;

    public ConsentRules(int reviewMonths) {
        this.reviewMonths = reviewMonths;
    }

    /**
     * Accepts a draft, or says all that is wrong with it.
     *
     * @throws fr.parvis.persons.refusal.RefusedException naming each field that is missing or too wide
     */
    public Terms accept(ConsentDraft draft, ConsentAnswer answer, LocalDate today) {
        Refusals refusals = new Refusals();
        Scope scope = new Scope(draft.dataCategories(), draft.lifeDomains());
        refusals.addIf(draft.purpose() == null, "purpose", Rule.REQUIRED);
        recipient(draft, refusals);
        scope(scope, refusals);
        LocalDate from = draft.from() == null ? today : draft.from();
        refusals.addIf(draft.until() != null && draft.until().isBefore(from), "until", Rule.END_BEFORE_START)
                .addIf(draft.until() != null && draft.until().isBefore(today), "until", Rule.NOT_IN_THE_PAST)
                .optionalText(draft.explained().objective(), "objective", TEXT_LIMIT)
                .optionalText(draft.explained().limits(), "limits", TEXT_LIMIT);
        new ToldRules(draft, refusals).check(answer);
        refusals.throwIfAny();
        return new Terms(
                requireNonNull(draft.purpose()),
                requireNonNull(draft.recipient()),
                scope,
                Period.of(from, draft.until(), reviewMonths),
                draft.explained());
    }

    private static void recipient(ConsentDraft draft, Refusals refusals) {
        Recipient recipient = draft.recipient();
        if (recipient == null || recipient.isNobody()) {
            refusals.add("recipient", Rule.RECIPIENT_REQUIRED);
            return;
        }
        refusals.optionalText(recipient.organisation(), "recipient.organisation", 64)
                .optionalText(recipient.person(), "recipient.person", NAME_LIMIT)
                .optionalText(recipient.roleInStructure(), "recipient.roleInStructure", NAME_LIMIT);
    }

    private static void scope(Scope scope, Refusals refusals) {
        refusals.addIf(scope.isEmpty(), "dataCategories", Rule.SCOPE_REQUIRED)
                .addIf(scope.allCategories(), "dataCategories", Rule.EVERYTHING_AT_ONCE)
                .addIf(scope.allDomains(), "lifeDomains", Rule.EVERYTHING_AT_ONCE);
    }
}
