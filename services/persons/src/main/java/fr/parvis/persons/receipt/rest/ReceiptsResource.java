package fr.parvis.persons.receipt.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.receipt.EasyReceipt;
import fr.parvis.persons.receipt.ReceiptWords;
import fr.parvis.persons.receipt.usecase.IssueReceipt;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;

/** What she can take home of a decision (PER-29). */
@Path("/api/v1/persons/{id}/consents/{consentId}/receipt")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ReceiptsResource {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String FHIR = "application/fhir+json";

    private final CurrentCaller caller;
    private final IssueReceipt issueReceipt;
    private final ReceiptWords words;

    ReceiptsResource(CurrentCaller caller, IssueReceipt issueReceipt, ReceiptWords words) {
        this.caller = caller;
        this.issueReceipt = issueReceipt;
        this.words = words;
    }

    /** In easy words, ready to be printed. */
    @GET
    @Produces(TEXT)
    public Uni<String> readReceipt(UUID id, UUID consentId) {
        EasyReceipt form = new EasyReceipt(words);
        return issueReceipt.handle(caller.get(), new PersonId(id), consentId).map(form::of);
    }

    /** With the fields of ISO/IEC TS 27560:2023. */
    @GET
    @Path("/record")
    public Uni<ConsentRecord> readRecord(UUID id, UUID consentId) {
        return issueReceipt
                .handle(caller.get(), new PersonId(id), consentId)
                .map(receipt -> ConsentRecord.of(receipt, words));
    }

    /** As a FHIR R4 Consent. */
    @GET
    @Path("/fhir")
    @Produces(FHIR)
    public Uni<FhirConsent> readFhirConsent(UUID id, UUID consentId) {
        return issueReceipt
                .handle(caller.get(), new PersonId(id), consentId)
                .map(receipt -> FhirConsent.of(receipt, words));
    }
}
