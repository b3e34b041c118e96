package fr.parvis.persons.access.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.access.usecase.ReadAccessLog;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who read what and when (PER-29). */
@Path("/api/v1/persons/{id}/access-log")
public final class AccessLogResource {

    private final CurrentCaller caller;
    private final ReadAccessLog readAccessLog;
    private final Paging paging;

    AccessLogResource(CurrentCaller caller, ReadAccessLog readAccessLog, Paging paging) {
        this.caller = caller;
        this.readAccessLog = readAccessLog;
        this.paging = paging;
    }

    @GET
    @RolesAllowed({FileAccess.PERSON, FileAccess.FACILITATOR})
    public Uni<RestResponse<Page<Reading>>> readAccessLog(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "access-log|" + id);
        long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
        return readAccessLog
                .handle(caller.get(), new PersonId(id), page.fetch(), before)
                .map(found -> paging.answer(
                        uri,
                        paging.page(page, found, entry -> Long.toString(entry.number()))
                                .map(numbered -> Reading.of(numbered.entry()))));
    }

    /**
     * One reading.
     *
     * @param reader account of the reader, or a role in an organisation; never a name
     * @param saidAt day and hour an organisation gives, Europe/Paris
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reading(
            Instant at,
            Accessed what,
            ReaderKind readerKind,
            String reader,
            @Nullable String organisation,
            @Nullable String saidAt) {

        public static Reading of(AccessEntry entry) {
            return new Reading(
                    entry.at(), entry.what(), entry.readerKind(), entry.reader(), entry.organisation(), entry.saidAt());
        }
    }
}
