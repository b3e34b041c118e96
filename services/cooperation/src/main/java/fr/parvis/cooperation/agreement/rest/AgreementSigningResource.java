package fr.parvis.cooperation.agreement.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.AgreementSignature;
import fr.parvis.cooperation.agreement.usecase.KeepContacts;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.agreement.usecase.SignAgreement;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Signatures under an agreement, and the contacts without which nobody signs it. */
@Path("/api/v1/agreements")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
@Tag(name = "agreements")
final class AgreementSigningResource {

    private final SignAgreement sign;
    private final KeepContacts contacts;
    private final CurrentMember member;
    private final AgreementResponses responses;

    AgreementSigningResource(
            SignAgreement sign, KeepContacts contacts, CurrentMember member, AgreementResponses responses) {
        this.sign = sign;
        this.contacts = contacts;
        this.member = member;
        this.responses = responses;
    }

    /** Signs for the caller's party; refused while something compulsory is missing, which is named. */
    @POST
    @Path("{id}/signatures")
    @Idempotent
    public Uni<RestResponse<AgreementResponse>> sign(
            @PathParam("id") UUID id, @NotNull @Valid SignAgreementRequest request) {
        Member caller = member.get();
        return sign.handle(id, caller, request.contentHash()).map(signed -> responses.answer(signed, caller));
    }

    /** Enters what a party without an account signed on paper. */
    @POST
    @Path("{id}/paper-signatures")
    @Idempotent
    @RolesAllowed(Roles.SIGNATORY)
    public Uni<RestResponse<AgreementResponse>> signOnPaper(
            @PathParam("id") UUID id, @NotNull @Valid PaperSignatureRequest request) {
        Member caller = member.get();
        AgreementSignature signature = new AgreementSignature(
                request.party(),
                caller.subject(),
                request.signedOn(),
                request.contentHash(),
                new AgreementSignature.Paper(request.function().strip(), request.fileSha256()));
        return sign.onPaper(id, caller, signature).map(signed -> responses.answer(signed, caller));
    }

    /** Adds a contact: each party its own, the carrier anybody's. */
    @POST
    @Path("{id}/contacts")
    @Idempotent
    @ResponseStatus(201)
    public Uni<AgreementContactResponse> addContact(
            @PathParam("id") UUID id, @NotNull @Valid AddContactRequest request) {
        return contacts.add(id, member.get(), request.party(), request.toReach())
                .map(AgreementContactResponse::of);
    }

    /** Contacts of all parties, those that left included. */
    @GET
    @Path("{id}/contacts")
    public Uni<ContactsResponse> contacts(@PathParam("id") UUID id) {
        return contacts.list(id, member.get())
                .map(found -> new ContactsResponse(
                        found.stream().map(AgreementContactResponse::of).toList()));
    }
}
