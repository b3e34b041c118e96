package fr.parvis.persons.disclosure.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.disclosure.EndReason;
import fr.parvis.persons.disclosure.usecase.EndDisclosure;
import fr.parvis.persons.disclosure.usecase.GrantDisclosure;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What one organisation may show of what she released, from her act until it ends. */
@Path("/api/v1/disclosures")
public final class DisclosuresResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final GrantDisclosure grantDisclosure;
    private final EndDisclosure endDisclosure;

    DisclosuresResource(
            CurrentCaller caller, CurrentWriter writer, GrantDisclosure grantDisclosure, EndDisclosure endDisclosure) {
        this.caller = caller;
        this.writer = writer;
        this.grantDisclosure = grantDisclosure;
        this.endDisclosure = endDisclosure;
    }

    /** Needs the token of who enters the act, passed on: a machine can neither author nor enter one. */
    @POST
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    @ResponseStatus(201)
    public Uni<DisclosureResponse> grantDisclosure(@Valid @NotNull DisclosureRequest request) {
        return grantDisclosure
                .handle(writer.get(), request.order(), ActRequest.required(request.act()))
                .map(DisclosureResponse::of);
    }

    @POST
    @Path("/{handle}/end")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR, FileAccess.SERVICE})
    @Idempotent
    public Uni<EndedDisclosure> endDisclosure(UUID handle, @NotNull EndRequest request) {
        return endDisclosure
                .handle(caller.get(), handle, request.endReason())
                .map(ended -> new EndedDisclosure(handle, "ENDED", Objects.requireNonNull(ended.endReason())));
    }

    enum WhyEnded {
        CLOSED,
        REPLACED
    }

    /**
     * Why it ends.
     *
     * @param reason CLOSED when absent
     */
    public record EndRequest(@Nullable WhyEnded reason) {

        EndReason endReason() {
            return reason == WhyEnded.REPLACED ? EndReason.REPLACED : EndReason.CLOSED;
        }
    }

    /**
     * How it stands now.
     *
     * @param reason what ended it first
     */
    public record EndedDisclosure(UUID handle, String state, EndReason reason) {}
}
