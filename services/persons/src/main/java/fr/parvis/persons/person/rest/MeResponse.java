package fr.parvis.persons.person.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.person.usecase.FindMe;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which file belongs to the account that asks.
 *
 * @param facilitationReference how facilitation knows her
 * @param easyToRead whether texts for her are shown in easy-to-read form first (PER-09)
 * @param preferredLanguage BCP 47; absent while she named none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeResponse(
        UUID personId,
        UUID facilitationReference,
        String displayName,
        boolean easyToRead,
        @Nullable String preferredLanguage) {

    public static MeResponse of(FindMe.Me me) {
        return new MeResponse(
                me.person().id().value(),
                me.facilitationReference(),
                me.person().identity().displayName(),
                me.communication().easyToRead(),
                me.communication().preferredLanguage());
    }
}
