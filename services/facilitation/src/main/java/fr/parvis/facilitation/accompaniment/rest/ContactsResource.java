package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.accompaniment.usecase.ChangeContact;
import fr.parvis.facilitation.accompaniment.usecase.RemoveContact;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** One professional of a list; found only by who may open its case. */
@Path("/api/v1/accompaniment-contacts/{contactId}")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class ContactsResource {

    private final Participants participants;
    private final ChangeContact changeContact;
    private final RemoveContact removeContact;

    ContactsResource(Participants participants, ChangeContact changeContact, RemoveContact removeContact) {
        this.participants = participants;
        this.changeContact = changeContact;
        this.removeContact = removeContact;
    }

    @POST
    @Path("/change")
    @Idempotent
    public Uni<ContactResponse> changeContact(
            @PathParam("contactId") UUID contactId, @NotNull @Valid ContactChangeRequest request) {
        return participants
                .current()
                .chain(participant -> changeContact.handle(participant, request.command(contactId)))
                .map(ContactResponse::of);
    }

    @POST
    @Path("/deletion")
    @Idempotent
    @ResponseStatus(204)
    public Uni<Void> removeContact(
            @PathParam("contactId") UUID contactId, @NotNull @Valid ContactDeletionRequest request) {
        return participants.current().chain(participant -> removeContact.handle(participant, contactId, request.act()));
    }
}
