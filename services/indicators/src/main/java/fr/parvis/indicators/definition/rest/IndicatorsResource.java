package fr.parvis.indicators.definition.rest;

import fr.parvis.commons.web.etag.Conditional;
import fr.parvis.commons.web.etag.EntityTags;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.paging.Paging;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.indicators.Roles;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.definition.IndicatorDefinition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What each indicator says, counts and is broken down by (IND-R1). */
@Path("/api/v1/indicators")
@Tag(name = "definitions")
final class IndicatorsResource {

    private final Definitions definitions;
    private final Paging paging;

    IndicatorsResource(Definitions definitions, Paging paging) {
        this.definitions = definitions;
        this.paging = paging;
    }

    /** The latest version of every indicator, in the order of their codes. */
    @GET
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public RestResponse<Page<IndicatorResponse>> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PageRequest page = paging.request(limit, cursor, "indicators");
        String after = page.after();
        List<IndicatorDefinition> rows = definitions.latest().stream()
                .filter(definition -> after == null || definition.code().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return paging.answer(
                uri, paging.page(page, rows, IndicatorDefinition::code).map(IndicatorResponse::of));
    }

    /** One indicator in all its versions, latest first. */
    @GET
    @Path("{code}")
    @RolesAllowed({Roles.ARS, Roles.GOVERNANCE})
    public RestResponse<VersionsResponse> one(@PathParam("code") String code, @Context HttpHeaders headers) {
        List<IndicatorResponse> versions = definitions.all().reversed().stream()
                .filter(definition -> definition.code().equals(code))
                .map(IndicatorResponse::of)
                .toList();
        if (versions.isEmpty()) {
            throw Problems.notFound();
        }
        return Conditional.read(
                headers, EntityTags.of("indicator", code, versions.size(), versions), new VersionsResponse(versions));
    }
}
