package fr.parvis.persons.disagreement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.disagreement.Disagreement;
import fr.parvis.persons.disagreement.usecase.RecordDisagreement;
import fr.parvis.persons.disagreement.usecase.RecordDisagreement.DisagreementDraft;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What she wants otherwise than somebody who stands in her place (PER-17). */
@Path("/api/v1/persons/{id}/disagreements")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class DisagreementsResource {

    private final CurrentCaller caller;
    private final RecordDisagreement disagreements;

    DisagreementsResource(CurrentCaller caller, RecordDisagreement disagreements) {
        this.caller = caller;
        this.disagreements = disagreements;
    }

    @GET
    public Uni<List<DisagreementResponse>> listDisagreements(UUID id) {
        return disagreements
                .list(caller.get(), new PersonId(id))
                .map(all -> all.stream().map(DisagreementResponse::of).toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<DisagreementResponse> recordDisagreement(UUID id, @NotNull DisagreementDraft request) {
        return disagreements.handle(caller.get(), new PersonId(id), request).map(DisagreementResponse::of);
    }

    /**
     * A disagreement as it was written down.
     *
     * @param representativeId as in the list of powers
     * @param herWords what she wants
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisagreementResponse(
            UUID disagreementId,
            UUID representativeId,
            Matter matter,
            String herWords,
            @Nullable String representativesWords,
            String recordedBy,
            Instant recordedAt) {

        public static DisagreementResponse of(Disagreement disagreement) {
            return new DisagreementResponse(
                    disagreement.id(),
                    disagreement.representativeId(),
                    disagreement.matter(),
                    disagreement.words().hers(),
                    disagreement.words().representatives(),
                    disagreement.recordedBy(),
                    disagreement.recordedAt());
        }
    }
}
