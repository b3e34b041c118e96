package fr.parvis.facilitation.persons;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.refusal.RefusedByPersons;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What this service asks of persons, always with the token of whoever called this service. */
@RegisterRestClient(configKey = "persons")
@AccessToken
@RegisterClientHeaders
@Path("/api/v1")
interface PersonsApi {

    @GET
    @Path("/me")
    Uni<Me> me();

    @POST
    @Path("/acts")
    Uni<KeptAct> keepAct(@HeaderParam("Idempotency-Key") String key, ActEntry entry);

    @POST
    @Path("/disclosures")
    Uni<Grant> grantDisclosure(@HeaderParam("Idempotency-Key") String key, DisclosureWanted wanted);

    @POST
    @Path("/disclosures/{handle}/end")
    Uni<Ended> endDisclosure(@HeaderParam("Idempotency-Key") String key, @PathParam("handle") UUID handle, End end);

    /** Only a client's own error is an answer; anything else is no answer at all. */
    @ClientExceptionMapper
    static @Nullable RuntimeException refusal(Response answer) {
        int status = answer.getStatus();
        return status >= 400 && status < 500 ? new RefusedByPersons(status, answer.readEntity(String.class)) : null;
    }

    /** Whose account it is. Like every answer here it may carry more, which is not read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Me(UUID facilitationReference) {}

    /** An act to keep. */
    record ActEntry(
            UUID personReference,
            Matter matter,
            String subject,
            @Nullable ActAnswer answer,
            Act act) {}

    /** The act is kept under this id. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record KeptAct(UUID actId) {}

    /** A disclosure to grant on her act. */
    record DisclosureWanted(
            UUID personReference,
            String recipientOrganisation,
            String purpose,
            LocalDate until,
            UUID releaseKey,
            Act act) {}

    /** A disclosure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Grant(UUID handle, UUID recipientReference, LocalDate until) {}

    /** Why it ends. */
    record End(String reason) {}

    /** It has ended. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID handle, String state) {}
}
