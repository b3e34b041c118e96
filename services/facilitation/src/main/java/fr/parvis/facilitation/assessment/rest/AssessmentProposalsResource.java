package fr.parvis.facilitation.assessment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.assessment.usecase.DecideAssessmentProposal;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One proposal, decided by her alone. */
@Path("/api/v1/assessment-proposals/{proposalId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AssessmentProposalsResource {

    private final Participants participants;
    private final DecideAssessmentProposal decideProposal;

    AssessmentProposalsResource(Participants participants, DecideAssessmentProposal decideProposal) {
        this.participants = participants;
        this.decideProposal = decideProposal;
    }

    /** A no needs no reason, and may come after a yes. */
    @POST
    @Path("/decision")
    @Idempotent
    public Uni<AssessmentProposalResponse> decideAssessmentProposal(
            @PathParam("proposalId") UUID proposalId, @NotNull @Valid ProposalDecisionRequest request) {
        DecideAssessmentProposal.Command command =
                new DecideAssessmentProposal.Command(proposalId, request.agreed(), request.act());
        return participants
                .current()
                .chain(participant -> decideProposal.handle(participant, command))
                .map(AssessmentProposalResponse::of);
    }
}
