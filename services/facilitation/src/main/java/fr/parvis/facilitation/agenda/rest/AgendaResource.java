package fr.parvis.facilitation.agenda.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.agenda.usecase.AddAgendaItem;
import fr.parvis.facilitation.agenda.usecase.ListAgenda;
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

/** The agenda of one commission, for her and her facilitator. */
@Path("/api/v1/commissions/{commissionId}/agenda-items")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AgendaResource {

    private final Participants participants;
    private final ListAgenda listAgenda;
    private final AddAgendaItem addAgendaItem;

    AgendaResource(Participants participants, ListAgenda listAgenda, AddAgendaItem addAgendaItem) {
        this.participants = participants;
        this.listAgenda = listAgenda;
        this.addAgendaItem = addAgendaItem;
    }

    @GET
    public Uni<Page<AgendaItemResponse>> listAgendaItems(@PathParam("commissionId") UUID commissionId) {
        return participants
                .current()
                .chain(participant -> listAgenda.handle(participant, commissionId))
                .map(all -> new Page<>(all.stream().map(AgendaItemResponse::of).toList(), null));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<AgendaItemResponse> addAgendaItem(
            @PathParam("commissionId") UUID commissionId, @NotNull @Valid NewAgendaItemRequest request) {
        return participants
                .current()
                .chain(participant -> addAgendaItem.handle(participant, commissionId, request.subject()))
                .map(AgendaItemResponse::of);
    }
}
