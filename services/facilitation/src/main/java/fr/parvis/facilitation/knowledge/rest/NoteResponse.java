package fr.parvis.facilitation.knowledge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.knowledge.CurrentSituation;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it reads today.
 *
 * @param writtenAs PERSON: her own words
 * @param writtenAt when its first version was written
 * @param versionNumber 1 while nothing was corrected
 * @param correctedAt when it got to read as it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteResponse(
        UUID id,
        InfoSection section,
        Role writtenAs,
        String writtenBy,
        String text,
        @Nullable CurrentSituation currentSituation,
        Instant writtenAt,
        int versionNumber,
        Instant correctedAt) {

    static NoteResponse of(Note note) {
        Note.Version latest = note.latest();
        return new NoteResponse(
                note.id(),
                note.section(),
                note.authorRole(),
                note.author(),
                latest.content().text(),
                latest.content().currentSituation(),
                note.writtenAt(),
                latest.number(),
                latest.writtenAt());
    }
}
