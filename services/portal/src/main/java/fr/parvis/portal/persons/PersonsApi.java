package fr.parvis.portal.persons;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Her file, with her own token. */
@RegisterRestClient(configKey = "persons")
@AccessToken
@ClientHeaderParam(name = "Accept-Language", value = "fr")
@Path("/api/v1")
public interface PersonsApi {

    @GET
    @Path("/me")
    Uni<Me> me();

    @GET
    @Path("/persons/{id}/consents")
    Uni<Consents> consents(@PathParam("id") UUID person, @QueryParam("limit") int limit);

    @GET
    @Path("/persons/{id}/consents/{consentId}")
    Uni<ConsentFile> consent(@PathParam("id") UUID person, @PathParam("consentId") UUID consent);

    @GET
    @Path("/persons/{id}/acts")
    Uni<Acts> acts(@PathParam("id") UUID person, @QueryParam("limit") int limit);

    @GET
    @Path("/persons/{id}/consents/{consentId}/receipt")
    @Produces("text/plain")
    Uni<String> receipt(@PathParam("id") UUID person, @PathParam("consentId") UUID consent);

    @GET
    @Path("/persons/{id}/entourage")
    Uni<Entourage> entourage(@PathParam("id") UUID person);

    @GET
    @Path("/persons/{id}/no-contacts")
    Uni<List<NoContact>> noContacts(@PathParam("id") UUID person);

    @GET
    @Path("/wordings")
    Uni<Wordings> wordings(@QueryParam("key") String key);

    @POST
    @Path("/persons/{id}/consents/{consentId}/withdrawal")
    Uni<Consent> withdraw(
            @PathParam("id") UUID person,
            @PathParam("consentId") UUID consent,
            @HeaderParam("Idempotency-Key") String key,
            OnlyAct withdrawal);
}
