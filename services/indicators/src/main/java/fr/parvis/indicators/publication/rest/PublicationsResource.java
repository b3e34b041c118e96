package fr.parvis.indicators.publication.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.indicators.Roles;
import fr.parvis.indicators.publication.usecase.ReadLedger;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was published when. */
@Path("/api/v1/publications")
@Tag(name = "figures")
final class PublicationsResource {

    private final ReadLedger read;
    private final Paging paging;

    PublicationsResource(ReadLedger read, Paging paging) {
        this.read = read;
        this.paging = paging;
    }

    /** Every version of every period, latest day first. */
    @GET
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public Uni<RestResponse<Page<PublicationResponse>>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "publications");
        return read.page(page)
                .map(rows -> paging.answer(
                        uri,
                        paging.page(page, rows, row -> row.publishedOn() + "|" + row.name())
                                .map(PublicationResponse::of)));
    }
}
