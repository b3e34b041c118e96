package fr.parvis.facilitation.facilitator.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.facilitator.usecase.ListSites;
import fr.parvis.facilitation.facilitator.usecase.OpenSite;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The antenna's places of reception. */
@Path("/api/v1/sites")
public final class SitesResource {

    private final ListSites listSites;
    private final OpenSite openSite;

    SitesResource(ListSites listSites, OpenSite openSite) {
        this.listSites = listSites;
        this.openSite = openSite;
    }

    @GET
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR, Role.Names.CARRIER_MANAGER})
    public Uni<Page<SiteResponse>> listSites() {
        return listSites
                .handle()
                .map(all -> new Page<>(all.stream().map(SiteResponse::of).toList(), null));
    }

    @POST
    @RolesAllowed(Role.Names.CARRIER_MANAGER)
    @Idempotent
    @ResponseStatus(201)
    public Uni<SiteResponse> openSite(@NotNull @Valid NewSiteRequest request) {
        return openSite.handle(request.toSite()).map(SiteResponse::of);
    }
}
