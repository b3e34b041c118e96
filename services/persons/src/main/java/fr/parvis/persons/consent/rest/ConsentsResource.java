package fr.parvis.persons.consent.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.consent.Consents.Position;
import fr.parvis.persons.consent.usecase.ListConsents;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Every consent she gave, refused or took back (PER-29). */
@Path("/api/v1/persons/{id}/consents")
@RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
public final class ConsentsResource {

    private final CurrentCaller caller;
    private final ListConsents listConsents;
    private final Paging paging;
    private final Clock clock;

    ConsentsResource(CurrentCaller caller, ListConsents listConsents, Paging paging, Clock clock) {
        this.caller = caller;
        this.listConsents = listConsents;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<Page<ConsentResponse>>> listConsents(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "consents|" + id);
        Position after = page.after() == null ? null : Position.parse(page.after());
        LocalDate today = LocalDate.now(clock);
        return listConsents
                .handle(caller.get(), new PersonId(id), page.fetch(), after)
                .map(found -> paging.answer(
                        uri,
                        paging.page(page, found, Position::of).map(consent -> ConsentResponse.of(consent, today))));
    }

    @GET
    @Path("/{consentId}")
    public Uni<RestResponse<ConsentWithHistory>> readConsent(UUID id, UUID consentId, @Context HttpHeaders headers) {
        LocalDate today = LocalDate.now(clock);
        return listConsents
                .one(caller.get(), new PersonId(id), consentId)
                .map(found -> Conditional.read(
                        headers,
                        // The day belongs to the tag: a consent ages without being changed.
                        EntityTags.of("consent", consentId, found.consent().version(), today),
                        ConsentWithHistory.of(found, today)));
    }
}
