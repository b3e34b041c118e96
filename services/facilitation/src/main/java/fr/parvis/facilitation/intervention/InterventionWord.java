package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;

/**
 * What she says of an intervention that was recorded (FAC-80). It takes nothing away: the hours stay and show what she contests.
 *
 * @param onVersion the version of the intervention she said it of
 * @param words hers, empty when she says no more
 * @param act the act it rests on
 * @param enteredBy account subject of who entered it, hers or her facilitator's
 */
public record InterventionWord(
        UUID id,
        UUID intervention,
        int onVersion,
        CaseId caseId,
        PersonReference person,
        Word word,
        String words,
        UUID act,
        String enteredBy,
        Instant saidAt) {

    /** Whether it was so. */
    public enum Word {
        AGREES,
        CONTESTS
    }

    public boolean says(int version, Word other, String otherWords) {
        return onVersion == version && word == other && words.equals(otherWords);
    }

    @Override
    public String toString() {
        return "InterventionWord[" + intervention + ", " + word + "]";
    }
}
