package fr.parvis.persons.finding.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.persons.finding.usecase.CheckDuplicate;
import fr.parvis.persons.finding.usecase.SearchPersons;
import fr.parvis.persons.person.FileAccess;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Looking for somebody by name. Both are POST, so that no name stands in an address, a log of addresses or a history; neither changes a file. */
@Path("/api/v1")
public final class FindingResource {

    private final CurrentCaller caller;
    private final SearchPersons searchPersons;
    private final CheckDuplicate checkDuplicate;
    private final Paging paging;

    FindingResource(CurrentCaller caller, SearchPersons searchPersons, CheckDuplicate checkDuplicate, Paging paging) {
        this.caller = caller;
        this.searchPersons = searchPersons;
        this.checkDuplicate = checkDuplicate;
        this.paging = paging;
    }

    /** The files beside which the caller stands, those that fit best first; a cursor goes with the name it was given for. */
    @POST
    @Path("/person-searches")
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<RestResponse<Page<PersonHit>>> searchPersons(
            @NotNull PersonSearchRequest request,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "person-searches|" + request.name());
        int shown = page.after() == null ? 0 : Integer.parseInt(page.after());
        return searchPersons
                .handle(caller.get(), request.name(), shown, page.limit())
                .map(found -> paging.answer(
                        uri,
                        paging.page(page, found, _ -> Integer.toString(shown + page.limit()))
                                .map(PersonHit::of)));
    }

    @POST
    @Path("/duplicate-checks")
    @RolesAllowed(FileAccess.FACILITATOR)
    public Uni<DuplicateAnswer> checkDuplicate(@NotNull DuplicateCheckRequest request) {
        return checkDuplicate.handle(caller.get(), request.identity()).map(DuplicateAnswer::new);
    }
}
