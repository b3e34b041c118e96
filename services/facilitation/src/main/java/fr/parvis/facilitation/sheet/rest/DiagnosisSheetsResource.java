package fr.parvis.facilitation.sheet.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.usecase.ChangeSheet;
import fr.parvis.facilitation.sheet.usecase.ShowSheet;
import fr.parvis.facilitation.sheet.usecase.ValidateSheet;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One version of the diagnosis sheet, validated by her alone. */
@Path("/api/v1/diagnosis-sheets/{sheetId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class DiagnosisSheetsResource {

    private final Participants participants;
    private final ShowSheet showSheet;
    private final ChangeSheet changeSheet;
    private final ValidateSheet validateSheet;

    DiagnosisSheetsResource(
            Participants participants, ShowSheet showSheet, ChangeSheet changeSheet, ValidateSheet validateSheet) {
        this.participants = participants;
        this.showSheet = showSheet;
        this.changeSheet = changeSheet;
        this.validateSheet = validateSheet;
    }

    @GET
    public Uni<RestResponse<SheetResponse>> showSheet(
            @PathParam("sheetId") UUID sheetId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showSheet.handle(participant, sheetId))
                .map(sheet -> Conditional.read(headers, tag(sheet), SheetResponse.of(sheet)));
    }

    /** Requires {@code If-Match}. */
    @PUT
    public Uni<RestResponse<SheetResponse>> changeSheet(
            @PathParam("sheetId") UUID sheetId,
            @NotNull @Valid SheetUpdateRequest request,
            @Context HttpHeaders headers) {
        ChangeSheet.Command command = new ChangeSheet.Command(
                sheetId, request.content(), present -> Conditional.requireMatch(headers, tag(present)));
        return participants
                .current()
                .chain(participant -> changeSheet.handle(participant, command))
                .map(DiagnosisSheetsResource::answer);
    }

    @POST
    @Path("/validation")
    @Idempotent
    public Uni<RestResponse<SheetResponse>> validateSheet(
            @PathParam("sheetId") UUID sheetId, @NotNull @Valid SheetValidationRequest request) {
        ValidateSheet.Command command = new ValidateSheet.Command(sheetId, request.contentHash(), request.act());
        return participants
                .current()
                .chain(participant -> validateSheet.handle(participant, command))
                .map(DiagnosisSheetsResource::answer);
    }

    private static RestResponse<SheetResponse> answer(DiagnosisSheet sheet) {
        return ResponseBuilder.ok(SheetResponse.of(sheet)).tag(tag(sheet)).build();
    }

    private static EntityTag tag(DiagnosisSheet sheet) {
        return EntityTags.of("diagnosis-sheet", sheet.id(), sheet.version());
    }
}
