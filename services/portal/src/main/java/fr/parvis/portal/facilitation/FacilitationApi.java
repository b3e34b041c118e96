package fr.parvis.portal.facilitation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Her case, with her own token. */
@RegisterRestClient(configKey = "facilitation")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface FacilitationApi {

    @GET
    @Path("/cases")
    Uni<Cases> cases();

    @GET
    @Path("/cases/{caseId}/expressions")
    Uni<Expressions> expressions(@PathParam("caseId") UUID caseId);

    @GET
    @Path("/cases/{caseId}/requests")
    Uni<Requests> requests(@PathParam("caseId") UUID caseId);

    @GET
    @Path("/cases/{caseId}/responses")
    Uni<Responses> responses(@PathParam("caseId") UUID caseId);

    @GET
    @Path("/cases/{caseId}/life-projects")
    Uni<LifeProjects> lifeProjects(@PathParam("caseId") UUID caseId, @QueryParam("limit") int limit);

    /** The Communautés 360 by code and name. */
    @GET
    @Path("/recipients")
    Uni<Organisations> recipients();
}
