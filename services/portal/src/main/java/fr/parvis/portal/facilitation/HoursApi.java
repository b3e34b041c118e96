package fr.parvis.portal.facilitation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What was done for her and the hours it took, with her own token. */
@RegisterRestClient(configKey = "facilitation")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface HoursApi {

    @GET
    @Path("/cases/{caseId}/hours")
    Uni<Hours> hours(@PathParam("caseId") UUID caseId);

    @GET
    @Path("/cases/{caseId}/interventions")
    Uni<Interventions> interventions(
            @PathParam("caseId") UUID caseId,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/interventions/{interventionId}")
    Uni<Interventions.Intervention> intervention(@PathParam("interventionId") UUID intervention);

    @POST
    @Path("/interventions/{interventionId}/word")
    Uni<Interventions.Intervention> say(
            @PathParam("interventionId") UUID intervention,
            @HeaderParam("Idempotency-Key") String key,
            Interventions.Said said);
}
