package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.accompaniment.usecase.ReviewAccompaniment;
import fr.parvis.facilitation.accompaniment.usecase.SayOfLocker;
import fr.parvis.facilitation.accompaniment.usecase.ShowAccompaniment;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Her list as a whole: to read it, to go through it, and part D. */
@Path("/api/v1/cases/{caseId}/accompaniment-list")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseAccompanimentResource {

    private final Participants participants;
    private final ShowAccompaniment showAccompaniment;
    private final ReviewAccompaniment reviewAccompaniment;
    private final SayOfLocker sayOfLocker;

    CaseAccompanimentResource(
            Participants participants,
            ShowAccompaniment showAccompaniment,
            ReviewAccompaniment reviewAccompaniment,
            SayOfLocker sayOfLocker) {
        this.participants = participants;
        this.showAccompaniment = showAccompaniment;
        this.reviewAccompaniment = reviewAccompaniment;
        this.sayOfLocker = sayOfLocker;
    }

    @GET
    public Uni<AccompanimentResponse> showAccompanimentList(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> showAccompaniment.handle(participant, new CaseId(caseId)))
                .map(AccompanimentResponse::of);
    }

    @POST
    @Path("/review")
    @Idempotent
    public Uni<AccompanimentResponse> reviewAccompanimentList(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> reviewAccompaniment.handle(participant, new CaseId(caseId)))
                .map(AccompanimentResponse::of);
    }

    @POST
    @Path("/locker-wish")
    @Idempotent
    public Uni<AccompanimentResponse> sayOfLocker(
            @PathParam("caseId") UUID caseId, @NotNull @Valid LockerWishRequest request) {
        return participants
                .current()
                .chain(participant ->
                        sayOfLocker.handle(participant, new CaseId(caseId), request.wished(), request.act()))
                .map(AccompanimentResponse::of);
    }
}
