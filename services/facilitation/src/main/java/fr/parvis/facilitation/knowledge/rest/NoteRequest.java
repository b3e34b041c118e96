package fr.parvis.facilitation.knowledge.rest;

import fr.parvis.facilitation.knowledge.CurrentSituation;
import fr.parvis.facilitation.knowledge.Note.Content;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is noted.
 *
 * @param currentSituation only in the section CURRENT_SITUATION
 */
public record NoteRequest(
        @NotBlank @Size(max = 4000) String text, @Nullable CurrentSituation currentSituation) {

    Content content() {
        return new Content(text, currentSituation);
    }
}
