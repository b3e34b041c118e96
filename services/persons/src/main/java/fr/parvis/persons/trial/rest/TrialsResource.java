package fr.parvis.persons.trial.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.trial.rest.TrialBodies.ConclusionRequest;
import fr.parvis.persons.trial.rest.TrialBodies.TrialRequest;
import fr.parvis.persons.trial.rest.TrialBodies.TrialResponse;
import fr.parvis.persons.trial.usecase.KeepTrials;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What she has tried, and what she makes of it (PER-10). */
@Path("/api/v1/persons/{id}/trials")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class TrialsResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final KeepTrials trials;

    TrialsResource(CurrentCaller caller, CurrentWriter writer, KeepTrials trials) {
        this.caller = caller;
        this.writer = writer;
        this.trials = trials;
    }

    @GET
    public Uni<List<TrialResponse>> listTrials(UUID id) {
        return trials.list(caller.get(), new PersonId(id))
                .map(all -> all.stream().map(TrialResponse::of).toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<TrialResponse> addTrial(UUID id, @NotNull TrialRequest request) {
        return trials.add(caller.get(), new PersonId(id), request.draft()).map(TrialResponse::of);
    }

    @POST
    @Path("/{trialId}/conclusions")
    @Idempotent
    @ResponseStatus(201)
    public Uni<TrialResponse> concludeTrial(UUID id, UUID trialId, @NotNull ConclusionRequest request) {
        return trials.conclude(
                        writer.get(), new PersonId(id), trialId, request.words(), ActRequest.required(request.act()))
                .map(TrialResponse::of);
    }
}
