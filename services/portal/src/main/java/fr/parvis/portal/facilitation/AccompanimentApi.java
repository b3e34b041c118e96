package fr.parvis.portal.facilitation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who accompanies her, with her own token. */
@RegisterRestClient(configKey = "facilitation")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1/cases/{caseId}")
public interface AccompanimentApi {

    @GET
    @Path("/accompaniment-list")
    Uni<AccompanimentList> list(@PathParam("caseId") UUID caseId);

    @GET
    @Path("/referent")
    Uni<Referent> referent(@PathParam("caseId") UUID caseId);

    @POST
    @Path("/referent/wish")
    Uni<Referent> wish(
            @PathParam("caseId") UUID caseId, @HeaderParam("Idempotency-Key") String key, Referent.Wish wish);
}
