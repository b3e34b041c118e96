package fr.parvis.facilitation.accesslog.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.accesslog.usecase.ListReads;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who read her case; shown to her alone. */
@Path("/api/v1/cases/{caseId}/access-log")
public final class AccessLogResource {

    private final Participants participants;
    private final ListReads listReads;
    private final Paging paging;

    AccessLogResource(Participants participants, ListReads listReads, Paging paging) {
        this.participants = participants;
        this.listReads = listReads;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(Role.Names.PERSON)
    public Uni<RestResponse<Page<AccessLogResponse>>> listReads(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "access-log|" + caseId);
        Long before = page.place(at -> at.number(0));
        ListReads.Query query = new ListReads.Query(new CaseId(caseId), before, page.fetch());
        return participants
                .current()
                .chain(participant -> listReads.handle(participant, query))
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> Long.toString(row.number()))
                                .map(row -> AccessLogResponse.of(row.read()))));
    }
}
