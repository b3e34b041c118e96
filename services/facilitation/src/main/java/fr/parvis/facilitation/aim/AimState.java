package fr.parvis.facilitation.aim;

import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.caseload.HerWord;
import org.jspecify.annotations.Nullable;

/** What she says of an aim. */
public enum AimState {
    /** She has not chosen it, or does not any more. */
    NOT_CHOSEN,
    MATTERS,
    /** Reached, as she says; nobody measures it. */
    REACHED;

    /** That it is reached is news, not an answer. */
    public @Nullable ActAnswer answer() {
        return switch (this) {
            case NOT_CHOSEN -> ActAnswer.NO;
            case MATTERS -> ActAnswer.YES;
            case REACHED -> null;
        };
    }

    public HerWord word() {
        return HerWord.of(this != MATTERS);
    }
}
