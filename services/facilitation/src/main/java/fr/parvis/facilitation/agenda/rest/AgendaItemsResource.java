package fr.parvis.facilitation.agenda.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.agenda.usecase.SayOnItem;
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

/** One agenda item: her word on it. */
@Path("/api/v1/agenda-items/{itemId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AgendaItemsResource {

    private final Participants participants;
    private final SayOnItem sayOnItem;

    AgendaItemsResource(Participants participants, SayOnItem sayOnItem) {
        this.participants = participants;
        this.sayOnItem = sayOnItem;
    }

    @POST
    @Path("/agreement")
    @Idempotent
    public Uni<AgendaItemResponse> sayOnAgendaItem(
            @PathParam("itemId") UUID itemId, @NotNull @Valid AgendaAgreementRequest request) {
        SayOnItem.Command command = new SayOnItem.Command(itemId, request.agreed(), request.act());
        return participants
                .current()
                .chain(participant -> sayOnItem.handle(participant, command))
                .map(AgendaItemResponse::of);
    }
}
