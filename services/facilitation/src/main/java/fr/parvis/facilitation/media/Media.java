package fr.parvis.facilitation.media;

import fr.parvis.commons.web.file.Parts;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of hers. It waits until an expression of hers says it, and belongs to that one for ever; who brought it and never said it loses it.
 *
 * @param sizeBytes as announced; once complete, of what was kept of it
 * @param complete false while parts are still to come
 * @param expression the one that says it; null while it waits
 */
public record Media(
        UUID id,
        CaseId caseId,
        PersonReference person,
        FileType type,
        long sizeBytes,
        Brought brought,
        boolean complete,
        @Nullable UUID expression)
        implements OfCase {

    /** By which account, and when. */
    public record Brought(String by, Instant at) {}

    public MediaKind kind() {
        return type.picture() ? MediaKind.PICTURE : MediaKind.VOICE;
    }

    public Parts parts() {
        return new Parts(sizeBytes);
    }

    public boolean waits() {
        return expression == null;
    }

    /** What waits is seen by her and whoever brought it; what she said with it, by whoever sees her words. */
    public boolean showsTo(Participant participant) {
        return !waits() || participant.is(person) || broughtBy(participant);
    }

    public boolean broughtBy(Participant participant) {
        return brought.by().equals(participant.subject());
    }

    public Media completedWith(long bytes) {
        return new Media(id, caseId, person, type, bytes, brought, true, expression);
    }
}
