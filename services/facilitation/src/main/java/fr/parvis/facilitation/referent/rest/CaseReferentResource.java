package fr.parvis.facilitation.referent.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.referent.usecase.SayReferentWish;
import fr.parvis.facilitation.referent.usecase.ShowReferent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What she said of a referent, and whether she wishes one. */
@Path("/api/v1/cases/{caseId}/referent")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseReferentResource {

    private final Participants participants;
    private final ShowReferent showReferent;
    private final SayReferentWish sayReferentWish;

    CaseReferentResource(Participants participants, ShowReferent showReferent, SayReferentWish sayReferentWish) {
        this.participants = participants;
        this.showReferent = showReferent;
        this.sayReferentWish = sayReferentWish;
    }

    @GET
    public Uni<ReferentResponse> showReferent(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> showReferent.handle(participant, new CaseId(caseId)))
                .map(ReferentResponse::of);
    }

    @POST
    @Path("/wish")
    @Idempotent
    public Uni<ReferentResponse> sayReferentWish(
            @PathParam("caseId") UUID caseId, @NotNull @Valid ReferentWishRequest request) {
        return participants
                .current()
                .chain(participant ->
                        sayReferentWish.handle(participant, new CaseId(caseId), request.wished(), request.act()))
                .map(ReferentResponse::of);
    }
}
