package fr.parvis.persons.act.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.RepresentationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A power as it is shown; a matter it does not name is hers alone.
 *
 * @param representativeId what an act names as {@code representativeId} or {@code assistedBy}
 * @param until last day as it stands: ended early, or by majority
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerResponse(
        UUID powerId,
        UUID representativeId,
        RepresentationKind kind,
        List<Matter> represents,
        List<Matter> assists,
        LocalDate from,
        @Nullable LocalDate until) {

    public static PowerResponse of(Power power) {
        return new PowerResponse(
                power.id(),
                power.representativeId(),
                power.mandate().kind(),
                power.mandate().represents().stream().sorted().toList(),
                power.mandate().assists().stream().sorted().toList(),
                power.from(),
                power.until());
    }
}
