package fr.parvis.persons.legalexception;

import fr.parvis.persons.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something told without consent because the law asks for it. No consent, no act of hers, no event.
 *
 * @param author account of the facilitator who recorded it; the only one who reads it, also when somebody else stands beside her since
 * @param releasedAt since when she sees it; null while she does not
 */
public record LegalException(
        UUID id,
        PersonId personId,
        String author,
        LegalStatement statement,
        Instant recordedAt,
        @Nullable Instant releasedAt) {

    public LegalException releasedAt(Instant moment) {
        return new LegalException(id, personId, author, statement, recordedAt, moment);
    }
}
