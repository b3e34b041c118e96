package fr.parvis.facilitation.lifeproject.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjectText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of her life project.
 *
 * @param expressionIds in the order in which she read them
 * @param text the exact text she fixed, when one version is shown; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifeProjectResponse(
        UUID id,
        int number,
        List<UUID> expressionIds,
        LocalDate nextCheckOn,
        String textHash,
        UUID actId,
        Instant fixedAt,
        @Nullable String text) {

    static LifeProjectResponse of(LifeProject version) {
        return of(version, null);
    }

    static LifeProjectResponse of(LifeProject version, @Nullable LifeProjectText text) {
        return new LifeProjectResponse(
                version.id(),
                version.number(),
                version.items().stream().map(item -> item.expression().value()).toList(),
                version.nextCheckOn(),
                version.contentHash(),
                version.fixed().act(),
                version.fixed().at(),
                text == null ? null : text.value());
    }
}
