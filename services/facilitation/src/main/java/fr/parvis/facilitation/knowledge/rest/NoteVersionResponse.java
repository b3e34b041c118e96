package fr.parvis.facilitation.knowledge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.knowledge.CurrentSituation;
import fr.parvis.facilitation.knowledge.Note;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a note read from one moment on.
 *
 * @param versionNumber 1 for the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteVersionResponse(
        int versionNumber, String text, @Nullable CurrentSituation currentSituation, Instant writtenAt) {

    static NoteVersionResponse of(Note.Version version) {
        return new NoteVersionResponse(
                version.number(), version.content().text(), version.content().currentSituation(), version.writtenAt());
    }
}
