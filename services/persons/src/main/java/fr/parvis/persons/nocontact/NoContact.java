package fr.parvis.persons.nocontact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of her list.
 *
 * @param actId the act by which she put it there
 * @param since day of that act, Europe/Paris
 * @param endedByActId null while it stands
 */
public record NoContact(
        UUID id,
        UUID personId,
        Whom whom,
        UUID actId,
        LocalDate since,
        @Nullable UUID endedByActId) {

    public boolean stands() {
        return endedByActId == null;
    }

    public NoContact endedBy(UUID newActId) {
        return new NoContact(id, personId, whom, actId, since, newActId);
    }
}
