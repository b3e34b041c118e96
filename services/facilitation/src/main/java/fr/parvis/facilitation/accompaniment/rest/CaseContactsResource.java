package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.facilitation.accompaniment.usecase.AddContact;
import fr.parvis.facilitation.caseload.CaseId;
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

/** Part A of her list. */
@Path("/api/v1/cases/{caseId}/accompaniment-contacts")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class CaseContactsResource {

    private final Participants participants;
    private final AddContact addContact;

    CaseContactsResource(Participants participants, AddContact addContact) {
        this.participants = participants;
        this.addContact = addContact;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Uni<ContactResponse> addContact(
            @PathParam("caseId") UUID caseId, @NotNull @Valid NewContactRequest request) {
        return participants
                .current()
                .chain(participant -> addContact.handle(participant, request.command(new CaseId(caseId))))
                .map(ContactResponse::of);
    }
}
