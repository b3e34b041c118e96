package fr.parvis.facilitation.decision.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.decision.usecase.FilePaper;
import fr.parvis.facilitation.decision.usecase.RecordPaperSignature;
import fr.parvis.facilitation.decision.usecase.SignHerself;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Who signed a record, or would not, and where its paper lies. */
@Path("/api/v1/decision-records/{recordId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class DecisionSignaturesResource {

    private final Participants participants;
    private final SignHerself signHerself;
    private final RecordPaperSignature recordPaperSignature;
    private final FilePaper filePaper;

    DecisionSignaturesResource(
            Participants participants,
            SignHerself signHerself,
            RecordPaperSignature recordPaperSignature,
            FilePaper filePaper) {
        this.participants = participants;
        this.signHerself = signHerself;
        this.recordPaperSignature = recordPaperSignature;
        this.filePaper = filePaper;
    }

    /** Her act. */
    @POST
    @Path("/her-signature")
    @Idempotent
    public Uni<RestResponse<DecisionRecordResponse>> sayHerSignature(
            @PathParam("recordId") UUID recordId, @NotNull @Valid HerSignatureRequest request) {
        return participants
                .current()
                .chain(participant -> signHerself.handle(participant, request.command(recordId)))
                .map(RecordAnswers::changed);
    }

    @POST
    @Path("/paper-signatures")
    @Idempotent
    public Uni<RestResponse<DecisionRecordResponse>> recordPaperSignature(
            @PathParam("recordId") UUID recordId, @NotNull @Valid PaperSignatureRequest request) {
        return participants
                .current()
                .chain(participant -> recordPaperSignature.handle(participant, request.command(recordId)))
                .map(RecordAnswers::changed);
    }

    @POST
    @Path("/paper-filing")
    @Idempotent
    public Uni<RestResponse<DecisionRecordResponse>> filePaper(
            @PathParam("recordId") UUID recordId, @NotNull @Valid PaperFilingRequest request) {
        FilePaper.Command command = new FilePaper.Command(recordId, request.filedOn(), request.place());
        return participants
                .current()
                .chain(participant -> filePaper.handle(participant, command))
                .map(RecordAnswers::changed);
    }
}
