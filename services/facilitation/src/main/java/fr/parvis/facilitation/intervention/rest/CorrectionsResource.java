package fr.parvis.facilitation.intervention.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.usecase.CorrectIntervention;
import fr.parvis.facilitation.intervention.usecase.ListEarlierVersions;
import fr.parvis.facilitation.intervention.usecase.ShowIntervention;
import fr.parvis.facilitation.intervention.usecase.ToldIntervention;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One intervention: its author corrects it, and both read how it read before. */
@Path("/api/v1/interventions/{interventionId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CorrectionsResource {

    private final Participants participants;
    private final ShowIntervention showIntervention;
    private final CorrectIntervention correctIntervention;
    private final ListEarlierVersions listEarlierVersions;

    CorrectionsResource(
            Participants participants,
            ShowIntervention showIntervention,
            CorrectIntervention correctIntervention,
            ListEarlierVersions listEarlierVersions) {
        this.participants = participants;
        this.showIntervention = showIntervention;
        this.correctIntervention = correctIntervention;
        this.listEarlierVersions = listEarlierVersions;
    }

    @GET
    public Uni<RestResponse<InterventionResponse>> showIntervention(
            @PathParam("interventionId") UUID interventionId, @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> showIntervention
                        .handle(participant, interventionId)
                        .map(told -> Conditional.read(
                                headers,
                                tag(told, participant.subject()),
                                InterventionResponse.of(told, participant.subject()))));
    }

    /** Requires {@code If-Match}. How it read before stays, with her word on it, and she is asked anew. */
    @PUT
    @RolesAllowed(Role.Names.FACILITATOR)
    public Uni<RestResponse<InterventionResponse>> correctIntervention(
            @PathParam("interventionId") UUID interventionId,
            @NotNull @Valid CorrectionRequest request,
            @Context HttpHeaders headers) {
        return participants
                .current()
                .chain(participant -> correctIntervention
                        .handle(
                                participant,
                                new CorrectIntervention.Command(
                                        interventionId,
                                        request.said(),
                                        request.reason(),
                                        present ->
                                                Conditional.requireMatch(headers, tag(present, participant.subject()))))
                        .map(corrected -> ResponseBuilder.ok(InterventionResponse.of(corrected, participant.subject()))
                                .tag(tag(corrected.told(), participant.subject()))
                                .build()));
    }

    /** First to last, all of them: there are never more than a few. */
    @GET
    @Path("/versions")
    public Uni<Page<EarlierVersionResponse>> listEarlierVersions(@PathParam("interventionId") UUID interventionId) {
        return participants
                .current()
                .chain(participant -> listEarlierVersions
                        .handle(participant, interventionId)
                        .map(all -> new Page<>(
                                all.stream()
                                        .map(one -> EarlierVersionResponse.of(one, participant.subject()))
                                        .toList(),
                                null)));
    }

    /** Her word is part of what is shown, and the private note is shown to its author alone. */
    private static EntityTag tag(ToldIntervention told, String readerSubject) {
        Intervention shown = told.intervention();
        return EntityTags.of(
                "intervention",
                shown.id(),
                shown.version(),
                told.lastWord() == null ? "" : told.lastWord().id(),
                shown.commonLaw() == null ? "" : shown.commonLaw(),
                readerSubject.equals(shown.facilitator()));
    }
}
