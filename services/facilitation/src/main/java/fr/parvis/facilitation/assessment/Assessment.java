package fr.parvis.facilitation.assessment;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Visibility;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something looked at with her at one time (FAC-30), recorded with her agreement. Looking again is another assessment. Words only: there is nothing
 * in it to count or to compare (PER-10).
 *
 * @param visibility who reads it, as she says
 * @param decided her last word on that
 * @param enteredBy account subject of who typed it
 */
public record Assessment(
        UUID id,
        CaseId caseId,
        PersonReference person,
        Focus focus,
        LocalDate assessedOn,
        Content content,
        FollowUp followUp,
        Visibility visibility,
        Decided decided,
        String enteredBy,
        long version)
        implements OfCase {

    /**
     * What was done and said, fixed for ever.
     *
     * @param author who answers for it
     * @param environmentEffect what the surroundings do to how she acts (FAC-29)
     * @param result never required (FAC-99)
     * @param mdphEvaluation which evaluation of the MDPH it takes over, so that nobody asks again (FAC-31)
     */
    public record Content(
            String author,
            Conditions conditions,
            @Nullable String environmentEffect,
            @Nullable String result,
            @Nullable String mdphEvaluation) {}

    /**
     * Under which conditions, known to all.
     *
     * @param tools may be named, for example GEVA
     */
    public record Conditions(
            String context, String assessor, @Nullable String tools) {}

    /**
     * What becomes of it.
     *
     * @param resultSharedOn when she was told the result; absent: not yet
     * @param recheckOn when it is looked at again
     */
    public record FollowUp(@Nullable LocalDate resultSharedOn, LocalDate recheckOn, Qualities qualities) {}

    /** She always, her facilitator when she says so. Whoever asks is one of the two already. */
    public boolean readableBy(Participant participant) {
        return Visibility.readableBy(participant, person).contains(visibility);
    }

    public Assessment followed(FollowUp next) {
        return new Assessment(
                id, caseId, person, focus, assessedOn, content, next, visibility, decided, enteredBy, version);
    }

    public Assessment shown(Visibility wanted, Decided word) {
        return new Assessment(
                id, caseId, person, focus, assessedOn, content, followUp, wanted, word, enteredBy, version);
    }
}
