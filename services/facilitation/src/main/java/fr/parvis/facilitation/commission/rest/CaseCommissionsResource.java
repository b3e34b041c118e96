package fr.parvis.facilitation.commission.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.paging.Position;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.commission.Commissions;
import fr.parvis.facilitation.commission.usecase.ConveneCommission;
import fr.parvis.facilitation.commission.usecase.ListCommissions;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The commissions of one case. */
@Path("/api/v1/cases/{caseId}/commissions")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseCommissionsResource {

    private final Participants participants;
    private final ConveneCommission conveneCommission;
    private final ListCommissions listCommissions;
    private final CommissionAnswers answers;
    private final Paging paging;

    CaseCommissionsResource(
            Participants participants,
            ConveneCommission conveneCommission,
            ListCommissions listCommissions,
            CommissionAnswers answers,
            Paging paging) {
        this.participants = participants;
        this.conveneCommission = conveneCommission;
        this.listCommissions = listCommissions;
        this.answers = answers;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<CommissionResponse> conveneCommission(
            @PathParam("caseId") UUID caseId, @NotNull @Valid CommissionPlanRequest request) {
        return participants
                .current()
                .chain(participant -> conveneCommission.handle(participant, new CaseId(caseId), request.plan()))
                .map(answers::body);
    }

    @GET
    public Uni<RestResponse<Page<CommissionResponse>>> listCommissions(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "commissions|" + caseId);
        ListCommissions.Query query = new ListCommissions.Query(
                new CaseId(caseId), page.place(at -> new Commissions.Place(at.day(0), at.id(1))), page.fetch());
        return participants
                .current()
                .chain(participant -> listCommissions.handle(participant, query))
                .map(all -> paging.answer(
                        uri,
                        paging.page(page, all, one -> Position.of(one.plan().date(), one.id()))
                                .map(answers::body)));
    }
}
