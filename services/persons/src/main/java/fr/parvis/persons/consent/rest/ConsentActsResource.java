package fr.parvis.persons.consent.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.consent.usecase.AnswerConsent;
import fr.parvis.persons.consent.usecase.RecordConsent;
import fr.parvis.persons.consent.usecase.WithdrawConsent;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Giving, refusing and taking back; taking back is as near as giving. */
@Path("/api/v1/persons/{id}/consents")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ConsentActsResource {

    private final CurrentWriter writer;
    private final RecordConsent recordConsent;
    private final AnswerConsent answerConsent;
    private final WithdrawConsent withdrawConsent;
    private final Clock clock;

    ConsentActsResource(
            CurrentWriter writer,
            RecordConsent recordConsent,
            AnswerConsent answerConsent,
            WithdrawConsent withdrawConsent,
            Clock clock) {
        this.writer = writer;
        this.recordConsent = recordConsent;
        this.answerConsent = answerConsent;
        this.withdrawConsent = withdrawConsent;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ConsentResponse> recordConsent(UUID id, @Valid @NotNull ConsentRequest request) {
        return recordConsent
                .handle(
                        writer.get(),
                        new PersonId(id),
                        request.draft(),
                        request.answer(),
                        ActRequest.optional(request.act()))
                .map(consent -> ConsentResponse.of(consent, LocalDate.now(clock)));
    }

    @POST
    @Path("/{consentId}/decision")
    @Idempotent
    public Uni<ConsentResponse> answerConsent(UUID id, UUID consentId, @Valid @NotNull ConsentAnswerRequest request) {
        return answerConsent
                .handle(writer.get(), new PersonId(id), consentId, request.answer(), ActRequest.required(request.act()))
                .map(consent -> ConsentResponse.of(consent, LocalDate.now(clock)));
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @Idempotent
    public Uni<ConsentResponse> withdrawConsent(UUID id, UUID consentId, @NotNull OnlyAct request) {
        return withdrawConsent
                .one(writer.get(), new PersonId(id), consentId, ActRequest.required(request.act()))
                .map(consent -> ConsentResponse.of(consent, LocalDate.now(clock)));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    public Uni<WithdrawnConsents> withdrawAllConsents(UUID id, @NotNull OnlyAct request) {
        LocalDate today = LocalDate.now(clock);
        return withdrawConsent
                .all(writer.get(), new PersonId(id), ActRequest.required(request.act()))
                .map(withdrawn -> new WithdrawnConsents(withdrawn.stream()
                        .map(consent -> ConsentResponse.of(consent, today))
                        .toList()));
    }
}
