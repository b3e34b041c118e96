package fr.parvis.persons.act;

import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whoever decides in her place has asked her, and does not decide against her without a judge (PER-17). */
record OpinionRules(ActStatement act, Refusals refusals) {

    private static final String FIELD = "act.ownOpinion";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int WORDS = 2_000;

    void check() {
        OwnOpinion own = act.ownOpinion();
        if (act.author() != Author.REPRESENTATIVE) {
            // What she decides herself is her opinion; another one beside it would be somebody else's.
            refusals.addIf(own != null, FIELD, Rule.UNKNOWN_VALUE);
        } else if (own == null) {
            refusals.add(FIELD, Rule.REQUIRED);
        } else {
            check(own);
        }
    }

    private void check(OwnOpinion own) {
        refusals.optionalText(own.words(), FIELD + ".words", WORDS);
        String decision = own.judgeDecisionSha256();
        boolean noHash = decision != null && !SHA_256.matcher(decision).matches();
        refusals.addIf(noHash, FIELD + ".judgeDecisionSha256", Rule.NOT_A_SHA256);
        switch (own.opinion()) {
            case null -> refusals.add(FIELD + ".opinion", Rule.REQUIRED);
            case AGREES -> {}
            case DISAGREES -> refusals.addIf(decision == null, FIELD + ".opinion", Rule.SHE_DISAGREES);
            case NOT_EXPRESSED -> refusals.addIf(isBlank(own.words()), FIELD + ".words", Rule.REQUIRED);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
