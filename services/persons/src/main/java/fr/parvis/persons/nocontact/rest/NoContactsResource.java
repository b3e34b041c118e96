package fr.parvis.persons.nocontact.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.act.rest.CurrentWriter;
import fr.parvis.persons.act.rest.OnlyAct;
import fr.parvis.persons.nocontact.rest.NoContactBodies.Candidate;
import fr.parvis.persons.nocontact.rest.NoContactBodies.ContactDecisions;
import fr.parvis.persons.nocontact.rest.NoContactBodies.ContactQuestion;
import fr.parvis.persons.nocontact.rest.NoContactBodies.NoContactRequest;
import fr.parvis.persons.nocontact.rest.NoContactBodies.NoContactResponse;
import fr.parvis.persons.nocontact.usecase.DecideContact;
import fr.parvis.persons.nocontact.usecase.KeepNoContacts;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whom she does not want contacted, and the question to ask before contacting somebody about her. */
@Path("/api/v1")
public final class NoContactsResource {

    private final CurrentCaller caller;
    private final CurrentWriter writer;
    private final KeepNoContacts noContacts;
    private final DecideContact decideContact;

    NoContactsResource(
            CurrentCaller caller, CurrentWriter writer, KeepNoContacts noContacts, DecideContact decideContact) {
        this.caller = caller;
        this.writer = writer;
        this.noContacts = noContacts;
        this.decideContact = decideContact;
    }

    @GET
    @Path("/persons/{id}/no-contacts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<List<NoContactResponse>> listNoContacts(UUID id) {
        return noContacts
                .list(caller.get(), new PersonId(id))
                .map(entries -> entries.stream().map(NoContactResponse::of).toList());
    }

    @POST
    @Path("/persons/{id}/no-contacts")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    @ResponseStatus(201)
    public Uni<NoContactResponse> addNoContact(UUID id, @NotNull NoContactRequest request) {
        return noContacts
                .add(writer.get(), new PersonId(id), request.whom(), ActRequest.required(request.act()))
                .map(NoContactResponse::of);
    }

    @POST
    @Path("/persons/{id}/no-contacts/{entryId}/end")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    public Uni<NoContactResponse> endNoContact(UUID id, UUID entryId, @NotNull OnlyAct request) {
        return noContacts
                .end(writer.get(), new PersonId(id), entryId, ActRequest.required(request.act()))
                .map(NoContactResponse::of);
    }

    @POST
    @Path("/contact-decisions")
    @RolesAllowed({FileAccess.FACILITATOR, FileAccess.SERVICE})
    public Uni<ContactDecisions> decideContact(@Valid @NotNull ContactQuestion question) {
        return decideContact
                .handle(
                        caller.get(),
                        question.personReference(),
                        question.candidates().stream().map(Candidate::whom).toList())
                .map(ContactDecisions::new);
    }
}
