package fr.parvis.facilitation.complement;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Complementary support that was proposed to her (FAC-10). Her answer opens and closes nothing else.
 *
 * @param about whom or which group, in free text
 * @param answer absent while she has not said anything
 * @param act the act of that answer
 */
public record Complement(
        UUID id,
        CaseId caseId,
        PersonReference person,
        ComplementKind kind,
        String about,
        LocalDate proposedOn,
        @Nullable ComplementAnswer answer,
        @Nullable UUID act,
        long version)
        implements OfCase {

    public Complement answered(ComplementAnswer hers, UUID by) {
        return new Complement(id, caseId, person, kind, about, proposedOn, hers, by, version);
    }
}
