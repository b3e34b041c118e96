package fr.parvis.persons.person.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.ChangeIdentity;
import fr.parvis.persons.person.usecase.FindMe;
import fr.parvis.persons.person.usecase.NameReferences;
import fr.parvis.persons.person.usecase.ReadPerson;
import fr.parvis.persons.person.usecase.RegisterPerson;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files of persons, and the names others may ask for. */
@Path("/api/v1")
public final class PersonsResource {

    private final CurrentCaller caller;
    private final RegisterPerson registerPerson;
    private final ReadPerson readPerson;
    private final ChangeIdentity changeIdentity;
    private final FindMe findMe;
    private final NameReferences nameReferences;

    PersonsResource(
            CurrentCaller caller,
            RegisterPerson registerPerson,
            ReadPerson readPerson,
            ChangeIdentity changeIdentity,
            FindMe findMe,
            NameReferences nameReferences) {
        this.caller = caller;
        this.registerPerson = registerPerson;
        this.readPerson = readPerson;
        this.changeIdentity = changeIdentity;
        this.findMe = findMe;
        this.nameReferences = nameReferences;
    }

    @POST
    @Path("/persons")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    @Idempotent
    @ResponseStatus(201)
    public Uni<RestResponse<PersonResponse>> registerPerson(@NotNull PersonRequest request) {
        return registerPerson
                .handle(caller.get(), request.kindOrDefault(), request.identity())
                .map(person -> ResponseBuilder.create(RestResponse.Status.CREATED, PersonResponse.of(person))
                        .location(URI.create("/api/v1/persons/" + person.id()))
                        .tag(tag(person))
                        .build());
    }

    @GET
    @Path("/persons/{id}")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<RestResponse<PersonResponse>> readPerson(UUID id, @Context HttpHeaders headers) {
        return readPerson
                .handle(caller.get(), new PersonId(id))
                .map(person -> Conditional.read(headers, tag(person), PersonResponse.of(person)));
    }

    @PUT
    @Path("/persons/{id}")
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<RestResponse<PersonResponse>> changePerson(
            UUID id, @NotNull PersonRequest request, @Context HttpHeaders headers) {
        return changeIdentity
                .handle(
                        caller.get(),
                        new PersonId(id),
                        request.kindOrDefault(),
                        request.identity(),
                        person -> Conditional.requireMatch(headers, tag(person)))
                .map(person -> ResponseBuilder.ok(PersonResponse.of(person))
                        .tag(tag(person))
                        .build());
    }

    @GET
    @Path("/me")
    @RolesAllowed(FileAccess.PERSON)
    public Uni<MeResponse> findMe() {
        return findMe.handle(caller.get()).map(MeResponse::of);
    }

    @POST
    @Path("/identities:batch")
    @RolesAllowed({FileAccess.SERVICE, FileAccess.FACILITATOR, FileAccess.PERSON})
    public Uni<IdentitiesResponse> nameReferences(@Valid @NotNull IdentitiesRequest request) {
        return nameReferences.handle(caller.get(), request.references()).map(IdentitiesResponse::of);
    }

    private static EntityTag tag(Person person) {
        return EntityTags.of("person", person.id(), person.version());
    }
}
