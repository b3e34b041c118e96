package fr.parvis.facilitation.agenda.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.agenda.usecase.ExcludeTopic;
import fr.parvis.facilitation.agenda.usecase.ListTopics;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What she excludes; hers and her facilitator's to read, hers alone to say. */
@Path("/api/v1/cases/{caseId}/excluded-topics")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseExcludedTopicsResource {

    private final Participants participants;
    private final ListTopics listTopics;
    private final ExcludeTopic excludeTopic;

    CaseExcludedTopicsResource(Participants participants, ListTopics listTopics, ExcludeTopic excludeTopic) {
        this.participants = participants;
        this.listTopics = listTopics;
        this.excludeTopic = excludeTopic;
    }

    @GET
    public Uni<Page<ExcludedTopicResponse>> listExcludedTopics(@PathParam("caseId") UUID caseId) {
        return participants
                .current()
                .chain(participant -> listTopics.handle(participant, new CaseId(caseId)))
                .map(all ->
                        new Page<>(all.stream().map(ExcludedTopicResponse::of).toList(), null));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ExcludedTopicResponse> excludeTopic(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewExcludedTopicRequest request) {
        return participants
                .current()
                .chain(participant -> excludeTopic.handle(participant, request.command(new CaseId(caseId))))
                .map(ExcludedTopicResponse::of);
    }
}
