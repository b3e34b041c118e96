package fr.parvis.facilitation.intervention.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.intervention.usecase.ListInterventions;
import fr.parvis.facilitation.intervention.usecase.RecordIntervention;
import fr.parvis.facilitation.intervention.usecase.TellHours;
import fr.parvis.facilitation.intervention.usecase.ToldIntervention;
import fr.parvis.facilitation.person.Participant;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was done, and the hours it took. */
@Path("/api/v1/cases/{caseId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InterventionsResource {

    private final Participants participants;
    private final RecordIntervention recordIntervention;
    private final ListInterventions listInterventions;
    private final TellHours tellHours;
    private final Paging paging;

    InterventionsResource(
            Participants participants,
            RecordIntervention recordIntervention,
            ListInterventions listInterventions,
            TellHours tellHours,
            Paging paging) {
        this.participants = participants;
        this.recordIntervention = recordIntervention;
        this.listInterventions = listInterventions;
        this.tellHours = tellHours;
        this.paging = paging;
    }

    @POST
    @Path("/interventions")
    @RolesAllowed(Role.Names.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<InterventionResponse> recordIntervention(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewInterventionRequest request) {
        return participants
                .current()
                .chain(participant -> recordIntervention
                        .handle(participant, request.command(new CaseId(caseId)))
                        .map(done -> InterventionResponse.of(done, participant.subject())));
    }

    @GET
    @Path("/interventions")
    public Uni<RestResponse<Page<InterventionResponse>>> listInterventions(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "interventions|" + caseId);
        ListInterventions.Query query = new ListInterventions.Query(
                new CaseId(caseId), page.place(at -> new Interventions.Place(at.day(0), at.id(1))), page.fetch());
        return participants
                .current()
                .chain(participant ->
                        listInterventions.handle(participant, query).map(done -> answer(uri, page, done, participant)));
    }

    private RestResponse<Page<InterventionResponse>> answer(
            UriInfo uri, PageRequest page, List<ToldIntervention> done, Participant participant) {
        return paging.answer(
                uri,
                paging.page(
                                page,
                                done,
                                one -> Position.of(
                                        one.intervention().when().on(),
                                        one.intervention().id()))
                        .map(one -> InterventionResponse.of(one, participant.subject())));
    }

    @GET
    @Path("/hours")
    public Uni<HoursResponse> tellHours(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> tellHours.handle(participant, new CaseId(caseId)))
                .map(HoursResponse::of);
    }
}
