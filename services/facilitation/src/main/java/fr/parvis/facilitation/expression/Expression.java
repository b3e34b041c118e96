package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she wants, in her own words (FAC-18). The words never change: to say it differently she makes a new expression that replaces this one.
 *
 * @param priorityByPerson her own mark, never computed (FAC-19)
 * @param replaces the expression this one says differently
 * @param act the act it rests on
 * @param enteredBy account subject of who typed it, hers or her facilitator's
 */
public record Expression(
        ExpressionId id,
        CaseId caseId,
        PersonReference person,
        Saying saying,
        ExpressionState state,
        boolean priorityByPerson,
        @Nullable ExpressionId replaces,
        UUID act,
        String enteredBy,
        long version)
        implements OfCase {

    /**
     * What she says, fixed for ever.
     *
     * @param words empty when she said it otherwise
     * @param pictograms beside or instead of words; files stand for themselves (feature media)
     */
    public record Saying(
            ExpressionType type,
            ProjectHorizon horizon,
            LifeDomain domain,
            String words,
            LocalDate expressedOn,
            Medium medium,
            @Nullable Pictograms pictograms) {

        /** A text that can be sent to somebody: hers, never one that was made of how she said it. */
        public boolean hasWords() {
            return !words.isBlank();
        }

        public Saying by(Medium chosen) {
            return new Saying(type, horizon, domain, words, expressedOn, chosen, pictograms);
        }

        /** Her words; without any, by which means she said it. */
        private String readable() {
            if (hasWords()) {
                return "« " + words + " »";
            }
            return pictograms == null
                    ? "(" + medium.label() + ")"
                    : "(" + Medium.PICTOGRAM.label() + " : " + pictograms.words() + ")";
        }
    }

    public boolean live() {
        return state == ExpressionState.LIVE;
    }

    /**
     * How it reads in a text she confirms: what it is, then her words.
     *
     * @param number its place in that text, from 1
     */
    public String asItem(int number) {
        return "%d. %s, %s, %s%s\n%s\n"
                .formatted(
                        number,
                        saying.type().label(),
                        saying.domain().label(),
                        saying.horizon().label(),
                        priorityByPerson ? ", c'est ma priorité" : "",
                        saying.readable());
    }

    public Expression marked(boolean priority) {
        return new Expression(id, caseId, person, saying, state, priority, replaces, act, enteredBy, version);
    }

    public Expression turned(ExpressionState next) {
        return new Expression(id, caseId, person, saying, next, priorityByPerson, replaces, act, enteredBy, version);
    }
}
