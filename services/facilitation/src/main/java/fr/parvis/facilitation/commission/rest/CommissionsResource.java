package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.commission.usecase.CancelCommission;
import fr.parvis.facilitation.commission.usecase.ChangePlan;
import fr.parvis.facilitation.commission.usecase.ShowCommission;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** One commission: its plan, and that it does not take place. */
@Path("/api/v1/commissions/{commissionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CommissionsResource {

    private final Participants participants;
    private final ShowCommission showCommission;
    private final ChangePlan changePlan;
    private final CancelCommission cancelCommission;
    private final CommissionAnswers answers;

    CommissionsResource(
            Participants participants,
            ShowCommission showCommission,
            ChangePlan changePlan,
            CancelCommission cancelCommission,
            CommissionAnswers answers) {
        this.participants = participants;
        this.showCommission = showCommission;
        this.changePlan = changePlan;
        this.cancelCommission = cancelCommission;
        this.answers = answers;
    }

    @GET
    public Uni<RestResponse<CommissionResponse>> showCommission(
            @PathParam("commissionId") UUID commissionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showCommission.handle(participant, commissionId))
                .map(commission -> answers.read(headers, commission));
    }

    /** Requires {@code If-Match}. */
    @PUT
    public Uni<RestResponse<CommissionResponse>> changeCommission(
            @PathParam("commissionId") UUID commissionId,
            @NotNull @Valid CommissionPlanRequest request,
            @Context HttpHeaders headers) {
        ChangePlan.Command command =
                new ChangePlan.Command(commissionId, request.plan(), CommissionAnswers.seen(headers));
        return participants
                .current()
                .chain(participant -> changePlan.handle(participant, command))
                .map(answers::changed);
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    public Uni<RestResponse<CommissionResponse>> cancelCommission(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid CommissionCancellationRequest request) {
        return participants
                .current()
                .chain(participant -> cancelCommission.handle(participant, commissionId))
                .map(answers::changed);
    }
}
