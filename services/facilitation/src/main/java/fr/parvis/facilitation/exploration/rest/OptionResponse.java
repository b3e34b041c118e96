package fr.parvis.facilitation.exploration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.OptionDecision;
import fr.parvis.facilitation.response.ActorSector;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An option and what she made of it.
 *
 * @param exploredBy account subject of who brought it up
 * @param decision absent while she has said nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OptionResponse(
        UUID id,
        UUID expressionId,
        String words,
        ActorSector sector,
        boolean unusual,
        String exploredBy,
        Instant exploredAt,
        @Nullable OptionDecision decision,
        @Nullable UUID actId) {

    static OptionResponse of(ExploredOption option) {
        ExploredOption.Decided decided = option.decision();
        return new OptionResponse(
                option.id(),
                option.expression().value(),
                option.possibility().words(),
                option.possibility().sector(),
                option.possibility().unusual(),
                option.exploredBy(),
                option.exploredAt(),
                decided == null ? null : decided.what(),
                decided == null ? null : decided.act());
    }
}
