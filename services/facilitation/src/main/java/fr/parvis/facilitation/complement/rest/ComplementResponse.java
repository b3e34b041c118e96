package fr.parvis.facilitation.complement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.complement.ComplementKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Complementary support proposed to her.
 *
 * @param answer absent while she has not said anything; nothing waits for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplementResponse(
        UUID id,
        ComplementKind kind,
        String about,
        LocalDate proposedOn,
        @Nullable ComplementAnswer answer,
        @Nullable UUID actId) {

    static ComplementResponse of(Complement complement) {
        return new ComplementResponse(
                complement.id(),
                complement.kind(),
                complement.about(),
                complement.proposedOn(),
                complement.answer(),
                complement.act());
    }
}
