package fr.parvis.facilitation.media.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.file.Parts;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of hers, without its bytes.
 *
 * @param sizeBytes as announced; once complete, of what is kept
 * @param partBytes length of every part but the last
 * @param parts how many there are, from 0
 * @param expressionId the expression that says it; absent while it waits for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaResponse(
        UUID id,
        MediaKind kind,
        String contentType,
        long sizeBytes,
        int partBytes,
        int parts,
        boolean complete,
        Instant broughtAt,
        @Nullable UUID expressionId) {

    static MediaResponse of(Media media) {
        return new MediaResponse(
                media.id(),
                media.kind(),
                media.type().contentType(),
                media.sizeBytes(),
                Parts.BYTES,
                media.parts().count(),
                media.complete(),
                media.brought().at(),
                media.expression());
    }
}
