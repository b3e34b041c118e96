package fr.parvis.facilitation.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.assessment.Assessment.Conditions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions it was done.
 *
 * @param tools may be named, for example GEVA; never needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionsBody(
        @NotBlank @Size(max = 1000) String context,
        @NotBlank @Size(max = 200) String assessor,
        @Nullable @Size(max = 500) String tools) {

    static ConditionsBody of(Conditions conditions) {
        return new ConditionsBody(conditions.context(), conditions.assessor(), conditions.tools());
    }

    Conditions conditions() {
        return new Conditions(context, assessor, tools);
    }
}
