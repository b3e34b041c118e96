package fr.parvis.facilitation.sheet.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.sheet.usecase.ListSheets;
import fr.parvis.facilitation.sheet.usecase.StartSheet;
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

/** The versions of the diagnosis sheet of one case. */
@Path("/api/v1/cases/{caseId}/diagnosis-sheets")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseSheetsResource {

    private final Participants participants;
    private final StartSheet startSheet;
    private final ListSheets listSheets;
    private final Paging paging;

    CaseSheetsResource(Participants participants, StartSheet startSheet, ListSheets listSheets, Paging paging) {
        this.participants = participants;
        this.startSheet = startSheet;
        this.listSheets = listSheets;
        this.paging = paging;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<SheetResponse> startSheet(@PathParam("caseId") UUID caseId, @NotNull @Valid NewSheetRequest request) {
        return participants
                .current()
                .chain(participant -> startSheet.handle(participant, new CaseId(caseId), request.phase()))
                .map(SheetResponse::of);
    }

    @GET
    public Uni<RestResponse<Page<SheetResponse>>> listSheets(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "diagnosis-sheets|" + caseId);
        ListSheets.Query query =
                new ListSheets.Query(new CaseId(caseId), page.place(at -> (int) at.number(0)), page.fetch());
        return participants
                .current()
                .chain(participant -> listSheets.handle(participant, query))
                .map(sheets -> paging.answer(
                        uri,
                        paging.page(page, sheets, sheet -> Integer.toString(sheet.number()))
                                .map(SheetResponse::of)));
    }
}
