package fr.parvis.facilitation.situation;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;

/**
 * One part of her life as it is and as she wishes it, in her words (FAC-23). The words never change; saying it differently is a new one, and the earlier
 * stays readable. There is no field for how far apart the two are.
 *
 * @param current whether it is what she last said of this part of her life
 * @param act the act it rests on
 * @param recorded place in the order in which things were said; 0 before it is kept
 */
public record DomainSituation(
        UUID id,
        CaseId caseId,
        PersonReference person,
        LifeDomain domain,
        Sides sides,
        boolean current,
        UUID act,
        String enteredBy,
        Instant saidAt,
        long recorded) {

    /** Both in her words. */
    public record Sides(String present, String wished) {

        @Override
        public String toString() {
            return "Sides[…]";
        }
    }
}
