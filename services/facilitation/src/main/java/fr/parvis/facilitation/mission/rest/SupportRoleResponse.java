package fr.parvis.facilitation.mission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.mission.SupportRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the facilitator.
 *
 * @param source the phrase of the specification
 * @param posture present for the three roles that are postures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportRoleResponse(
        SupportRole role,
        String source,
        @Nullable FacilitatorPosture posture,
        List<InterventionType> interventionTypes) {

    static SupportRoleResponse of(SupportRole role) {
        return new SupportRoleResponse(
                role,
                role.source(),
                role.posture().orElse(null),
                role.types().stream().sorted().toList());
    }
}
