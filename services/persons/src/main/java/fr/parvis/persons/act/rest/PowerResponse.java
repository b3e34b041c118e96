package fr.parvis.persons.act.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A power as it is shown.
 *
 * @param representativeId what an act names as {@code representativeId}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerResponse(
        UUID powerId,
        UUID representativeId,
        List<Matter> matters,
        LocalDate from,
        @Nullable LocalDate until) {

    static PowerResponse of(Power power) {
        return new PowerResponse(
                power.id(),
                power.representativeId(),
                power.matters().stream().sorted().toList(),
                power.from(),
                power.until());
    }
}
