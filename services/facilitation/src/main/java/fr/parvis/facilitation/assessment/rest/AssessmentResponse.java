package fr.parvis.facilitation.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.sharing.Visibility;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment.
 *
 * @param resultSharedOn when she was told the result; absent: not yet
 * @param actId her act that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentResponse(
        UUID id,
        @Nullable FunctioningDomain domain,
        @Nullable AssessmentEnvironment environment,
        String author,
        LocalDate assessedOn,
        ConditionsBody conditions,
        @Nullable String environmentEffect,
        @Nullable String result,
        @Nullable String mdphEvaluation,
        @Nullable LocalDate resultSharedOn,
        LocalDate recheckOn,
        QualitiesBody qualities,
        Visibility visibility,
        UUID actId) {

    static AssessmentResponse of(Assessment assessment) {
        Assessment.Content content = assessment.content();
        return new AssessmentResponse(
                assessment.id(),
                assessment.focus().domain(),
                assessment.focus().environment(),
                content.author(),
                assessment.assessedOn(),
                ConditionsBody.of(content.conditions()),
                content.environmentEffect(),
                content.result(),
                content.mdphEvaluation(),
                assessment.followUp().resultSharedOn(),
                assessment.followUp().recheckOn(),
                QualitiesBody.of(assessment.followUp().qualities()),
                assessment.visibility(),
                assessment.decided().act());
    }
}
