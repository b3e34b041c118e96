package fr.parvis.facilitation.aim.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.usecase.ListAims;
import fr.parvis.facilitation.aim.usecase.SayOfAim;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;

/** What the support is for, and what of it matters to her. */
@Path("/api/v1/cases/{caseId}/support-aims")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AimsResource {

    private final Participants participants;
    private final ListAims listAims;
    private final SayOfAim sayOfAim;

    AimsResource(Participants participants, ListAims listAims, SayOfAim sayOfAim) {
        this.participants = participants;
        this.listAims = listAims;
        this.sayOfAim = sayOfAim;
    }

    @GET
    public Uni<Page<AimResponse>> listAims(@PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listAims.handle(participant, new CaseId(caseId)))
                .map(said -> answer(said, headers));
    }

    @POST
    @Idempotent
    public Uni<Page<AimResponse>> sayOfAim(
            @PathParam("caseId") UUID caseId, @NotNull @Valid AimRequest request, @Context HttpHeaders headers) {
        SayOfAim.Command command =
                new SayOfAim.Command(new CaseId(caseId), request.aim(), request.state(), request.act());
        return participants
                .current()
                .chain(participant -> sayOfAim.handle(participant, command))
                .map(said -> answer(said, headers));
    }

    private static Page<AimResponse> answer(List<ChosenAim> said, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new Page<>(AimResponse.all(said, language), null);
    }
}
