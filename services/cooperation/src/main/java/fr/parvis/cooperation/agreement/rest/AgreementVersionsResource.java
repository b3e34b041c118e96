package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.agreement.usecase.ReadAgreements;
import fr.parvis.cooperation.agreement.usecase.WriteAgreement;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of an agreement: one that is signed is never written again, a change is the next one. */
@Path("/api/v1/agreements")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
@Tag(name = "agreements")
final class AgreementVersionsResource {

    private final WriteAgreement write;
    private final ReadAgreements read;
    private final CurrentMember member;
    private final AgreementResponses responses;

    AgreementVersionsResource(
            WriteAgreement write, ReadAgreements read, CurrentMember member, AgreementResponses responses) {
        this.write = write;
        this.read = read;
        this.member = member;
        this.responses = responses;
    }

    /** Writes the open version anew, by any of its parties; signatures given before are void. */
    @PUT
    @Path("{id}/draft")
    public Uni<RestResponse<AgreementResponse>> write(
            @PathParam("id") UUID id, @NotNull @Valid WriteAgreementRequest request, @Context HttpHeaders headers) {
        Member caller = member.get();
        return write.handle(
                        id,
                        caller,
                        AgreementContents.toContent(request.content()),
                        found -> Conditional.requireMatch(headers, responses.tag(found)))
                .map(written -> responses.answer(written, caller));
    }

    /** Opens the next version as a copy of the last one; what is in force applies until the new one is signed. */
    @POST
    @Path("{id}/versions")
    @Idempotent
    public Uni<RestResponse<AgreementResponse>> open(
            @PathParam("id") UUID id, @NotNull @Valid OpenVersionRequest request) {
        Member caller = member.get();
        return write.openVersion(id, caller, request.until()).map(opened -> responses.answer(opened, caller));
    }

    /** One version with its whole text and its signatures. */
    @GET
    @Path("{id}/versions/{number}")
    public Uni<AgreementVersionResponse> version(@PathParam("id") UUID id, @PathParam("number") int number) {
        Member caller = member.get();
        return read.one(id, caller).map(found -> responses.of(found, ReadAgreements.version(found, caller, number)));
    }

    /** What changed from version {@code before} to version {@code after}. */
    @GET
    @Path("{id}/differences")
    public Uni<DifferencesResponse> differences(
            @PathParam("id") UUID id,
            @QueryParam("before") @NotNull Integer before,
            @QueryParam("after") @NotNull Integer after) {
        return read.differences(id, member.get(), before, after).map(DifferencesResponse::of);
    }
}
