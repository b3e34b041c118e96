package fr.parvis.cooperation.protocol.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.protocol.usecase.MoveProtocol;
import fr.parvis.cooperation.protocol.usecase.ReadProtocols;
import fr.parvis.cooperation.protocol.usecase.SignProtocol;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a cooperation protocol, and who is still without one. */
@Path("/api/v1/protocols")
@Tag(name = "protocols")
final class ProtocolStepsResource {

    private final SignProtocol sign;
    private final MoveProtocol move;
    private final ReadProtocols read;
    private final CurrentSignatory signatory;

    ProtocolStepsResource(SignProtocol sign, MoveProtocol move, ReadProtocols read, CurrentSignatory signatory) {
        this.sign = sign;
        this.move = move;
        this.read = read;
        this.signatory = signatory;
    }

    /** Signs for the caller's party; refused while a compulsory clause is missing. */
    @POST
    @Path("{id}/signatures")
    @Idempotent
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
    @APIResponse(
            responseCode = "200",
            description = "The protocol as it is now, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolResponse.class)))
    public Uni<Response> sign(@PathParam("id") UUID id, @NotNull @Valid SignProtocolRequest request) {
        return sign.handle(id, signatory.get(), request.textHash()).map(ProtocolsResource::answer);
    }

    /** Puts a signed protocol in force, under review, or ends it. */
    @POST
    @Path("{id}/status")
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    @APIResponse(
            responseCode = "200",
            description = "The protocol as it is now, with its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProtocolResponse.class)))
    public Uni<Response> move(@PathParam("id") UUID id, @NotNull @Valid MoveProtocolRequest request) {
        return move.handle(id, request.status()).map(ProtocolsResource::answer);
    }

    /** Coverage of the region, naming who has no protocol in force. */
    @GET
    @Path("coverage")
    @RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR})
    public Uni<CoverageResponse> coverage() {
        return read.coverage().map(ProtocolResponses::of);
    }
}
