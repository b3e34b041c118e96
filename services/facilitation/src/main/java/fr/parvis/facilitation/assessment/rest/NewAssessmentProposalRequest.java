package fr.parvis.facilitation.assessment.rest;

import fr.parvis.facilitation.assessment.AssessmentEnvironment;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.FunctioningDomain;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.usecase.ProposeAssessment;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.sharing.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Something her facilitator would like to do, if she agrees.
 *
 * @param domain this or the environment is needed for a COMPLEMENTARY_ASSESSMENT
 * @param told what she is told before she is asked; for a visit also when, where, how and with whom
 */
public record NewAssessmentProposalRequest(
        @NotNull ProposalKind kind,
        @Nullable FunctioningDomain domain,
        @Nullable AssessmentEnvironment environment,
        @NotNull @Valid Told told) {

    ProposeAssessment.Command command(CaseId caseId) {
        return new ProposeAssessment.Command(caseId, kind, new Focus(domain, environment), told);
    }
}
