package fr.parvis.facilitation.agenda;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to speak of at a commission; without her yes no guest reads it.
 *
 * @param agreed her word; absent until she said one
 * @param act her act, absent with the word
 */
public record AgendaItem(
        UUID id,
        CaseId caseId,
        PersonReference person,
        UUID commission,
        AgendaSubject subject,
        String addedBy,
        Instant addedAt,
        @Nullable Boolean agreed,
        @Nullable UUID act,
        long recorded,
        long version)
        implements OfCase {

    public AgendaItem said(boolean yes, UUID herAct) {
        return new AgendaItem(
                id, caseId, person, commission, subject, addedBy, addedAt, yes, herAct, recorded, version);
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }
}
