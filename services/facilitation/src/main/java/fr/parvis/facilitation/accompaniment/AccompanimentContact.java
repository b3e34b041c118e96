package fr.parvis.facilitation.accompaniment;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.util.UUID;

/**
 * A professional on her list, there by her act alone (FAC-42).
 *
 * @param act the act by which she added or last changed the row
 * @param enteredBy account subject of who typed it, hers or her facilitator's
 */
public record AccompanimentContact(
        UUID id,
        CaseId caseId,
        PersonReference person,
        SocialField field,
        Professional professional,
        UUID act,
        String enteredBy,
        long version)
        implements OfCase {

    public AccompanimentContact changed(SocialField newField, Professional said, UUID newAct, String by) {
        return new AccompanimentContact(id, caseId, person, newField, said, newAct, by, version);
    }
}
