package fr.parvis.portal.cooperation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The requests of the coordinator's own Communauté 360, with the coordinator's own token. */
@RegisterRestClient(configKey = "cooperation")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface CooperationApi {

    @GET
    @Path("/requests")
    Uni<ReleasedRequests> requests(
            @QueryParam("q") @Nullable String words,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/requests/{handle}")
    Uni<ReleasedRequest> request(@PathParam("handle") UUID handle);

    @GET
    @Path("/knowledge")
    Uni<Knowledge> knowledge();
}
