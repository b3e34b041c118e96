package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.assessment.Assessment.Content;
import fr.parvis.facilitation.assessment.Assessment.FollowUp;
import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.assessment.usecase.RecordAssessment;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.sharing.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment she agrees to have recorded; a domain or an environment is needed, or both.
 *
 * @param author who answers for it
 * @param environmentEffect what the surroundings do to how she acts
 * @param result in words, never required
 * @param mdphEvaluation which evaluation of the MDPH it takes over, so that nobody asks again
 * @param resultSharedOn when she was told the result; absent: not yet
 * @param recheckOn when it is looked at again, after the assessment and not in the past
 * @param visibility who reads it, as she says
 */
public record NewAssessmentRequest(
        @Nullable FunctioningDomain domain,
        @Nullable AssessmentEnvironment environment,
        @NotBlank @Size(max = 200) String author,
        @NotNull LocalDate assessedOn,
        @NotNull @Valid ConditionsBody conditions,
        @Nullable @Size(max = 2000) String environmentEffect,
        @Nullable @Size(max = 4000) String result,
        @Nullable @Size(max = 200) String mdphEvaluation,
        @Nullable LocalDate resultSharedOn,
        @NotNull LocalDate recheckOn,
        @NotNull @Valid QualitiesBody qualities,
        @NotNull Visibility visibility,
        @NotNull @Valid Act act) {

    RecordAssessment.Command command(CaseId caseId) {
        return new RecordAssessment.Command(
                caseId,
                new Focus(domain, environment),
                assessedOn,
                new Content(author, conditions.conditions(), environmentEffect, result, mdphEvaluation),
                new FollowUp(resultSharedOn, recheckOn, qualities.qualities()),
                visibility,
                act);
    }
}
