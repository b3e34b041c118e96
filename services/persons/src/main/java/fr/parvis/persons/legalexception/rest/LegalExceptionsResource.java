package fr.parvis.persons.legalexception.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.legalexception.LegalExceptions.Position;
import fr.parvis.persons.legalexception.usecase.ReadLegalExceptions;
import fr.parvis.persons.legalexception.usecase.RecordLegalException;
import fr.parvis.persons.legalexception.usecase.ReleaseLegalException;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What was told without consent to protect a child (PER-28). */
@Path("/api/v1")
public final class LegalExceptionsResource {

    private final CurrentCaller caller;
    private final RecordLegalException recordLegalException;
    private final ReadLegalExceptions readLegalExceptions;
    private final ReleaseLegalException releaseLegalException;
    private final Paging paging;

    LegalExceptionsResource(
            CurrentCaller caller,
            RecordLegalException recordLegalException,
            ReadLegalExceptions readLegalExceptions,
            ReleaseLegalException releaseLegalException,
            Paging paging) {
        this.caller = caller;
        this.recordLegalException = recordLegalException;
        this.readLegalExceptions = readLegalExceptions;
        this.releaseLegalException = releaseLegalException;
        this.paging = paging;
    }

    /** By the facilitator beside her. */
    @POST
    @Path("/persons/{id}/legal-exceptions")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<RestResponse<LegalExceptionResponse>> recordLegalException(
            UUID id, @NotNull LegalExceptionRequest request) {
        return recordLegalException
                .handle(caller.get(), new PersonId(id), request.draft())
                .map(exception -> ResponseBuilder.create(
                                RestResponse.Status.CREATED, LegalExceptionResponse.of(exception))
                        .location(URI.create("/api/v1/legal-exceptions/" + exception.id()))
                        .tag(tag(exception))
                        .build());
    }

    /** What was released to her, newest first; nothing is what most read here. */
    @GET
    @Path("/persons/{id}/legal-exceptions")
    @RolesAllowed(FileAccess.PERSON)
    public Uni<List<LegalExceptionResponse>> listReleased(UUID id) {
        return readLegalExceptions
                .released(caller.get(), new PersonId(id))
                .map(found -> found.stream().map(LegalExceptionResponse::of).toList());
    }

    /** The caller's own, newest first, of files she or he holds and of those that changed hands since. */
    @GET
    @Path("/legal-exceptions")
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<RestResponse<Page<LegalExceptionSummary>>> listLegalExceptions(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "legal-exceptions");
        Position after = page.after() == null ? null : Position.parse(page.after());
        return readLegalExceptions
                .ofAuthor(caller.get(), page.fetch(), after)
                .map(found -> paging.answer(
                        uri, paging.page(page, found, Position::of).map(LegalExceptionSummary::of)));
    }

    @GET
    @Path("/legal-exceptions/{exceptionId}")
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<RestResponse<LegalExceptionResponse>> readLegalException(
            UUID exceptionId, @Context HttpHeaders headers) {
        return readLegalExceptions
                .one(caller.get(), exceptionId)
                .map(exception -> Conditional.read(headers, tag(exception), LegalExceptionResponse.of(exception)));
    }

    /** From now on she sees it, and who read it. */
    @POST
    @Path("/legal-exceptions/{exceptionId}/release")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    public Uni<LegalExceptionResponse> releaseLegalException(UUID exceptionId) {
        return releaseLegalException.handle(caller.get(), exceptionId).map(LegalExceptionResponse::of);
    }

    private static EntityTag tag(LegalException exception) {
        return EntityTags.of("legal-exception", exception.id(), exception.releasedAt() == null ? 0 : 1);
    }
}
