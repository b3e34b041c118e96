package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One possibility looked at for one choice of hers (FAC-22), the unusual and the non-expert ones as welcome as the rest.
 *
 * @param expression the choice it was looked at for
 * @param exploredBy account subject of who brought it up
 * @param decision what she made of it, absent while she has said nothing
 * @param recorded place in the order in which options came; 0 before it is kept
 */
public record ExploredOption(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ExpressionId expression,
        Possibility possibility,
        String exploredBy,
        Instant exploredAt,
        @Nullable Decided decision,
        long recorded,
        long version)
        implements OfCase {

    /**
     * What it is; it never changes.
     *
     * @param unusual whether it is out of the ordinary, or comes from no expert; a word of description, never a reason to show it later or not
     */
    public record Possibility(String words, ActorSector sector, boolean unusual) {

        @Override
        public String toString() {
            return "Possibility[" + sector + "]";
        }
    }

    /** What she made of it, and the act that rests on. */
    public record Decided(OptionDecision what, UUID act) {}

    public ExploredOption decided(OptionDecision what, UUID act) {
        return new ExploredOption(
                id,
                caseId,
                person,
                expression,
                possibility,
                exploredBy,
                exploredAt,
                new Decided(what, act),
                recorded,
                version);
    }

    public boolean isDecided(OptionDecision what) {
        return decision != null && decision.what() == what;
    }
}
