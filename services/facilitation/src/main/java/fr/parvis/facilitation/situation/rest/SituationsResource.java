package fr.parvis.facilitation.situation.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.situation.DomainSituation.Sides;
import fr.parvis.facilitation.situation.usecase.ListEarlierSituations;
import fr.parvis.facilitation.situation.usecase.ListSituations;
import fr.parvis.facilitation.situation.usecase.SaySituation;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Her life as it is and as she wishes it, part by part. */
@Path("/api/v1/cases/{caseId}/situations")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class SituationsResource {

    private final Participants participants;
    private final SaySituation saySituation;
    private final ListSituations listSituations;
    private final ListEarlierSituations listEarlierSituations;
    private final Paging paging;

    SituationsResource(
            Participants participants,
            SaySituation saySituation,
            ListSituations listSituations,
            ListEarlierSituations listEarlierSituations,
            Paging paging) {
        this.participants = participants;
        this.saySituation = saySituation;
        this.listSituations = listSituations;
        this.listEarlierSituations = listEarlierSituations;
        this.paging = paging;
    }

    /** What she last said of each part. */
    @GET
    public Uni<RestResponse<Page<SituationResponse>>> listSituations(
            @PathParam("caseId") UUID caseId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> listSituations.handle(participant, new CaseId(caseId)))
                .map(all -> new Page<>(all.stream().map(SituationResponse::of).toList(), null))
                .map(body -> Conditional.read(headers, EntityTags.of("situations", caseId, 0, body), body));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<SituationResponse> saySituation(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewSituationRequest request) {
        SaySituation.Command command = new SaySituation.Command(
                new CaseId(caseId), request.domain(), new Sides(request.present(), request.wished()), request.act());
        return participants
                .current()
                .chain(participant -> saySituation.handle(participant, command))
                .map(SituationResponse::of);
    }

    /** Everything she said of one part, newest first. */
    @GET
    @Path("/{domain}")
    public Uni<RestResponse<Page<SituationResponse>>> listEarlierSituations(
            @PathParam("caseId") UUID caseId,
            @PathParam("domain") LifeDomain domain,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "situations|" + caseId + "|" + domain);
        Long before = page.place(at -> at.number(0));
        ListEarlierSituations.Query query =
                new ListEarlierSituations.Query(new CaseId(caseId), domain, before, page.fetch());
        return participants
                .current()
                .chain(participant -> listEarlierSituations.handle(participant, query))
                .map(said -> paging.answer(
                        uri,
                        paging.page(page, said, one -> Long.toString(one.recorded()))
                                .map(SituationResponse::of)));
    }
}
