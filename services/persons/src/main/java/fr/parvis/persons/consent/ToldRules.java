package fr.parvis.persons.consent;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where people will meet about her, she knows before she is asked why, when, where, how and with whom (PER-21). */
record ToldRules(ConsentDraft draft, Refusals refusals) {

    private static final Set<ConsentPurpose> MEETINGS = EnumSet.of(
            ConsentPurpose.SHARE_IN_COMMISSION, ConsentPurpose.TOPIC_DISCUSSION, ConsentPurpose.VISIT_HOME_OR_MILIEU);
    private static final String FIELD = "told";

    /** A no needs no explanation: she may refuse before anybody explained anything. */
    void check(ConsentAnswer answer) {
        Told told = draft.explained().told();
        boolean meeting = draft.purpose() != null && MEETINGS.contains(draft.purpose());
        if (told != null) {
            lengths(told);
        }
        if (meeting && answer != ConsentAnswer.REFUSED) {
            refusals.addIf(isBlank(draft.explained().objective()), "objective", Rule.REQUIRED);
            required(told);
        }
    }

    private void lengths(Told told) {
        refusals.optionalText(told.usefulness(), FIELD + ".usefulness", ConsentRules.TEXT_LIMIT)
                .optionalText(told.when(), FIELD + ".when", ConsentRules.NAME_LIMIT)
                .optionalText(told.where(), FIELD + ".where", ConsentRules.NAME_LIMIT)
                .optionalText(told.how(), FIELD + ".how", ConsentRules.TEXT_LIMIT)
                .optionalText(told.withWhom(), FIELD + ".withWhom", ConsentRules.TEXT_LIMIT);
    }

    private void required(@Nullable Told told) {
        if (told == null) {
            refusals.add(FIELD, Rule.REQUIRED);
            return;
        }
        refusals.addIf(isBlank(told.usefulness()), FIELD + ".usefulness", Rule.REQUIRED)
                .addIf(isBlank(told.when()), FIELD + ".when", Rule.REQUIRED)
                .addIf(isBlank(told.where()), FIELD + ".where", Rule.REQUIRED)
                .addIf(isBlank(told.how()), FIELD + ".how", Rule.REQUIRED)
                .addIf(isBlank(told.withWhom()), FIELD + ".withWhom", Rule.REQUIRED)
                .addIf(told.shownBy().isEmpty(), FIELD + ".shownBy", Rule.REQUIRED);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
